namespace Alliance.Core;

/// <summary>In what figures of targets are compared: a unit, the currency of money, and whether figures are of one year or sums.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Currency">The currency; only with money.</param>
/// <param name="Accumulation">Of one year, or the sum of several. Default: either, as long as it is not stated otherwise.</param>
public readonly partial record struct TargetUnit(Term<UnitOfMeasure> Unit, CurrencyCode? Currency = null, Term<Accumulation> Accumulation = default)
{
    /// <summary>The unit in which an indicator is counted.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>Its unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static TargetUnit Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new(indicator.Unit, indicator.Currency, indicator.Accumulation);
    }
}
