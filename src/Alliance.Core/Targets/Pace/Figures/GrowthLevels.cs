namespace Alliance.Core;

/// <summary>
/// Yearly changes as levels, for methods that can't judge figures of both signs: 100 in the base year, then each year's change on the one before.
/// </summary>
internal static class GrowthLevels
{
    private const double Largest = 1e15;

    public static PaceSeries Of(in TargetPace pace)
    {
        PaceSeries changes = pace.Series;
        var known = new PaceKnowledge(pace.Day, pace.KnownOn);
        if (changes.Latest is null || changes.Hindrance != PaceReason.None)
            return changes;
        int start = PaceTime.YearOf(changes.BasePeriod), end = PaceTime.YearOf(changes.LatestPeriod);
        double level = 100;
        for (int year = start + 1; year <= end; year++)
        {
            if (ChangeIn(year, pace.Target, pace.Dimensions, known) is not { } change)
                return changes with { Hindrance = PaceReason.YearsMissing };
            level *= 1 + (change / 100);
        }
        double? goal = changes.Target is { } wanted ? 100 * Math.Pow(1 + (wanted / 100), PaceTime.YearOf(changes.DueOrDefault) - start) : null;
        if (!(level is > 0 and < Largest) || !(goal is null or (> 0 and < Largest)))
            return changes with { Hindrance = PaceReason.OutOfRange };
        return changes with
        {
            Base = 100,
            Latest = level,
            Target = goal,
            UpperTarget = null,
            NaturalLimit = null,
            HasOtherSigns = false,
            Unit = UnitOfMeasure.Index,
        };
    }

    private static double? ChangeIn(int year, CompetencyTarget target, ValueList<Dimension> dimensions, in PaceKnowledge known)
    {
        var period = new PartialDate(year);
        PackedFigure? best = null;
        foreach (Observation observation in target.Observations.AsSpan())
        {
            if (observation.Period != period)
                continue;
            PackedFigure packed = PackedFigure.Of(observation, target, dimensions);
            if (known.UseOf(packed) == FigureUse.Between && !packed.IsOfOtherKind && (best is not { } other || packed.Weigh(other) > 0))
                best = packed;
        }
        return best?.Value;
    }
}
