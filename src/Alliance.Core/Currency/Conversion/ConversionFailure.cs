using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why an amount could not be converted.</summary>
[JsonConverter(typeof(EnumConverter<ConversionFailure>))]
[TypeConverter(typeof(WordTypeConverter<ConversionFailure>))]
public enum ConversionFailure
{
    /// <summary>It could.</summary>
    None = 0,

    /// <summary>No series, nor any way over series within the number of legs allowed, leads from the one currency to the other.</summary>
    NoSeries = 1,

    /// <summary>The day is before the first rate of the series.</summary>
    NotStarted = 2,

    /// <summary>The day, or one since the last rate, lies in a stretch of days of which the series says that their rates are not known.</summary>
    Gap = 3,

    /// <summary>The last rate up to the day is older than the look-up allows.</summary>
    TooOld = 4,

    /// <summary>The publisher ended the series before the day.</summary>
    Ended = 5,

    /// <summary>The code stood for more than one unit on the day (RUR after the redenomination of 1998) and it isn't settled which one is meant, or what it became depends on a country that was not said.</summary>
    AmbiguousUnit = 6,

    /// <summary>The result should be rounded to the minor unit of its currency, and ISO 4217 gives it none.</summary>
    NoMinorUnit = 7,

    /// <summary>The result is beyond the range of <see cref="decimal"/>, or rounded has more digits than it holds.</summary>
    Overflow = 8,

    /// <summary>
    /// The series has a rate for the day, but a member that this version does not know, or a type or date basis that is a word that it does not know: whether
    /// the rate holds is unknown.
    /// </summary>
    NotUnderstood = 9,
}
