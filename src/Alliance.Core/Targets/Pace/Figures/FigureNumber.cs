namespace Alliance.Core;

/// <summary>A figure as a number in the unit of its target, where a way leads there.</summary>
/// <param name="Value">The number. Default: the figure is a text, or no way leads there.</param>
/// <param name="NoVerdictReason">Why none does.</param>
/// <param name="IsSupported">Whether what it was reckoned with, the size of the population, can be built upon.</param>
internal readonly record struct FigureNumber(double? Value, NoVerdictReason NoVerdictReason, Truth IsSupported = Truth.True)
{
    // An error of the calculation is no difference.
    private const double Exactness = 1e-12;

    /// <summary>A figure that is a text.</summary>
    public static FigureNumber None => new(null, NoVerdictReason.None);

    /// <summary>Whether two figures mean the same.</summary>
    public bool Agrees(in FigureNumber other) => NoVerdictReason == other.NoVerdictReason
        && (Value is { } one && other.Value is { } two ? Math.Abs(one - two) <= Exactness * Math.Max(Math.Abs(one), Math.Abs(two)) : Value is null && other.Value is null);

    /// <summary>The number of an observation that has a value.</summary>
    public static FigureNumber Of(Observation observation, CompetencyTarget target, in PaceKnowledge known) => observation.Population.IsEmpty
        ? Of(
            (double)observation.Value.GetValueOrDefault(),
            observation.Unit.IsDefault ? target.Indicator.Unit : observation.Unit,
            observation.Period,
            target,
            target.Indicator.Unit,
            observation.Dimensions,
            known)
        : new(null, NoVerdictReason.OtherPopulation);

    /// <summary>A value of a time, in another unit: a share of a population as so many of it, and so many as a share.</summary>
    public static FigureNumber Of(
        double value, Term<UnitOfMeasure> from, PartialDate period, CompetencyTarget target, Term<UnitOfMeasure> to, ValueList<Dimension> dimensions, in PaceKnowledge known)
    {
        if (from == to)
            return new(value, NoVerdictReason.None);
        bool toShare = to == UnitOfMeasure.Percent && (from == UnitOfMeasure.HeadCount || from == UnitOfMeasure.Count);
        bool toCount = from == UnitOfMeasure.Percent && (to == UnitOfMeasure.HeadCount || to == UnitOfMeasure.Count);
        if (!toShare && !toCount)
            return new(null, from.IsKnown && to.IsKnown ? NoVerdictReason.OtherUnit : NoVerdictReason.NotUnderstood);
        return SizeIn(period, target, dimensions, known) is { Value: > 0 and var size } packed
            ? new(toShare ? value / size * 100 : value / 100 * size, NoVerdictReason.None, packed.IsSupported)
            : new(null, NoVerdictReason.NoDenominator);
    }

    /// <summary>
    /// How many there were at a time, of those whom the figure is about: the surest, latest vintage; null where that isn't known, or nothing decides between different ones.
    /// </summary>
    private static PackedFigure? SizeIn(PartialDate period, CompetencyTarget target, ValueList<Dimension> dimensions, in PaceKnowledge known)
    {
        PackedFigure? best = null;
        bool disagree = false;
        foreach (Observation size in (target.Population?.Sizes ?? default).AsSpan())
        {
            if (size.Period != period)
                continue;
            PackedFigure packed = PackedFigure.Of(size, target, dimensions);
            if (known.UseOf(packed) != FigureUse.Considered)
                continue;
            int better = best is { } other ? packed.Weigh(other) : 1;
            disagree = better > 0 ? false : disagree || (better == 0 && packed.Value != best!.Value.Value);
            best = better > 0 ? packed : best;
        }
        return disagree ? null : best;
    }
}
