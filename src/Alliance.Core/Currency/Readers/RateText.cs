using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Alliance.Core;

/// <summary>Reads the numbers and days of rate files, and quotes their text in messages.</summary>
internal static class RateText
{
    private const int ExcerptLength = 20;
    private const int MostDigits = 18;

    private static readonly LocalDatePattern DayInWords = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("0123456789."u8);

    /// <summary>Reads a rate: digits with at most one decimal separator between them, greater than zero. All digits are kept.</summary>
    public static bool TryRate(ReadOnlySpan<byte> text, byte separator, out decimal rate)
    {
        ulong digits = 0;
        int point = -1;
        rate = 0;
        if (text.Length is 0 or > MostDigits + 1)
            return TryLongRate(text, separator, out rate);
        for (int i = 0; i < text.Length; i++)
        {
            uint digit = unchecked((uint)(text[i] - '0'));
            if (digit <= 9)
                digits = (digits * 10) + digit;
            else if (text[i] == separator && point < 0 && i > 0 && i < text.Length - 1)
                point = i;
            else
                return false;
        }
        if (point < 0 && text.Length > MostDigits)
            return TryLongRate(text, separator, out rate);
        rate = unchecked(new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)(point < 0 ? 0 : text.Length - 1 - point)));
        return digits != 0;
    }

    /// <summary>Reads a day written like <c>2024-12-10</c>.</summary>
    public static bool TryDay(ReadOnlySpan<byte> text, out LocalDate day)
    {
        bool isDay = PartialDate.TryParse(text, provider: null, out PartialDate date) && date.Precision == DatePrecision.Day;
        day = isDay ? date.Earliest : default;
        return isDay;
    }

    /// <summary>Reads a day written like <c>13 April 2026</c>.</summary>
    public static bool TryDayInWords(ReadOnlySpan<byte> text, out LocalDate day) =>
        DayInWords.Parse(Encoding.Latin1.GetString(text)).TryGetValue(default, out day);

    /// <summary>Returns a short, escaped excerpt of a text, in quotes.</summary>
    public static string Excerpt(ReadOnlySpan<byte> text)
    {
        var excerpt = new StringBuilder("'");
        foreach (char character in Encoding.UTF8.GetString(text[..Math.Min(text.Length, 4 * ExcerptLength)]).Take(ExcerptLength))
        {
            if (char.IsControl(character) || character is '\'' or '\\' || char.IsSurrogate(character))
                excerpt.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                excerpt.Append(character);
        }
        return excerpt.Append(text.Length > ExcerptLength ? "...'" : "'").ToString();
    }

    /// <summary>Returns a short, escaped excerpt of a text, in quotes.</summary>
    public static string Excerpt(string text) => Excerpt(Encoding.UTF8.GetBytes(text.Length > 2 * ExcerptLength ? text[..(2 * ExcerptLength)] : text));

    private static bool TryLongRate(ReadOnlySpan<byte> text, byte separator, out decimal rate)
    {
        rate = 0;
        if (text.Length is 0 or > 31 || text[0] is (byte)'-' or (byte)'+')
            return false;
        Span<byte> plain = stackalloc byte[text.Length];
        text.CopyTo(plain);
        int point = plain.IndexOf(separator);
        if (point >= 0)
            plain[point] = (byte)'.';
        // A number that the platform would round is not accepted: the result must be written with the same digits.
        Span<byte> written = stackalloc byte[32];
        return !plain.ContainsAnyExcept(NumberBytes)
            && Utf8Parser.TryParse(plain, out rate, out int used) && used == plain.Length
            && rate > 0
            && rate.TryFormat(written, out int length, provider: CultureInfo.InvariantCulture) && written[..length].SequenceEqual(plain);
    }
}
