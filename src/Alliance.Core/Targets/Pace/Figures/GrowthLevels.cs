namespace Alliance.Core;

/// <summary>
/// Yearly changes as levels, for methods that can't judge figures of both signs: 100 in the base year, then each year's change on the one before.
/// </summary>
internal static class GrowthLevels
{
    private const double Largest = 1e15;

    public static PaceSeries Of(CompetencyTarget target, in PaceSeries changes, in PaceKnowledge known)
    {
        if (changes.Latest is null || changes.Hindrance != PaceReason.None)
            return changes;
        int start = PaceTime.YearOf(changes.BasePeriod), end = PaceTime.YearOf(changes.LatestPeriod);
        double level = 100;
        for (int year = start + 1; year <= end; year++)
        {
            if (ChangeIn(year, target, known) is not { } change)
                return changes with { Hindrance = PaceReason.YearsMissing };
            level *= 1 + ((double)change / 100);
        }
        double? goal = changes.Target is { } wanted ? 100 * Math.Pow(1 + ((double)wanted / 100), PaceTime.YearOf(changes.DueOrDefault) - start) : null;
        if (!(level is > 0 and < Largest) || !(goal is null or (> 0 and < Largest)))
            return changes with { Hindrance = PaceReason.OutOfRange };
        return changes with
        {
            Base = 100,
            Latest = (decimal)level,
            Target = goal is { } value ? (decimal)value : null,
            UpperTarget = null,
            NaturalLimit = null,
            HasOtherSigns = false,
            Unit = UnitOfMeasure.Index,
        };
    }

    private static decimal? ChangeIn(int year, CompetencyTarget target, in PaceKnowledge known)
    {
        var period = new PartialDate(year);
        Observation? best = null;
        foreach (Observation observation in target.Observations.AsSpan())
        {
            if (observation.Period == period && known.UseOf(observation) == FigureUse.Between && (best is null || PaceFigures.Weigh(observation, best) > 0))
                best = observation;
        }
        return best?.Value;
    }
}
