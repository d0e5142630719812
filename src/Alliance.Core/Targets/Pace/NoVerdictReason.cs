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

    /// <summary>The target was no aim on the day: not yet set, or withdrawn.</summary>
    NotSet = 1,

    /// <summary>No baseline is stated, and no earlier figure stands for one.</summary>
    NoBaseline = 2,

    /// <summary>The baseline's period was not over on the day, or the baseline was not yet known.</summary>
    BaselineNotYetKnown = 3,

    /// <summary>The baseline has no figure, was shown to be wrong, or is a mere forecast.</summary>
    BaselineNotObserved = 4,

    /// <summary>No figure for a time after the baseline was known on the day.</summary>
    NoFigure = 5,

    /// <summary>What was reported is a text, and no number.</summary>
    NotANumber = 6,

    /// <summary>Several figures for the same time were known on the day, and nothing says which of them holds.</summary>
    FiguresDisagree = 7,

    /// <summary>The series has a break between baseline and latest figure.</summary>
    SeriesBreak = 8,

    /// <summary>The baseline or the latest figure is defined otherwise than the series.</summary>
    DefinitionDiffers = 9,

    /// <summary>A figure counts others than the target's population.</summary>
    OtherPopulation = 10,

    /// <summary>A figure is in another unit, from which no way leads to that of the target.</summary>
    OtherUnit = 11,

    /// <summary>A figure would have to be divided or multiplied by the size of the population, which is not known for its time.</summary>
    NoDenominator = 12,

    /// <summary>Nothing says which way is better.</summary>
    NoDirection = 13,

    /// <summary>The kind of the target and the direction of the indicator contradict each other.</summary>
    DirectionsDiffer = 14,

    /// <summary>The method needs a value to be reached.</summary>
    NoTargetValue = 15,

    /// <summary>The target is due no later than its baseline.</summary>
    DueBeforeBaseline = 16,

    /// <summary>The method needs figures of two different years.</summary>
    OneYearOnly = 17,

    /// <summary>The method needs a figure for each year.</summary>
    YearsMissing = 18,

    /// <summary>The method needs figures that are all above zero, or all below.</summary>
    SignsDiffer = 19,

    /// <summary>The method knows a target of two sides only at one value, or around a ratio of 1.</summary>
    RangeTooWide = 20,

    /// <summary>The figures are so large, small or close in time that the calculation leaves the range of numbers.</summary>
    OutOfRange = 21,

    /// <summary>
    /// The target or a revision has a member that this version does not know, or a word on which the verdict would rest (direction, unit, kind of target, status
    /// of a figure) is not known to it.
    /// </summary>
    NotUnderstood = 22,
}
