using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How a quoted pair of amounts stands to the reference rate of a day.</summary>
[JsonConverter(typeof(EnumConverter<QuotedConversionVerdict>))]
[TypeConverter(typeof(WordTypeConverter<QuotedConversionVerdict>))]
public enum QuotedConversionVerdict
{
    /// <summary>No verdict: how a figure was rounded is not known, or one is zero, or the signs differ, so that the pair allows no range of rates.</summary>
    Undetermined = 0,

    /// <summary>The reference rate lies within the range that the rounding of both figures allows.</summary>
    Consistent = 1,

    /// <summary>It lies outside.</summary>
    Inconsistent = 2,

    /// <summary>It would lie within, had the two figures changed places: the pair was divided where it should have been multiplied.</summary>
    Inverted = 3,

    /// <summary>One figure is off by a power of 1000, as when a German "Billion" (10^12) is taken for an English billion (10^9); but for that the rates agree to a tenth.</summary>
    [JsonStringEnumMemberName("scale-slip")]
    MagnitudeError = 4,

    /// <summary>There is no reference rate for the day.</summary>
    NoReferenceRate = 5,
}
