using System.Globalization;

namespace Alliance.Tool;

/// <summary>Amounts as callers write them.</summary>
internal static class AmountText
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads an amount.</summary>
    /// <param name="text">A number such as <c>1250.50</c> or <c>11.2e12</c>.</param>
    /// <exception cref="ToolException">The text is not a number, or has more digits than a decimal can hold.</exception>
    public static decimal Of(string text) => decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out decimal amount) && Digits(text) == Digits(amount.ToString(CultureInfo.InvariantCulture))
        ? amount
        : throw ToolException.Usage($"{PlainText.Quoted(text)} is not an amount; an amount is a number with a point, such as 1250.50 or 11.2e12, of at most 28 digits before and after the point together.");

    /// <summary>The digits of a number without the zeros at its ends: they differ where the platform's parser has rounded.</summary>
    private static string Digits(string number) => string.Concat(number.Split('e', 'E')[0].Where(char.IsAsciiDigit)).Trim('0');
}
