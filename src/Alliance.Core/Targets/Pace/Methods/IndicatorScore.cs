namespace Alliance.Core;

/// <summary>
/// The score of an indicator over several series, as defined by the compound ratio: the mean of their scores, from -5 to 5. Scores may be grouped
/// to any depth; each group then counts as one score.
/// </summary>
[JsonAnswer]
public readonly partial record struct IndicatorScore
{
    /// <summary>The mean. Default: no series could be evaluated.</summary>
    public double? Value { get; private init; }

    /// <summary>
    /// The status of the mean: from 2.5 <see cref="PaceStatus.OnPace"/>, from 0 <see cref="PaceStatus.AccelerationNeeded"/>, from -2.5
    /// <see cref="PaceStatus.LimitedProgress"/>, below <see cref="PaceStatus.Deterioration"/>; <see cref="PaceStatus.Achieved"/> only where all
    /// series have achieved their targets.
    /// </summary>
    public PaceStatus Status { get; private init; }

    /// <summary>The number of series on which the score is based.</summary>
    public int EvaluatedCount { get; private init; }

    /// <summary>The number of series that could not be evaluated; they do not affect the mean.</summary>
    public int NotEvaluatedCount { get; private init; }

    /// <summary>Returns the score of one series.</summary>
    /// <param name="verdict">A verdict; a series whose verdict has no score counts as not evaluated.</param>
    /// <returns>The score.</returns>
    public static IndicatorScore Of(in PaceVerdict verdict) => verdict.Score is { } score
        ? new() { Value = score, Status = verdict.Status, EvaluatedCount = 1 }
        : new() { NotEvaluatedCount = 1 };

    /// <summary>Computes the mean of several scores.</summary>
    /// <param name="scores">The scores of series, or of groups of series.</param>
    /// <returns>The score; without a value where none of them has one.</returns>
    public static IndicatorScore MeanOf(params ReadOnlySpan<IndicatorScore> scores)
    {
        double sum = 0;
        int count = 0, evaluated = 0, notEvaluated = 0;
        bool allAchieved = true;
        foreach (IndicatorScore score in scores)
        {
            evaluated += score.EvaluatedCount;
            notEvaluated += score.NotEvaluatedCount;
            allAchieved &= score.Status == PaceStatus.Achieved;
            if (score.Value is not { } value)
                continue;
            sum += value;
            count++;
        }
        if (count == 0)
            return new() { NotEvaluatedCount = notEvaluated };
        double mean = sum / count;
        return new() { Value = mean, Status = allAchieved ? PaceStatus.Achieved : StatusOf(mean), EvaluatedCount = evaluated, NotEvaluatedCount = notEvaluated };
    }

    private static PaceStatus StatusOf(double score) => score switch
    {
        >= 2.5 => PaceStatus.OnPace,
        >= 0 => PaceStatus.AccelerationNeeded,
        >= -2.5 => PaceStatus.LimitedProgress,
        _ => PaceStatus.Deterioration,
    };
}
