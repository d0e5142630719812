using System.Globalization;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>An exact decimal amount in one currency. <c>default</c> is no amount at all (<see cref="IsSpecified"/> is false).</summary>
/// <remarks>Two amounts are equal when amount and currency are; <c>1.50</c> equals <c>1.5</c>.</remarks>
/// <param name="Amount">The amount in whole units of the currency (roubles, not kopecks).</param>
/// <param name="Currency">The currency.</param>
[JsonConverter(typeof(MoneyConverter))]
public readonly record struct Money(decimal Amount, CurrencyCode Currency) : ISpanFormattable
{
    /// <summary>Whether a currency is given.</summary>
    public bool IsSpecified => Currency.IsSpecified;

    /// <summary>The amount, a space, the code: <c>11200000000000 RUB</c>. Invariant always.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");

    /// <inheritdoc cref="ToString()"/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Amount} {Currency}", out charsWritten);
}
