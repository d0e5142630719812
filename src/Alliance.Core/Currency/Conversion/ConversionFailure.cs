using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why an amount could not be converted.</summary>
[JsonConverter(typeof(EnumConverter<ConversionFailure>))]
[TypeConverter(typeof(WordTypeConverter<ConversionFailure>))]
public enum ConversionFailure
{
    /// <summary>The conversion succeeded.</summary>
    None = 0,

    /// <summary>There is no series between the two currencies, and no route over other currencies within the number of legs allowed.</summary>
    NoSeries = 1,

    /// <summary>The day is before the first rate of the series.</summary>
    NotStarted = 2,

    /// <summary>The day, or a day since the last rate, is in a gap of the series (<see cref="ExchangeRateSeries.Gaps"/>): its rate is not known.</summary>
    Gap = 3,

    /// <summary>The last rate up to the day is older than the lookup allows.</summary>
    TooOld = 4,

    /// <summary>The publisher ended the series before the day.</summary>
    Ended = 5,

    /// <summary>
    /// A code on the way denoted more than one unit on the day (RUR after the redenomination of 1998) and the options do not say which one is meant, or its
    /// successor depends on a country that the options do not name. It is reported only where a series or route exists; otherwise the failure is <see cref="NoSeries"/>.
    /// </summary>
    AmbiguousUnit = 6,

    /// <summary>The result was to be rounded to the minor unit of its currency, but ISO 4217 defines none.</summary>
    NoMinorUnit = 7,

    /// <summary>The result is beyond the range of <see cref="decimal"/>, the rounded result has more digits than it can hold, or a rate is smaller than it can hold.</summary>
    Overflow = 8,

    /// <summary>
    /// The series has a rate for the day, but also a member, a rate type or a date basis that this version does not know: whether
    /// the rate holds is unknown.
    /// </summary>
    NotUnderstood = 9,
}
