namespace Alliance.Core;

/// <summary>One row of a table of targets: a target with its figures.</summary>
[JsonAnswer]
public sealed partial record ComparedTarget
{
    /// <summary>The target with its pace, in its own unit.</summary>
    public required TargetPace Pace { get; init; }

    /// <summary>The unit of the figures in this row: that of the table, or the target's own.</summary>
    public required TargetUnit Unit { get; init; }

    /// <summary>The figure from which progress is measured.</summary>
    public ComparedFigure Baseline { get; init; }

    /// <summary>The latest figure.</summary>
    public ComparedFigure Latest { get; init; }

    /// <summary>The value to be reached.</summary>
    public ComparedFigure Aim { get; init; }

    /// <summary>
    /// The share of the way from baseline to target that has been covered: 0 at the baseline, 1 at the target. It has no unit, so it can be compared
    /// between all targets. Default: one of the figures is not known or is a text, or the baseline equals the target.
    /// </summary>
    public double? ShareOfWay => Pace.ObservedChange is { } done && Pace.RequiredChange is { } needed && needed != 0 ? PaceNumber.Plain(done / needed) : null;
}
