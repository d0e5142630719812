namespace Alliance.Core;

/// <summary>
/// Yearly changes converted to levels, for methods that cannot evaluate figures of both signs: 100 in the base year, then changed year by year.
/// </summary>
internal static class GrowthLevels
{
    private const double Largest = 1e15;

    public static PaceSeries Of(in TargetPace pace)
    {
        PaceSeries changes = pace.Series;
        var known = new PaceKnowledge(pace.Day, pace.KnownOn);
        // The change of one year does not show whether the level has reached the target: whether that is past due is decided by the levels.
        if (changes.NoVerdictReason == NoVerdictReason.PastDue)
            changes = changes with { NoVerdictReason = NoVerdictReason.None };
        if (changes.Latest is null || changes.NoVerdictReason != NoVerdictReason.None)
            return changes;
        int start = PaceTime.YearOf(changes.BasePeriod), end = PaceTime.YearOf(changes.LatestPeriod);
        double level = 100;
        for (int year = start + 1; year <= end; year++)
        {
            PackedFigure? figure = ChangeIn(year, pace.Target, pace.Dimensions, known, out bool disagree);
            if (figure is not { Value: var change } || disagree)
                return changes with { NoVerdictReason = disagree ? NoVerdictReason.FiguresDisagree : NoVerdictReason.YearsMissing };
            level *= 1 + (change / 100);
        }
        double? goal = changes.Target is { } wanted ? 100 * Math.Pow(1 + (wanted / 100), PaceTime.YearOf(changes.DueOrDefault) - start) : null;
        if (!(level is > 0 and < Largest) || !(goal is null or (> 0 and < Largest)))
            return changes with { NoVerdictReason = NoVerdictReason.OutOfRange };
        return changes with
        {
            Base = 100,
            Latest = level,
            Target = goal,
            UpperTarget = null,
            NaturalLimit = null,
            HasOppositeSigns = false,
            Unit = UnitOfMeasure.Index,
        };
    }

    /// <summary>Whether all changes between two years, as far as they are known, are supported by their evidence.</summary>
    public static Truth AreSupported(int first, int last, CompetencyTarget target, ValueList<Dimension> dimensions, in PaceKnowledge known)
    {
        Truth stands = Truth.True;
        for (int year = first + 1; year < last; year++)
            stands &= ChangeIn(year, target, dimensions, known, out _)?.IsSupported ?? Truth.True;
        return stands;
    }

    /// <summary>
    /// The vintage of a year's change with the strongest evidence and, among equals, the latest record; and whether different vintages are equal in both.
    /// </summary>
    private static PackedFigure? ChangeIn(int year, CompetencyTarget target, ValueList<Dimension> dimensions, in PaceKnowledge known, out bool disagree)
    {
        var period = new PartialDate(year);
        PackedFigure? best = null;
        disagree = false;
        foreach (Observation observation in target.Observations.AsSpan())
        {
            if (observation.Period != period)
                continue;
            PackedFigure packed = PackedFigure.Of(observation, target, dimensions);
            if (known.UseOf(packed) != FigureUse.Considered || packed.IsOfOtherKind)
                continue;
            int better = best is { } other ? packed.Weigh(other) : 1;
            disagree = better == 0 ? disagree || packed.Value != best!.Value.Value : better < 0 && disagree;
            best = better > 0 ? packed : best;
        }
        return best;
    }
}
