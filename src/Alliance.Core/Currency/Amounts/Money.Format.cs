using System.Globalization;

namespace Alliance.Core;

/// <content>Text for people, in the form of a culture.</content>
public readonly partial record struct Money
{
    /// <summary>The sign that cultures without a country have in place of a symbol.</summary>
    private const string NoSymbol = "\u00A4";

    /// <summary>Returns the amount for display, with the group and decimal separators of a culture, such as <c>1.234,50 EUR</c>.</summary>
    /// <remarks>
    /// The number has the decimals of the currency's minor unit in ISO 4217, and more where the amount has more digits: nothing is rounded. The text form that can be read
    /// back is <see cref="ToString()"/>, which has no culture.
    /// </remarks>
    /// <param name="culture">The culture whose separators, signs and symbol are used; those of money, where they differ from those of other numbers.</param>
    /// <param name="style">How the currency is shown.</param>
    /// <returns>The text; empty when there is no currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is unspecified, or not a value of <see cref="MoneyStyle"/>.</exception>
    public string Format(CultureInfo culture, MoneyStyle style)
    {
        ArgumentNullException.ThrowIfNull(culture);
        if (style is < MoneyStyle.Code or > MoneyStyle.AmountOnly)
            throw new ArgumentOutOfRangeException(nameof(style), style, "The style must be Code, Symbol or AmountOnly.");
        if (IsDefault)
            return "";
        bool hasSymbol = style == MoneyStyle.Symbol && culture.NumberFormat.CurrencySymbol is not ("" or NoSymbol) && CurrencyOf(culture) == Currency.ToString();
        string number = Number(culture.NumberFormat, hasSymbol);
        return hasSymbol || style == MoneyStyle.AmountOnly ? number : $"{number} {Currency}";
    }

    /// <summary>The number in a format, with the symbol of the format or without one.</summary>
    internal string Number(NumberFormatInfo format, bool hasSymbol)
    {
        if (!hasSymbol)
        {
            format = (NumberFormatInfo)format.Clone();
            (format.CurrencySymbol, format.CurrencyPositivePattern, format.CurrencyNegativePattern) = ("", 0, 1);
        }
        int decimals = Math.Max(Currency.MinorUnits ?? 0, DigitsAfterPoint(Amount));
        return Amount.ToString($"C{decimals.ToString(CultureInfo.InvariantCulture)}", format);
    }

    /// <summary>The number of decimals without trailing zeros.</summary>
    private static int DigitsAfterPoint(decimal amount)
    {
        DecimalDigits digits = DecimalDigits.Of(amount);
        (UInt128 value, int scale) = (digits.Value, digits.Scale);
        for (; scale > 0 && value % 10 == 0; scale--)
            value /= 10;
        return scale;
    }

    /// <summary>The code of the currency of a culture's country; null for a culture without a country.</summary>
    private static string? CurrencyOf(CultureInfo culture)
    {
        try
        {
            return culture.IsNeutralCulture || culture.Name.Length == 0 ? null : new RegionInfo(culture.Name).ISOCurrencySymbol;
        }
        catch (ArgumentException)
        {
            // The platform does not know the country.
            return null;
        }
    }
}
