using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>An exact decimal amount in one currency. <c>default</c> means that there is no amount (<see cref="IsDefault"/> is true).</summary>
/// <remarks>
/// Two values are equal when amount and currency are equal; <c>1.50</c> equals <c>1.5</c>. The text form is the amount, a space and the currency code:
/// <c>11200000000000 RUB</c>, <c>-1.50 EUR</c>. It does not depend on the culture, and format providers are ignored.
/// </remarks>
/// <param name="Amount">The amount in whole units of the currency (roubles, not kopecks).</param>
/// <param name="Currency">The currency.</param>
[JsonConverter(typeof(MoneyConverter))]
[TypeConverter(typeof(TextTypeConverter<Money>))]
public readonly partial record struct Money(decimal Amount, CurrencyCode Currency)
    : ISpanParsable<Money>, IUtf8SpanParsable<Money>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<Money>
{
    /// <summary>Whether there is no currency, as in the default value.</summary>
    public bool IsDefault => Currency.IsDefault;

    static string IAsciiText<Money>.Noun => "an amount of money";

    /// <summary>A sign, 29 digits and a point, a space, three letters.</summary>
    static int IAsciiText<Money>.LongestText => 35;

    /// <summary>Returns the text form; an empty text when there is no currency.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => AsciiText.ToString(this);

    int IAsciiText<Money>.Write(Span<byte> destination)
    {
        if (IsDefault)
            return 0;
        Amount.TryFormat(destination, out int length, provider: CultureInfo.InvariantCulture);
        destination[length++] = (byte)' ';
        Currency.TryFormat(destination[length..], out int letters);
        return length + letters;
    }

    static bool IAsciiText<Money>.TryRead(ReadOnlySpan<byte> text, out Money value, out ParseFault fault)
    {
        value = default;
        fault = default;
        int space = text.IndexOf((byte)' ');
        if (space < 0)
            fault = new(ParseErrors.MoneySpace, text.Length);
        else if (!TryReadAmount(text[..space], out decimal amount))
            fault = new(ParseErrors.Amount, 0);
        else if (!CurrencyCode.TryParse(text[(space + 1)..], out CurrencyCode currency))
            fault = new(ParseErrors.Currency, space + 1);
        else
            value = new Money(amount, currency);
        return !value.IsDefault;
    }

    /// <summary>
    /// Reads an amount in exactly the form in which it is written: the platform's parser alone rounds numbers with too many digits and accepts leading zeros.
    /// </summary>
    internal static bool TryReadAmount(ReadOnlySpan<byte> text, out decimal amount)
    {
        Span<byte> written = stackalloc byte[AsciiText.Longest];
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
            && amount.TryFormat(written, out int length, provider: CultureInfo.InvariantCulture)
            && text.SequenceEqual(written[..length]);
    }
}
