namespace Alliance.Core;

/// <summary>A figure as a number in the unit of its target, where it can be converted.</summary>
/// <param name="Value">The number. Default: the figure is a text, or cannot be converted.</param>
/// <param name="NoVerdictReason">Why it cannot be converted.</param>
/// <param name="IsSupported">Whether the size of the population used in the conversion is supported by its evidence.</param>
internal readonly record struct FigureNumber(double? Value, NoVerdictReason NoVerdictReason, Truth IsSupported = Truth.True)
{
    /// <summary>The number. Default: the figure is a text, or cannot be converted.</summary>
    public double? Value { get; } = Value is { } value ? PaceNumber.Plain(value) : null;

    // Differences within the rounding error of the calculation are ignored.
    private const double Exactness = 1e-12;

    /// <summary>The result for a figure that is a text: no number.</summary>
    public static FigureNumber None => new(null, NoVerdictReason.None);

    /// <summary>Whether two figures have the same meaning.</summary>
    public bool Agrees(in FigureNumber other) => NoVerdictReason == other.NoVerdictReason
        && (Value is { } one && other.Value is { } two ? Math.Abs(one - two) <= Exactness * Math.Max(Math.Abs(one), Math.Abs(two)) : Value is null && other.Value is null);

    /// <summary>Converts an observation that has a value.</summary>
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

    /// <summary>Converts a value of a period to another unit: a share of a population to a count, or a count to a share.</summary>
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
    /// The size, in a period, of the population that the figure is about: the vintage with the strongest evidence and, among equals, the latest record; null
    /// where the size is not known, or where different vintages are equal in both.
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
