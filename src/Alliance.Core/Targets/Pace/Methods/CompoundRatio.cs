namespace Alliance.Core;

/// <summary>
/// The compound ratio: the yearly growth observed since the base year, divided by the yearly growth that leads to the target. Without a target, the
/// observed growth is compared with fixed bounds. The method of Statistics Canada, built into Open SDG 2.4 and inspired by Eurostat's.
/// </summary>
/// <remarks>
/// <para>With a target: once it is reached, <see cref="PaceStatus.Achieved"/> whatever the trend; otherwise the ratio of observed to required growth decides:
/// from 95 % <see cref="PaceStatus.OnPace"/>, from 60 % <see cref="PaceStatus.AccelerationNeeded"/>, from 0 <see cref="PaceStatus.LimitedProgress"/>,
/// below <see cref="PaceStatus.Deterioration"/>. Without a target: the growth itself decides, with the bounds 1.5 %, 0.5 % and 0, of which the first two
/// are smaller near a natural limit.</para>
/// <para>The method counts in calendar years and needs figures of two different years. It cannot evaluate a series that changes its sign, and it replaces a
/// base or target of zero by 0.001. A two-sided target is folded into a one-sided one, for which lower values are better: with a range around a ratio
/// of 1, each figure becomes the greater of itself and its reciprocal; with any other target of a single value, each figure becomes that value plus its
/// distance from it. The paths then contain folded figures.</para>
/// </remarks>
public readonly struct CompoundRatio : IPaceMethod
{
    /// <summary>The base year where no baseline is stated; if it has no figure, the first later year with a figure is used.</summary>
    public const int FirstBaseYear = 2015;

    private const double InPlaceOfZero = 0.001;

    private static readonly PaceMethod OpenSdg24 = new(
        "Compound ratio", "Statistics Canada, Open SDG 2.4", "https://open-sdg.readthedocs.io/en/latest/progress-methodology/");

    /// <inheritdoc/>
    public PaceMethod Method => OpenSdg24;

    /// <inheritdoc/>
    public PaceVerdict Evaluate(in PaceSeries series, LocalDate day)
    {
        double from = series.BaseNumber, target = series.TargetNumber;
        if (double.IsNaN(from))
            return PaceVerdict.None(OpenSdg24, series.NoVerdictReason, NoVerdictReason.NoBaseline);
        var folding = GoalTransform.Of(series);
        if (series.HasTwoSides && folding.Kind == GoalTransformKind.None)
            return PaceVerdict.None(OpenSdg24, NoVerdictReason.RangeNotSupported);

        int start = PaceTime.YearOf(series.BasePeriod), end = PaceTime.YearOf(series.DueOrDefault);
        double first = NotZero(folding.Of(from)), goal = 0;
        bool hasTarget = !double.IsNaN(target);
        double required = double.NaN;
        if (hasTarget)
        {
            goal = series.HasTwoSides ? folding.Goal : NotZero(target);
            if (end <= start)
                return PaceVerdict.None(OpenSdg24, NoVerdictReason.DueBeforeBaseline);
            if (!(first * goal > 0))
                return PaceVerdict.None(OpenSdg24, NoVerdictReason.SignsDiffer);
            required = Growth(first, goal, end - start);
        }

        int years = PaceTime.YearOf(series.LatestPeriod) - start;
        int better = series.HasTwoSides ? -1 : PaceSeries.SignOf(series.Direction);
        double latest = folding.Of(series.LatestNumber);
        double observed = years > 0 ? Growth(first, latest, years) : double.NaN;
        // Where all figures are below zero, growth means that they fall.
        double growth = first < 0 ? -better * observed : better * observed;
        double progress = hasTarget ? growth / Math.Abs(required) : growth;
        bool isReached = series.IsReached;
        NoVerdictReason reason = series.ReasonOn(day) is var found and not NoVerdictReason.None ? found
            : double.IsNaN(series.LatestNumber) || years < 0 ? NoVerdictReason.NoFigure
            : years == 0 ? NoVerdictReason.OneYearOnly
            : better == 0 ? NoVerdictReason.NoDirection
            : first * latest < 0 || double.IsNaN(latest) || series.HasOppositeSigns ? NoVerdictReason.SignsDiffer
            : !isReached && !double.IsFinite(progress) && !(required == 0 && growth < 0) ? NoVerdictReason.OutOfRange
            : NoVerdictReason.None;
        var course = new PaceCourse(start + 1, first, end + 1, goal, hasTarget, IsCompound: true, WasZeroReplaced: from == 0 || target == 0);
        if (reason != NoVerdictReason.None)
            return new(OpenSdg24, reason, course, day);

        double scale = hasTarget || series.NaturalLimit is not { } limit ? 1 : Nearness(first, limit, better);
        return new(
            OpenSdg24,
            isReached ? PaceStatus.Achieved : hasTarget ? Class(progress, 0.95, 0.6) : Class(progress, scale * 0.015, scale * 0.005),
            progress,
            isReached ? 5 : hasTarget ? ScoreOfRatio(progress) : ScoreOfGrowth(progress, scale),
            course, day, start + 1 + years, latest, latest, better, isInYears: true);
    }

    /// <summary>The score with a target; this edition of the method uses coefficients rounded to four decimals.</summary>
    private static double ScoreOfRatio(double ratio) =>
        ratio >= 0.6 ? Math.Min(5, (7.1429 * ratio) - 4.2857) : Math.Max(-5, (4.1667 * ratio) - 2.5);

    /// <summary>
    /// The score without a target; growth above zero is divided by the scale, and at a limit any growth that is not negative gets the highest score.
    /// </summary>
    private static double ScoreOfGrowth(double growth, double scale) => (growth < 0 ? growth : scale == 0 ? double.PositiveInfinity : growth / scale) switch
    {
        < 0 => Math.Max(-5, (125 * growth) - 2.5),
        < 0.005 and var scaled => (500 * scaled) - 2.5,
        < 0.015 and var scaled => (250 * scaled) - 1.25,
        var scaled => Math.Min(5, (500 * scaled) - 5),
    };

    private static PaceStatus Class(double progress, double onPace, double moderate) =>
        progress < 0 ? PaceStatus.Deterioration
        : progress >= onPace ? PaceStatus.OnPace
        : progress >= moderate ? PaceStatus.AccelerationNeeded
        : PaceStatus.LimitedProgress;

    private static double NotZero(double value) => value == 0 ? InPlaceOfZero : value;

    private static double Growth(double from, double to, int years) => (years == 1 ? to / from : Math.Pow(to / from, 1.0 / years)) - 1;

    /// <summary>The factor for the distance of the base from a limit that lies ahead: 0 at the limit, near 1 far from it.</summary>
    private static double Nearness(double from, double limit, int better) =>
        (better > 0 ? from <= limit : from >= limit) && from >= 0 && from < 2 * limit
            ? 1 - Math.Pow((from <= limit ? from : (2 * limit) - from) / limit, 4.44)
            : 1;
}
