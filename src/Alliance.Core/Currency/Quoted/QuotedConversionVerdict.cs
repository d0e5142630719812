using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How a quoted pair of amounts compares with the reference rate of a day.</summary>
[JsonConverter(typeof(EnumConverter<QuotedConversionVerdict>))]
[TypeConverter(typeof(WordTypeConverter<QuotedConversionVerdict>))]
public enum QuotedConversionVerdict
{
    /// <summary>
    /// There is no verdict, because the pair gives no range of rates: the rounding of a figure is not known, a figure is zero, or the signs differ.
    /// </summary>
    Undetermined = 0,

    /// <summary>The reference rate lies within the range that the rounding of both figures allows.</summary>
    Consistent = 1,

    /// <summary>The reference rate lies outside the range that the rounding of both figures allows.</summary>
    Inconsistent = 2,

    /// <summary>The reference rate would lie within that range if the two figures were exchanged: one was divided by the rate instead of multiplied.</summary>
    Inverted = 3,

    /// <summary>
    /// One figure is wrong by a power of 1000, for example when a German "Billion" (10^12) is taken for an English billion (10^9); apart from that, the rates
    /// differ by at most a tenth.
    /// </summary>
    [JsonStringEnumMemberName("scale-slip")]
    MagnitudeError = 4,

    /// <summary>There is no reference rate for the day.</summary>
    NoReferenceRate = 5,
}
