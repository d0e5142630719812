namespace Alliance.Core;

/// <summary>
/// The linear path: from the baseline to the target in equal steps. The observed figure is compared with the value due at the same time.
/// </summary>
/// <remarks>
/// <para>A target that is reached is <see cref="PaceStatus.Achieved"/>. Otherwise the observed change is divided by the change due at the time of
/// the latest figure: from 95 % <see cref="PaceStatus.OnPace"/>, from 60 % <see cref="PaceStatus.AccelerationNeeded"/>, from 0
/// <see cref="PaceStatus.LimitedProgress"/>, below <see cref="PaceStatus.Deterioration"/>. These are the bounds of <see cref="CompoundRatio"/>, so that only
/// the paths differ. Where the baseline already
/// met the target and the latest figure misses it, the status is <see cref="PaceStatus.Deterioration"/>.</para>
/// <para>For a two-sided target, distances from the range are compared, so that a figure above the range misses the target as much as one below.</para>
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
        NoVerdictReason reason = series.ReasonOn(day) is var found and not NoVerdictReason.None ? found
            : double.IsNaN(latest) || time <= start ? NoVerdictReason.NoFigure
            : better == 0 ? NoVerdictReason.NoDirection
            : NoVerdictReason.None;
        var course = new PaceCourse(start, from, end, goal, HasTarget: true, IsCompound: false);
        if (reason != NoVerdictReason.None)
            return new(Edition1, reason, course, day);

        // The latest figure, mirrored to the side of the baseline at the same distance from the range, is compared with the path.
        double held = series.HasTwoSides ? goal - (better * Outside(latest, target, upper)) : latest;
        double needed = better * (goal - from);
        double progress = needed > 0 ? better * (held - from) / (needed * Math.Min(1, (time - start) / (end - start))) : double.NaN;
        return new(
            Edition1, series.IsReached ? PaceStatus.Achieved : Status(progress), progress, double.NaN, course, day, time, latest, held, better,
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
