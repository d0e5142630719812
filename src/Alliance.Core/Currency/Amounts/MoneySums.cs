using System.Numerics;

namespace Alliance.Core;

/// <summary>Adds several amounts.</summary>
public static class MoneySums
{
    /// <summary>Adds amounts of one currency, exactly. Nothing is converted or rounded.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="currency">The currency of the sum, and of each amount.</param>
    /// <returns>The sum, with as many decimals as the amount that has most; zero when there are no amounts. The order of the amounts does not matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is unspecified.</exception>
    /// <exception cref="CurrencyMismatchException">An amount has another currency, or none. To convert amounts first, see <see cref="ExchangeRateTable.ConvertAll"/>.</exception>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>, or has more digits than it can hold.</exception>
    public static Money Sum(this IEnumerable<Money> amounts, CurrencyCode currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        if (currency.IsDefault)
            throw new ArgumentException("The currency of the sum must be given.", nameof(currency));
        // One whole number for each number of decimals, as decimal itself would round, and depend on the order. More than a billion amounts fit into 128 bits.
        Span<Int128> wholes = stackalloc Int128[DecimalDigits.LargestScale + 1];
        wholes.Clear();
        int scale = 0;
        foreach (Money amount in amounts)
        {
            if (amount.Currency != currency)
                throw new CurrencyMismatchException(currency, amount.Currency);
            DecimalDigits digits = DecimalDigits.Of(amount.Amount);
            wholes[digits.Scale] += decimal.IsNegative(amount.Amount) ? -(Int128)digits.Value : (Int128)digits.Value;
            scale = Math.Max(scale, digits.Scale);
        }
        BigInteger sum = 0;
        for (int i = 0; i <= scale; i++)
            sum += wholes[i] * BigInteger.Pow(10, scale - i);
        return DecimalDigits.TryMake(sum, scale, out decimal total)
            ? new(total, currency)
            : throw new OverflowException($"The exact sum in {currency} is beyond the range of decimal, or has more digits than it can hold.");
    }
}
