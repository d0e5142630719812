namespace Alliance.Core;

/// <summary>
/// The compound ratio: the yearly growth observed since the base year, by the growth that leads to the target; without a target, by fixed bounds.
/// Statistics Canada's method, built into Open SDG 2.4, after Eurostat's.
/// </summary>
/// <remarks>
/// <para>With a target: reached is <see cref="PaceStatus.Achieved"/> whatever the trend; otherwise the ratio of observed to required growth decides:
/// from 95 % <see cref="PaceStatus.OnPace"/>, from 60 % <see cref="PaceStatus.AccelerationNeeded"/>, from 0 <see cref="PaceStatus.LimitedProgress"/>,
/// below <see cref="PaceStatus.Deterioration"/>. Without: the growth itself, with 1.5 %, 0.5 % and 0, of which the first two shrink near a natural
/// limit.</para>
/// <para>It counts in calendar years: two figures of one year are none. It knows no change of sign, and puts 0.001 in the place of a base or target
/// of zero. A target of two sides is folded upward onto one: a ratio around 1 as the greater of itself and its reciprocal, anything else at one
/// value as that value and the distance from it; the paths then run in folded figures.</para>
/// </remarks>
public readonly struct CompoundRatio : IPaceMethod
{
    /// <summary>The base year where no baseline is stated; failing it, the first later year with a figure.</summary>
    public const int FirstBaseYear = 2015;

    private const double InPlaceOfZero = 0.001;

    private static readonly PaceMethod OpenSdg24 = new(
        "Compound ratio", "Statistics Canada, Open SDG 2.4", "https://open-sdg.readthedocs.io/en/latest/progress-methodology/");

    /// <inheritdoc/>
    public PaceMethod Method => OpenSdg24;

    /// <inheritdoc/>
    public PaceVerdict Judge(in PaceSeries series, LocalDate day)
    {
        var none = new PaceVerdict { Method = OpenSdg24 };
        if (series.Base is not { } from)
            return none with { Reason = series.Hindrance == PaceReason.None ? PaceReason.NoBaseline : series.Hindrance };
        var folding = Folding.Of(series);
        if (series.HasTwoSides && folding.Kind == FoldingKind.None)
            return none with { Reason = PaceReason.RangeTooWide };

        double first = folding.Of(from);
        bool replaced = first == 0 || series.Target == 0;
        if (first == 0)
            first = InPlaceOfZero;
        int start = PaceTime.YearOf(series.BasePeriod);
        PaceVerdict verdict = none with { ReplacedZero = replaced, Start = start + 1, Day = PaceTime.Of(day) };
        if (series.Target is { } target)
        {
            double goal = series.HasTwoSides ? folding.Goal : target == 0 ? InPlaceOfZero : (double)target;
            int end = PaceTime.YearOf(series.DueOrDefault);
            if (end <= start)
                return none with { Reason = PaceReason.DueBeforeBaseline };
            if (!(first * goal > 0))
                return none with { Reason = PaceReason.SignsDiffer };
            double required = Growth(first, goal, end - start);
            verdict = verdict with { Required = PacePath.Growing(start + 1, first, end + 1, goal, required), End = end + 1, Goal = goal };
        }

        if (series.Hindrance != PaceReason.None)
            return verdict with { Reason = series.Hindrance };
        int years = PaceTime.YearOf(series.LatestPeriod) - start;
        if (series.Latest is not { } value || years < 0)
            return verdict with { Reason = PaceReason.NoFigure };
        if (years == 0)
            return verdict with { Reason = PaceReason.OneYearOnly };
        int better = series.HasTwoSides ? -1 : PaceSeries.SignOf(series.Direction);
        if (better == 0)
            return verdict with { Reason = PaceReason.NoDirection };
        double latest = folding.Of(value);
        if (first * latest < 0 || double.IsNaN(latest) || series.HasOtherSigns)
            return verdict with { Reason = PaceReason.SignsDiffer };

        double observed = Growth(first, latest, years);
        verdict = verdict with
        {
            Observed = PacePath.Growing(start + 1, first, start + 1 + years, latest, observed),
            LatestTime = start + 1 + years,
            Latest = latest,
            Better = better,
            Precision = DatePrecision.Year,
        };
        int outward = first < 0 ? -better : better;
        return verdict.Required is { } path
            ? Against(path.RatePerYear, outward * observed, IsReached(series, better, value), verdict)
            : Alone(outward * observed, series.NaturalLimit is { } limit ? Nearness(first, (double)limit, better) : 1, verdict);
    }

    /// <summary>The verdict with a target.</summary>
    private static PaceVerdict Against(double required, double observed, bool isReached, in PaceVerdict verdict)
    {
        double ratio = observed / Math.Abs(required);
        // Base and target are the same: no growth was required, and the figure either holds the target or has fallen away from it.
        double? progress = double.IsFinite(ratio) ? ratio : null;
        if (!isReached && progress is null && !(required == 0 && observed < 0))
            return verdict with { Reason = PaceReason.OutOfRange };
        return verdict with
        {
            Status = isReached ? PaceStatus.Achieved : Class(ratio, 0.95, 0.6),
            Progress = progress,
            // The edition calculates with its coefficients rounded to four decimals.
            Score = isReached ? 5 : ratio >= 0.6 ? Math.Min(5, (7.1429 * ratio) - 4.2857) : Math.Max(-5, (4.1667 * ratio) - 2.5),
        };
    }

    /// <summary>The verdict without a target; the scale shrinks both bounds.</summary>
    private static PaceVerdict Alone(double growth, double scale, in PaceVerdict verdict)
    {
        if (!double.IsFinite(growth))
            return verdict with { Reason = PaceReason.OutOfRange };
        double scaled = growth < 0 ? growth : scale == 0 ? double.PositiveInfinity : growth / scale;
        return verdict with
        {
            Status = Class(growth, scale * 0.015, scale * 0.005),
            Progress = growth,
            Score = scaled switch
            {
                < 0 => Math.Max(-5, (125 * scaled) - 2.5),
                < 0.005 => (500 * scaled) - 2.5,
                < 0.015 => (250 * scaled) - 1.25,
                _ => Math.Min(5, (500 * scaled) - 5),
            },
        };
    }

    private static PaceStatus Class(double progress, double onPace, double moderate) =>
        progress < 0 ? PaceStatus.Deterioration
        : progress >= onPace ? PaceStatus.OnPace
        : progress >= moderate ? PaceStatus.AccelerationNeeded
        : PaceStatus.LimitedProgress;

    private static bool IsReached(in PaceSeries series, int better, decimal value) =>
        series.HasTwoSides ? value >= series.Target && value <= series.UpperTarget
        : better > 0 ? value >= series.Target
        : value <= series.Target;

    private static double Growth(double from, double to, int years) => (years == 1 ? to / from : Math.Pow(to / from, 1.0 / years)) - 1;

    /// <summary>How far the base is from a limit that lies ahead: 0 at the limit, near 1 far from it.</summary>
    private static double Nearness(double from, double limit, int better) =>
        (better > 0 ? from <= limit : from >= limit) && from >= 0 && from < 2 * limit
            ? 1 - Math.Pow((from <= limit ? from : (2 * limit) - from) / limit, 4.44)
            : 1;
}
