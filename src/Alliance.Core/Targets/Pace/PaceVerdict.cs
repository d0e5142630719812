namespace Alliance.Core;

/// <summary>What one method says about the pace of a series.</summary>
/// <remarks>Figures that a method calculates are doubles: they are nobody's statement. They are worked out when asked for.</remarks>
public readonly record struct PaceVerdict
{
    /// <summary>The method, with its edition.</summary>
    public required PaceMethod Method { get; init; }

    /// <summary>How the series stands.</summary>
    public PaceStatus Status { get; init; }

    /// <summary>Why there is no verdict.</summary>
    public PaceReason Reason { get; init; }

    /// <summary>
    /// The figure from which the status follows: observed by required change with a target, 1 being just enough; without one, the observed change.
    /// Default: none could be given.
    /// </summary>
    public double? Progress { get; init; }

    /// <summary>The progress on a scale from -5 to 5, for the mean over several series. Default: the method gives none, or no verdict.</summary>
    public double? Score { get; init; }

    /// <summary>The path from the baseline to the target. Default: there is no such path.</summary>
    public PacePath? Required { get; init; }

    /// <summary>The path from the baseline through the latest figure. Default: there is no such path.</summary>
    public PacePath? Observed { get; init; }

    /// <summary>Whether the method had to put a small number in the place of a zero; its figures then depend on that number.</summary>
    public bool ReplacedZero { get; init; }

    /// <summary>What the required path asks for on the day; before the baseline nothing, and after the due day the value to be reached.</summary>
    public double? DueValue => Required is { } path && Day >= Start ? path.ValueAt(Math.Min(Day, End)) : null;

    /// <summary>What the required path asked for at the time of the latest figure.</summary>
    public double? DueAtLatest => Required is { } path && Observed is not null ? path.ValueAt(Math.Min(LatestTime, End)) : null;

    /// <summary>By how much the latest figure misses what was due at its time, in the indicator's unit; below zero when it is ahead.</summary>
    public double? Gap => DueAtLatest is { } due && Better != 0 ? Better * (due - Latest) : null;

    /// <summary>When the value is reached if things go on so.</summary>
    public PaceAttainment Attainment => Status == PaceStatus.Achieved ? PaceAttainment.Reached
        : Status != PaceStatus.NoVerdict && Required is not null && Observed is { } path ? PaceAttainment.On(path.TimeOf(Goal), Precision)
        : default;

    internal double Day { get; init; }

    internal double Start { get; init; }

    internal double End { get; init; }

    internal double LatestTime { get; init; }

    internal double Latest { get; init; }

    internal double Goal { get; init; }

    /// <summary>1 where more is better, -1 where less is, 0 where that isn't known.</summary>
    internal int Better { get; init; }

    internal DatePrecision Precision { get; init; }
}
