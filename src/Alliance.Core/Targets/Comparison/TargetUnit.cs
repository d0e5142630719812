namespace Alliance.Core;

/// <summary>The unit in which figures of targets are compared, with the currency of money and whether figures cover one year or are sums.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Currency">The currency; only with money.</param>
/// <param name="Accumulation">Whether figures cover one year or are the sum of several. Default: not stated; figures of both kinds are accepted.</param>
[JsonAnswer]
public readonly partial record struct TargetUnit(Term<UnitOfMeasure> Unit, CurrencyCode? Currency = null, Term<Accumulation> Accumulation = default)
{
    /// <summary>The unit of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The indicator's unit, currency and accumulation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static TargetUnit Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new(indicator.Unit, indicator.Currency, indicator.Accumulation);
    }
}
