using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>When a target is reached if things go on as they went between baseline and latest figure: no forecast, only a carrying on.</summary>
public readonly record struct PaceAttainment
{
    private PaceAttainment(AttainmentKind kind, PartialDate? date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>Whether it is reached, is to be, or never is.</summary>
    public AttainmentKind Kind { get; }

    /// <summary>When it is to be: a year where one of the figures is that of a year, else a month. Default: it is not to be.</summary>
    public PartialDate? Date { get; }

    /// <summary>It is reached.</summary>
    internal static PaceAttainment Reached => new(AttainmentKind.Reached, null);

    internal static PaceAttainment On(double? time, DatePrecision precision) => time is { } at && PaceTime.DateAt(at, precision) is { } date
        ? new(AttainmentKind.Projected, date)
        : new(AttainmentKind.NotAtThisPace, null);

    /// <summary>In words: <c>2031</c>, <c>reached</c>, <c>not at this pace</c>, <c>unknown</c>.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Kind switch
    {
        AttainmentKind.Reached => "reached",
        AttainmentKind.Projected => Date.GetValueOrDefault().ToString(),
        AttainmentKind.NotAtThisPace => "not at this pace",
        _ => "unknown",
    };
}

/// <summary>Whether and how a target is reached.</summary>
[JsonConverter(typeof(EnumConverter<AttainmentKind>))]
[TypeConverter(typeof(WordTypeConverter<AttainmentKind>))]
public enum AttainmentKind
{
    /// <summary>Too little is known.</summary>
    Unknown = 0,

    /// <summary>It is reached already.</summary>
    Reached = 1,

    /// <summary>It is reached at a time, if things go on so.</summary>
    Projected = 2,

    /// <summary>It is not reached before the year 10000, or never.</summary>
    NotAtThisPace = 3,
}
