using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>When a target is reached if the change between baseline and latest figure continues at the same pace: an extrapolation, not a forecast.</summary>
[JsonAnswer]
public readonly partial record struct PaceAttainment
{
    private PaceAttainment(AttainmentKind kind, PartialDate? date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>Whether the target is reached, will be reached at this pace, or will not be.</summary>
    public AttainmentKind Kind { get; }

    /// <summary>
    /// The time at which the target will be reached at this pace: a year where one of the figures belongs to a year, otherwise a month. Default: no such time
    /// is known.
    /// </summary>
    public PartialDate? Date { get; }

    /// <summary>The target is already reached.</summary>
    internal static PaceAttainment Reached => new(AttainmentKind.Reached, null);

    internal static PaceAttainment On(double? time, DatePrecision precision) => time is { } at && PaceTime.DateAt(at, precision) is { } date
        ? new(AttainmentKind.Projected, date)
        : new(AttainmentKind.NotAtThisPace, null);

    /// <summary>Returns the attainment in words: <c>2031</c>, <c>reached</c>, <c>not at this pace</c>, <c>unknown</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        AttainmentKind.Reached => "reached",
        AttainmentKind.Projected => Date.GetValueOrDefault().ToString(),
        AttainmentKind.NotAtThisPace => "not at this pace",
        _ => "unknown",
    };
}

/// <summary>Whether a target is reached, or will be at the present pace.</summary>
[JsonConverter(typeof(EnumConverter<AttainmentKind>))]
[TypeConverter(typeof(WordTypeConverter<AttainmentKind>))]
public enum AttainmentKind
{
    /// <summary>Too little is known to say whether the target is reached.</summary>
    Unknown = 0,

    /// <summary>The target is already reached.</summary>
    Reached = 1,

    /// <summary>The target will be reached at a known time, if the pace stays the same.</summary>
    Projected = 2,

    /// <summary>At this pace, the target is not reached before the year 10000, or never.</summary>
    NotAtThisPace = 3,
}
