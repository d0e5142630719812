namespace Alliance.Core;

/// <content>Allocation by the largest remainder.</content>
public readonly partial record struct Money
{
    /// <summary>Splits the amount by ratios, so that the parts sum exactly to it.</summary>
    /// <remarks>
    /// Each part first gets the whole steps of its share; the steps left over go, one each, to the parts with the largest remainders, the earlier of equal
    /// ones first. No part has another sign than the amount, a ratio of zero gets nothing, and no part is further than one step from its exact share.
    /// </remarks>
    /// <param name="ratios">Of what size the parts are, one to the other: shares, percentages, weights. Zero or more, and not all zero.</param>
    /// <param name="quantum">
    /// The step, in whole units of the currency; the amount is a multiple of it. Default: the minor unit that ISO 4217 gives the currency, or the amount's
    /// own last digit where that is finer or where there is no minor unit.
    /// </param>
    /// <returns>As many parts as ratios, in their order.</returns>
    /// <exception cref="ArgumentException">There is no ratio, all are zero, or the amount is no multiple of the quantum.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is negative, or the quantum is not more than zero.</exception>
    /// <exception cref="InvalidOperationException">The amount has no currency.</exception>
    public ValueList<Money> Allocate(ReadOnlySpan<decimal> ratios, decimal? quantum = null)
    {
        var parts = new Money[ratios.Length];
        Allocate(ratios, parts, quantum);
        return ValueList<Money>.FromArray(parts);
    }

    /// <summary>Splits the amount by ratios into a buffer, without allocating for up to 16 parts; the rest as <see cref="Allocate(ReadOnlySpan{decimal}, decimal?)"/>.</summary>
    /// <param name="ratios">Of what size the parts are, one to the other. Zero or more, and not all zero.</param>
    /// <param name="parts">Where the parts go; as long as the ratios.</param>
    /// <param name="quantum">The step. Default: the minor unit, or the amount's own last digit.</param>
    /// <exception cref="ArgumentException">There is no ratio, all are zero, the lengths differ, or the amount is no multiple of the quantum.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is negative, or the quantum is not more than zero.</exception>
    /// <exception cref="InvalidOperationException">The amount has no currency.</exception>
    public void Allocate(ReadOnlySpan<decimal> ratios, Span<Money> parts, decimal? quantum = null)
    {
        if (parts.Length != ratios.Length)
            throw new ArgumentException($"There are {ratios.Length} ratios and room for {parts.Length} parts.", nameof(parts));
        UInt128 steps = Steps(quantum, out decimal step);
        int scale = CheckedScale(ratios);
        AllocationShares.Give(steps, ratios, scale, Amount < 0 ? -step : step, Currency, parts);
    }

    /// <summary>Splits the amount into parts as equal as the step allows, the larger ones first; the rest as <see cref="Allocate(ReadOnlySpan{decimal}, decimal?)"/>.</summary>
    /// <param name="parts">How many parts; 1 or more.</param>
    /// <param name="quantum">The step. Default: the minor unit, or the amount's own last digit.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="ArgumentException">The amount is no multiple of the quantum.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no parts, or the quantum is not more than zero.</exception>
    /// <exception cref="InvalidOperationException">The amount has no currency.</exception>
    public ValueList<Money> Split(int parts, decimal? quantum = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        var ratios = new decimal[parts];
        Array.Fill(ratios, 1);
        return Allocate(ratios, quantum);
    }

    /// <summary>The amount in steps, without its sign.</summary>
    private UInt128 Steps(decimal? quantum, out decimal step)
    {
        if (IsDefault)
            throw new InvalidOperationException("An amount without a currency has no parts.");
        if (quantum is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(given, nameof(quantum));
            step = given;
            return new ExactProduct(Amount).TryCount(DecimalDigits.Of(step), out UInt128 steps)
                ? steps
                : throw new ArgumentException("An amount is split into steps of which it is a multiple.", nameof(quantum));
        }
        // An amount near the end of the range has no room for its minor unit: then its own last digit is the step.
        UInt128 wholes;
        for (int decimals = Math.Max(Currency.MinorUnits ?? 0, Amount.Scale); ; decimals--)
        {
            step = MoneyRounding.QuantumOf(decimals);
            if (new ExactProduct(Amount).TryCount(DecimalDigits.Of(step), out wholes))
                return wholes;
        }
    }

    private static int CheckedScale(ReadOnlySpan<decimal> ratios)
    {
        int scale = 0;
        bool isAllZero = true;
        foreach (decimal ratio in ratios)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(ratio, nameof(ratios));
            scale = Math.Max(scale, ratio.Scale);
            isAllZero &= ratio == 0;
        }
        return isAllZero ? throw new ArgumentException("At least one ratio is more than zero.", nameof(ratios)) : scale;
    }
}
