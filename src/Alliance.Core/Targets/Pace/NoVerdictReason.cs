using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why there is no verdict on the pace of a target.</summary>
[JsonConverter(typeof(EnumConverter<NoVerdictReason>))]
[TypeConverter(typeof(WordTypeConverter<NoVerdictReason>))]
public enum NoVerdictReason
{
    /// <summary>There is a verdict.</summary>
    None = 0,

    /// <summary>The target did not apply on the day: it was not yet set, or was withdrawn.</summary>
    NotSet = 1,

    /// <summary>No baseline is stated, and no earlier figure can be used as one.</summary>
    NoBaseline = 2,

    /// <summary>The baseline's period was not over on the day, or the baseline was not yet known.</summary>
    BaselineNotYetKnown = 3,

    /// <summary>The baseline has no figure, was shown to be wrong, or is only a forecast.</summary>
    BaselineNotObserved = 4,

    /// <summary>No figure for a time after the baseline was known on the day.</summary>
    NoFigure = 5,

    /// <summary>What was reported is a text, not a number.</summary>
    NotANumber = 6,

    /// <summary>Several different figures for the same time were known on the day, and none takes precedence.</summary>
    FiguresDisagree = 7,

    /// <summary>The series has a break between baseline and latest figure.</summary>
    SeriesBreak = 8,

    /// <summary>The baseline or the latest figure is defined differently from the rest of the series.</summary>
    DefinitionDiffers = 9,

    /// <summary>A figure counts a population other than the target's.</summary>
    OtherPopulation = 10,

    /// <summary>A figure is in another unit and cannot be converted to that of the target.</summary>
    OtherUnit = 11,

    /// <summary>A figure would have to be divided or multiplied by the size of the population, which is not known for its time.</summary>
    NoDenominator = 12,

    /// <summary>It is not stated whether higher or lower values are better.</summary>
    NoDirection = 13,

    /// <summary>The kind of the target and the direction of the indicator contradict each other.</summary>
    DirectionsDiffer = 14,

    /// <summary>The method needs a value to be reached, and none is set.</summary>
    NoTargetValue = 15,

    /// <summary>The target is due at the time of its baseline or earlier.</summary>
    DueBeforeBaseline = 16,

    /// <summary>The method needs figures of two different years.</summary>
    OneYearOnly = 17,

    /// <summary>The method needs a figure for each year.</summary>
    YearsMissing = 18,

    /// <summary>The method needs figures that are all above zero, or all below.</summary>
    SignsDiffer = 19,

    /// <summary>The method supports a two-sided target only if it is a single value, or a range around a ratio of 1.</summary>
    [JsonStringEnumMemberName("range-too-wide")]
    RangeNotSupported = 20,

    /// <summary>The figures are so large, so small or so close in time that the result cannot be represented as a number.</summary>
    OutOfRange = 21,

    /// <summary>
    /// The target or a revision has a member that this version does not know, or a word on which the verdict depends (direction, unit, kind of target, status
    /// of a figure) is not known to it.
    /// </summary>
    NotUnderstood = 22,

    /// <summary>
    /// The target is past due, and there is no figure for the due time or a later one. A target that the latest figure had already reached is not affected.
    /// </summary>
    PastDue = 23,

    /// <summary>The value to be reached is stated as a text, not as a number.</summary>
    TargetNotANumber = 24,
}
