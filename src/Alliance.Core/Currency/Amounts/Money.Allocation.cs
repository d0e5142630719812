namespace Alliance.Core;

/// <content>Allocation by the largest remainder.</content>
public readonly partial record struct Money
{
    /// <summary>Splits the amount by ratios, so that the sum of the parts is exactly the amount.</summary>
    /// <remarks>
    /// Each part first gets the whole steps of its share. The remaining steps are given, one each, to the parts with the largest remainders; of equal
    /// remainders, the earlier part comes first. No part has a sign other than that of the amount, a ratio of zero gets nothing, and no part differs from its
    /// exact share by more than one step.
    /// </remarks>
    /// <param name="ratios">The relative sizes of the parts: shares, percentages or weights. Each is zero or more, and not all are zero.</param>
    /// <param name="quantum">
    /// The step, in whole units of the currency; the amount must be a multiple of it. Default: the minor unit of the currency in ISO 4217, or a unit of the
    /// amount's last digit when that is smaller or when there is no minor unit.
    /// </param>
    /// <returns>As many parts as ratios, in the same order.</returns>
    /// <exception cref="ArgumentException">There are no ratios, all are zero, or the amount is not a multiple of the quantum.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is negative, or the quantum is zero or negative.</exception>
    /// <exception cref="InvalidOperationException">The amount has no currency.</exception>
    public ValueList<Money> Allocate(ReadOnlySpan<decimal> ratios, decimal? quantum = null)
    {
        var parts = new Money[ratios.Length];
        Allocate(ratios, parts, quantum);
        return ValueList<Money>.FromArray(parts);
    }

    /// <summary>
    /// Splits the amount by ratios into a buffer, without allocating for up to 16 parts. It otherwise works like
    /// <see cref="Allocate(ReadOnlySpan{decimal}, decimal?)"/>.
    /// </summary>
    /// <param name="ratios">The relative sizes of the parts. Each is zero or more, and not all are zero.</param>
    /// <param name="parts">The buffer for the parts; as long as <paramref name="ratios"/>.</param>
    /// <param name="quantum">The step. Default: the minor unit, or a unit of the amount's last digit.</param>
    /// <exception cref="ArgumentException">There are no ratios, all are zero, the lengths differ, or the amount is not a multiple of the quantum.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is negative, or the quantum is zero or negative.</exception>
    /// <exception cref="InvalidOperationException">The amount has no currency.</exception>
    public void Allocate(ReadOnlySpan<decimal> ratios, Span<Money> parts, decimal? quantum = null)
    {
        if (parts.Length != ratios.Length)
            throw new ArgumentException($"There are {ratios.Length} ratios, but room for {parts.Length} parts; the lengths must be equal.", nameof(parts));
        UInt128 steps = Steps(quantum, out decimal step);
        int scale = CheckedScale(ratios);
        AllocationShares.Give(steps, ratios, scale, Amount < 0 ? -step : step, Currency, parts);
    }

    /// <summary>
    /// Splits the amount into parts that are as equal as the step allows, the larger ones first. It otherwise works like
    /// <see cref="Allocate(ReadOnlySpan{decimal}, decimal?)"/>.
    /// </summary>
    /// <param name="parts">The number of parts; 1 or more.</param>
    /// <param name="quantum">The step. Default: the minor unit, or a unit of the amount's last digit.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="ArgumentException">The amount is not a multiple of the quantum.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of parts or the quantum is zero or negative.</exception>
    /// <exception cref="InvalidOperationException">The amount has no currency.</exception>
    public ValueList<Money> Split(int parts, decimal? quantum = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        var ratios = new decimal[parts];
        Array.Fill(ratios, 1);
        return Allocate(ratios, quantum);
    }

    /// <summary>Returns the number of steps in the amount, without its sign.</summary>
    private UInt128 Steps(decimal? quantum, out decimal step)
    {
        if (IsDefault)
            throw new InvalidOperationException("An amount without a currency cannot be split.");
        if (quantum is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(given, nameof(quantum));
            step = given;
            return new ExactProduct(Amount).TryCount(DecimalDigits.Of(step), out UInt128 steps)
                ? steps
                : throw new ArgumentException("The amount is not a multiple of the quantum; choose a quantum that divides it.", nameof(quantum));
        }
        // An amount near the end of the range of decimal has no room for its minor unit; then a unit of its last digit is the step.
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
        return isAllZero ? throw new ArgumentException("All ratios are zero; at least one must be greater than zero.", nameof(ratios)) : scale;
    }
}
