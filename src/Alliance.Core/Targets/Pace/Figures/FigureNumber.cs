namespace Alliance.Core;

/// <summary>A figure as a number in the unit of its target, where a way leads there.</summary>
internal readonly record struct FigureNumber(decimal? Value, PaceReason Hindrance)
{
    /// <summary>Figures above are not multiplied: what is counted is never so many.</summary>
    private const decimal Largest = 1e20m;

    /// <summary>The number in a unit.</summary>
    /// <param name="observation">An observation with a value.</param>
    /// <param name="target">Whose it is.</param>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="known">Which sizes of the population count.</param>
    public static FigureNumber Of(Observation observation, CompetencyTarget target, UnitOfMeasure unit, in PaceKnowledge known)
    {
        if (!observation.Population.IsEmpty)
            return new(null, PaceReason.OtherPopulation);
        return Of(observation.Value.GetValueOrDefault(), observation.Unit.IsUnspecified ? target.Indicator.Unit : observation.Unit, observation.Period, target, unit, known);
    }

    /// <summary>A value of a time in a unit.</summary>
    public static FigureNumber Of(decimal value, Term<UnitOfMeasure> from, PartialDate period, CompetencyTarget target, UnitOfMeasure unit, in PaceKnowledge known)
    {
        if (from == unit)
            return new(value, PaceReason.None);
        bool toShare = unit == UnitOfMeasure.Percent && from.Known is UnitOfMeasure.HeadCount or UnitOfMeasure.Count;
        bool toCount = unit is UnitOfMeasure.HeadCount or UnitOfMeasure.Count && from == UnitOfMeasure.Percent;
        if ((!toShare && !toCount) || Math.Abs(value) > Largest)
            return new(null, PaceReason.OtherUnit);
        if (SizeIn(period, target, known) is not { } size || size <= 0 || size > Largest)
            return new(null, PaceReason.NoDenominator);
        decimal quotient = toShare ? value / size : value / 100;
        return Math.Abs(quotient) > Largest || (toCount && Math.Abs(quotient) > decimal.MaxValue / size / 2)
            ? new(null, PaceReason.OutOfRange)
            : new(toShare ? quotient * 100 : quotient * size, PaceReason.None);
    }

    /// <summary>How many there were at a time: the surest, latest vintage; null where that isn't known.</summary>
    private static decimal? SizeIn(PartialDate period, CompetencyTarget target, in PaceKnowledge known)
    {
        Observation? best = null;
        foreach (Observation size in (target.Population?.Sizes ?? default).AsSpan())
        {
            if (size.Period == period && known.UseOf(size) == FigureUse.Between && (best is null || PaceFigures.Weigh(size, best) > 0))
                best = size;
        }
        return best?.Value;
    }
}
