namespace Alliance.Core;

/// <content>Rounding: always by an explicit mode, from the exact amount, once.</content>
public readonly partial record struct Money
{
    /// <summary>The amount rounded to the minor unit that ISO 4217 gives its currency.</summary>
    /// <param name="mode">What becomes of the rest.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="InvalidOperationException">ISO 4217 gives the currency no minor unit (metals, units of account), or no currency is given.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of <see cref="decimal"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="mode"/> is none of the enumeration's.</exception>
    public Money Round(MidpointRounding mode) => new(decimal.Round(Amount, Currency.MinorUnits ?? throw NoMinorUnit(), mode), Currency);

    /// <summary>The amount rounded as an argument says.</summary>
    /// <param name="rounding">To what step, and what becomes of the rest.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="InvalidOperationException">It should be rounded to the minor unit, and the currency has none.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of <see cref="decimal"/>, or has more digits than it holds.</exception>
    public Money Round(MoneyRounding rounding)
    {
        if (rounding.IsDefault)
            return this;
        if (rounding.IsToMinorUnits)
            return Round(rounding.Mode);
        rounding.TryQuantum(minorUnits: -1, out DecimalDigits quantum);
        return new ExactProduct(Amount).TryRound(quantum, rounding.Mode, out decimal rounded)
            ? new(rounded, Currency)
            : throw new OverflowException($"{this} rounded to a multiple of {quantum.ToDecimal(isNegative: false).ToString(System.Globalization.CultureInfo.InvariantCulture)} is beyond what decimal holds.");
    }

    private InvalidOperationException NoMinorUnit() => new(IsDefault
        ? "An amount without a currency has no minor unit."
        : $"ISO 4217 gives {Currency} no minor unit; say to how many decimals, or to what quantum.");
}
