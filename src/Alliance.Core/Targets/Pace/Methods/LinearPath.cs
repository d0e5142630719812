namespace Alliance.Core;

/// <summary>
/// The linear path: from the baseline to the target in equal steps. What was observed is held against what was due at the same time.
/// </summary>
/// <remarks>
/// <para>Reached: <see cref="PaceStatus.Achieved"/>. Otherwise the observed change by the change due at the time of the latest figure: from 95 %
/// <see cref="PaceStatus.OnPace"/>, from 60 % <see cref="PaceStatus.AccelerationNeeded"/>, from 0 <see cref="PaceStatus.LimitedProgress"/>, below
/// <see cref="PaceStatus.Deterioration"/>: the bounds of <see cref="CompoundRatio"/>, so that only the paths differ. A baseline that needed no change
/// and a figure that fell short of the target are a deterioration.</para>
/// <para>A target of two sides counts distances from the range, so that to overshoot is as wrong as to fall short.</para>
/// </remarks>
public readonly struct LinearPath : IPaceMethod
{
    private static readonly PaceMethod Edition1 = new("Linear path", "Alliance.Core 1", null);

    /// <inheritdoc/>
    public PaceMethod Method => Edition1;

    /// <inheritdoc/>
    public PaceVerdict Evaluate(in PaceSeries series, LocalDate day)
    {
        double from = series.BaseNumber, target = series.TargetNumber;
        if (double.IsNaN(from))
            return PaceVerdict.None(Edition1, series.NoVerdictReason, NoVerdictReason.NoBaseline);
        if (double.IsNaN(target))
            return PaceVerdict.None(Edition1, series.NoVerdictReason, NoVerdictReason.NoTargetValue);
        double start = PaceTime.Of(series.BasePeriod), end = PaceTime.Of(series.DueOrDefault);
        if (!(end > start))
            return PaceVerdict.None(Edition1, NoVerdictReason.DueBeforeBaseline);

        double upper = series.HasTwoSides ? series.UpperNumber : target, latest = series.LatestNumber;
        double goal = !series.HasTwoSides ? target : from < target ? target : from > upper ? upper : from;
        double time = PaceTime.Of(series.LatestPeriod);
        int better = !series.HasTwoSides ? PaceSeries.SignOf(series.Direction) : from > upper ? -1 : 1;
        NoVerdictReason reason = series.NoVerdictReason != NoVerdictReason.None ? series.NoVerdictReason
            : double.IsNaN(latest) || time <= start ? NoVerdictReason.NoFigure
            : better == 0 ? NoVerdictReason.NoDirection
            : NoVerdictReason.None;
        var course = new PaceCourse(start, from, end, goal, HasTarget: true, IsCompound: false);
        if (reason != NoVerdictReason.None)
            return new(Edition1, reason, course, day);

        bool isReached = series.HasTwoSides ? target <= latest && latest <= upper : better > 0 ? latest >= target : latest <= target;
        // On the side of the baseline, and as far from the range as it is: so it is held against the path.
        double held = series.HasTwoSides ? goal - (better * Outside(latest, target, upper)) : latest;
        double needed = better * (goal - from);
        double progress = needed > 0 ? better * (held - from) / (needed * Math.Min(1, (time - start) / (end - start))) : double.NaN;
        return new(
            Edition1, isReached ? PaceStatus.Achieved : Status(progress), progress, double.NaN, course, day, time, latest, held, better,
            PaceTime.IsYear(series.BasePeriod) || PaceTime.IsYear(series.LatestPeriod));
    }

    private static PaceStatus Status(double progress) => progress switch
    {
        >= 0.95 => PaceStatus.OnPace,
        >= 0.6 => PaceStatus.AccelerationNeeded,
        >= 0 => PaceStatus.LimitedProgress,
        _ => PaceStatus.Deterioration,
    };

    private static double Outside(double value, double lower, double upper) => Math.Max(0, Math.Max(lower - value, value - upper));
}
