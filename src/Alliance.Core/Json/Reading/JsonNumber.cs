using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core.Json;

/// <summary>Reads JSON numbers as decimals; a number that a <see cref="decimal"/> cannot hold exactly is refused.</summary>
internal static class JsonNumber
{
    /// <summary>The maximum length of a number, in characters; no number that fits needs as many. Longer numbers are refused without being read.</summary>
    public const int MaxLength = 400;

    private const int MaxDigits = 29;

    /// <summary>Reads a number that is well-formed JSON. Returns false, with the reason, if a <see cref="decimal"/> cannot hold all its digits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> number, out decimal value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        if (number.Length > MaxLength)
        {
            error = $"The number has {number.Length} characters; the maximum is {MaxLength}.";
            return false;
        }
        error = Utf8Parser.TryParse(number, out double size, out _) && Math.Abs(size) >= (double)decimal.MaxValue
            ? "The number is too large: at most 79228162514264337593543950335."
            : "The number has more digits than can be kept: at most 28 significant ones, none beyond the 28th decimal place.";
        if (!Utf8Parser.TryParse(number, out value, out int read) || read != number.Length || !IsExact(number, value))
            return false;
        // A negative zero is returned as zero.
        value = value == 0 ? Math.Abs(value) : value;
        error = null;
        return true;
    }

    /// <summary>Whether the significant digits of the text, and their decimal places, are those of the value.</summary>
    private static bool IsExact(ReadOnlySpan<byte> number, decimal value)
    {
        Span<byte> digits = stackalloc byte[MaxDigits];
        if (!TryNormalise(number, digits, out int count, out long place))
            return false;
        Span<byte> text = stackalloc byte[64];
        Utf8Formatter.TryFormat(value, text, out int written);
        Span<byte> valueDigits = stackalloc byte[MaxDigits];
        return TryNormalise(text[..written], valueDigits, out int valueCount, out long valuePlace)
            && digits[..count].SequenceEqual(valueDigits[..valueCount])
            && (count == 0 || place == valuePlace);
    }

    /// <summary>Returns the digits without zeros at either end, and the power of ten of the last digit.</summary>
    private static bool TryNormalise(ReadOnlySpan<byte> number, Span<byte> digits, out int count, out long place)
    {
        count = 0;
        place = 0;
        int mark = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = mark < 0 ? number : number[..mark];
        int zeros = 0;
        bool afterPoint = false;
        foreach (byte c in mantissa)
        {
            if (c == '.')
            {
                afterPoint = true;
                continue;
            }
            if (c == '-')
                continue;
            place -= afterPoint ? 1 : 0;
            if (c == '0')
            {
                zeros += count == 0 ? 0 : 1;
                continue;
            }
            if (count + zeros >= digits.Length)
                return false;
            digits.Slice(count, zeros).Fill((byte)'0');
            count += zeros;
            zeros = 0;
            digits[count++] = c;
        }
        place += zeros;
        if (mark < 0)
            return true;
        ReadOnlySpan<byte> exponent = number[(mark + 1)..];
        if (exponent[0] == '+')
            exponent = exponent[1..];
        if (!Utf8Parser.TryParse(exponent, out int power, out int read) || read != exponent.Length)
            return count == 0;
        place += power;
        return true;
    }
}
