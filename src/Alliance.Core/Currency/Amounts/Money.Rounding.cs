namespace Alliance.Core;

/// <content>Rounding: the mode is always explicit, and the exact amount is rounded once.</content>
public readonly partial record struct Money
{
    /// <summary>Rounds the amount to the minor unit of its currency in ISO 4217.</summary>
    /// <param name="mode">The rounding mode.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="InvalidOperationException">
    /// The currency has no minor unit in ISO 4217 (metals, units of account), or the amount has no currency.
    /// </exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of <see cref="decimal"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="mode"/> is not a value of <see cref="MidpointRounding"/>.</exception>
    public Money Round(MidpointRounding mode) => new(decimal.Round(Amount, Currency.MinorUnits ?? throw NoMinorUnit(), mode), Currency);

    /// <summary>Rounds the amount to the given step.</summary>
    /// <param name="rounding">The step and the rounding mode.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="InvalidOperationException">The amount was to be rounded to the minor unit, and the currency has none.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of <see cref="decimal"/>, or has more digits than it can hold.</exception>
    public Money Round(MoneyRounding rounding)
    {
        if (rounding.IsDefault)
            return this;
        if (rounding.IsToMinorUnits)
            return Round(rounding.Mode);
        rounding.TryQuantum(minorUnits: -1, out DecimalDigits quantum);
        return new ExactProduct(Amount).TryRound(quantum, rounding.Mode, out decimal rounded)
            ? new(rounded, Currency)
            : throw new OverflowException($"{this} rounded to a multiple of {quantum.ToDecimal(isNegative: false).ToString(System.Globalization.CultureInfo.InvariantCulture)} is beyond the range of decimal.");
    }

    private InvalidOperationException NoMinorUnit() => new(IsDefault
        ? "An amount without a currency has no minor unit."
        : $"{Currency} has no minor unit in ISO 4217; round to a number of decimals or to a quantum instead.");
}
