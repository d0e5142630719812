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
    Baseline,

    /// <summary>It is the latest figure, which is held against the target.</summary>
    Latest,

    /// <summary>It was known, but is neither the first nor the latest; only a break, or another sign, would count.</summary>
    Between,

    /// <summary>It belongs to no later time than the baseline.</summary>
    BeforeBaseline,

    /// <summary>Another figure for the same time was known later, or is surer.</summary>
    Superseded,

    /// <summary>It belongs to a part of the population that was not asked for.</summary>
    OtherSeries,

    /// <summary>Its period was not over on the day.</summary>
    NotOver,

    /// <summary>It was recorded after the day of which the knowledge was asked for.</summary>
    RecordedLater,

    /// <summary>It was shown to be wrong.</summary>
    Refuted,

    /// <summary>It is a forecast, and nothing observed.</summary>
    Forecast,

    /// <summary>It says that there is no figure.</summary>
    Missing,

    /// <summary>It is a text, and no number.</summary>
    NotANumber,
}
