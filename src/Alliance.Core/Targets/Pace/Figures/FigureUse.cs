using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What became of an observation when the pace of its target was asked for.</summary>
[JsonConverter(typeof(EnumConverter<FigureUse>))]
[TypeConverter(typeof(WordTypeConverter<FigureUse>))]
public enum FigureUse : byte
{
    /// <summary>Not looked at.</summary>
    Unspecified = 0,

    /// <summary>It is the baseline.</summary>
    Baseline = 1,

    /// <summary>It is the latest figure, which is held against the target.</summary>
    Latest = 2,

    /// <summary>It was known, but is neither the first nor the latest; only a break, or another sign, would count.</summary>
    [JsonStringEnumMemberName("between")]
    Considered = 3,

    /// <summary>It belongs to no later time than the baseline.</summary>
    BeforeBaseline = 4,

    /// <summary>Another figure for the same time was known later, or is surer.</summary>
    Superseded = 5,

    /// <summary>It belongs to a part of the population that was not asked for.</summary>
    OtherSeries = 6,

    /// <summary>Its period was not over on the day.</summary>
    [JsonStringEnumMemberName("not-over")]
    PeriodNotEnded = 7,

    /// <summary>It was recorded after the day of which the knowledge was asked for.</summary>
    RecordedLater = 8,

    /// <summary>It was shown to be wrong.</summary>
    Refuted = 9,

    /// <summary>It is a forecast, and nothing observed.</summary>
    Forecast = 10,

    /// <summary>It says that there is no figure.</summary>
    Missing = 11,

    /// <summary>It is a text, and no number.</summary>
    NotANumber = 12,

    /// <summary>Its status is a word that this version does not know: it may be a forecast, missing, or the first after a break.</summary>
    NotUnderstood = 13,
}
