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
    public PaceVerdict Judge(in PaceSeries series, LocalDate day)
    {
        var none = new PaceVerdict { Method = Edition1 };
        if (series.Base is not { } from)
            return none with { Reason = series.Hindrance == PaceReason.None ? PaceReason.NoBaseline : series.Hindrance };
        if (series.Target is not { } target)
            return none with { Reason = series.Hindrance == PaceReason.None ? PaceReason.NoTargetValue : series.Hindrance };
        double start = PaceTime.Of(series.BasePeriod), end = PaceTime.Of(series.DueOrDefault);
        if (!(end > start))
            return none with { Reason = PaceReason.DueBeforeBaseline };

        decimal upper = series.UpperTarget ?? target;
        decimal goal = !series.HasTwoSides ? target : from < target ? target : from > upper ? upper : from;
        double first = (double)from, last = (double)goal;
        var path = new PaceVerdict
        {
            Method = Edition1,
            Required = PacePath.Straight(start, first, end, last),
            Day = PaceTime.Of(day),
            Start = start,
            End = end,
            Goal = last,
        };
        if (series.Hindrance != PaceReason.None)
            return path with { Reason = series.Hindrance };
        double time = PaceTime.Of(series.LatestPeriod);
        if (series.Latest is not { } value || time <= start)
            return path with { Reason = PaceReason.NoFigure };
        int better = series.HasTwoSides ? (from > upper ? -1 : 1) : PaceSeries.SignOf(series.Direction);
        if (better == 0)
            return path with { Reason = PaceReason.NoDirection };

        bool isReached = series.HasTwoSides ? target <= value && value <= upper : better > 0 ? value >= target : value <= target;
        double latest = (double)value;
        // On the side of the baseline, and as far from the range as it is: so it is held against the path.
        double held = series.HasTwoSides ? last - (better * Outside(latest, target, upper)) : latest;
        double needed = better * (last - first);
        double done = better * (held - first);
        double? progress = needed > 0 ? done / (needed * Math.Min(1, (time - start) / (end - start))) : null;
        return path with
        {
            Status = isReached ? PaceStatus.Achieved : Status(progress),
            Progress = progress,
            Observed = PacePath.Straight(start, first, time, latest),
            LatestTime = time,
            Latest = held,
            Better = better,
            Precision = PaceSeries.CoarsestOf(series.BasePeriod, series.LatestPeriod),
        };
    }

    private static PaceStatus Status(double? progress) => progress switch
    {
        >= 0.95 => PaceStatus.OnPace,
        >= 0.6 => PaceStatus.AccelerationNeeded,
        >= 0 => PaceStatus.LimitedProgress,
        _ => PaceStatus.Deterioration,
    };

    private static double Outside(double value, decimal lower, decimal upper) => Math.Max(0, Math.Max((double)lower - value, value - (double)upper));
}
