namespace Alliance.Core;

/// <summary>A target in a table of several: a row.</summary>
public sealed partial record ComparedTarget
{
    /// <summary>The target with its pace, in its own unit.</summary>
    public required TargetPace Pace { get; init; }

    /// <summary>The unit in which the figures of this row stand: that of the table, or the target's own.</summary>
    public required TargetUnit Unit { get; init; }

    /// <summary>The figure from which it starts.</summary>
    public ComparedFigure Baseline { get; init; }

    /// <summary>The latest figure.</summary>
    public ComparedFigure Latest { get; init; }

    /// <summary>The value to be reached.</summary>
    public ComparedFigure Aim { get; init; }

    /// <summary>
    /// How much of the way from baseline to target is gone: 0 at the baseline, 1 at the target. It has no unit, and so compares everywhere. Default: one of
    /// the figures is not known, or no way had to be gone.
    /// </summary>
    public double? ShareOfWay => Pace.ObservedChange is { } done && Pace.RequiredChange is { } needed && needed != 0 ? done / needed : null;
}
