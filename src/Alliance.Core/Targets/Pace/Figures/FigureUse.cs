using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How an observation was used when the pace of its target was computed.</summary>
[JsonConverter(typeof(EnumConverter<FigureUse>))]
[TypeConverter(typeof(WordTypeConverter<FigureUse>))]
public enum FigureUse : byte
{
    /// <summary>The observation was not examined.</summary>
    Unspecified = 0,

    /// <summary>It is the baseline.</summary>
    Baseline = 1,

    /// <summary>It is the latest figure, which is compared with the target.</summary>
    Latest = 2,

    /// <summary>It was known, but is neither the baseline nor the latest figure; only a break in the series or another sign would affect the verdict.</summary>
    [JsonStringEnumMemberName("between")]
    Considered = 3,

    /// <summary>It belongs to the time of the baseline or to an earlier one.</summary>
    BeforeBaseline = 4,

    /// <summary>Another figure for the same time has stronger evidence, or was recorded later.</summary>
    Superseded = 5,

    /// <summary>It belongs to a part of the population that was not requested.</summary>
    OtherSeries = 6,

    /// <summary>Its period was not over on the day.</summary>
    [JsonStringEnumMemberName("not-over")]
    PeriodNotEnded = 7,

    /// <summary>It was recorded after the day whose state of knowledge is used.</summary>
    RecordedLater = 8,

    /// <summary>It was shown to be wrong.</summary>
    Refuted = 9,

    /// <summary>It is a forecast, not an observed figure.</summary>
    Forecast = 10,

    /// <summary>It states no figure, or its status means that there is none.</summary>
    Missing = 11,

    /// <summary>It is a text, not a number.</summary>
    NotANumber = 12,

    /// <summary>Its status is a word that this version does not know: it may be a forecast, missing, or the first after a break.</summary>
    NotUnderstood = 13,
}
