using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core.Json;

/// <summary>Decimals from JSON numbers, exactly or not at all.</summary>
internal static class JsonNumber
{
    /// <summary>More characters than any number that fits can need; longer ones are refused unread.</summary>
    public const int MaxLength = 400;

    private const int MaxDigits = 29;

    /// <summary>A decimal holds so many digits, whichever they are.</summary>
    private const int MostPlain = 28;

    /// <summary>So many digits fit into 64 bits, whichever they are.</summary>
    private const int CharactersAtOnce = 19;

    /// <summary>Reads a number that is well-formed JSON; false, with the reason, when a <see cref="decimal"/> cannot hold it to the last digit.</summary>
    public static bool TryRead(ReadOnlySpan<byte> number, out decimal value, [NotNullWhen(false)] out string? error)
    {
        if (TryReadPlain(number, out value))
        {
            error = null;
            return true;
        }
        if (number.Length > MaxLength)
        {
            error = $"The number has {number.Length} characters; {MaxLength} are read at the most.";
            return false;
        }
        error = Utf8Parser.TryParse(number, out double size, out _) && Math.Abs(size) >= (double)decimal.MaxValue
            ? "The number is too large: at most 79228162514264337593543950335."
            : "The number has more digits than can be kept: at most 28 significant ones, none beyond the 28th decimal place.";
        if (!Utf8Parser.TryParse(number, out value, out int read) || read != number.Length || !IsExact(number, value))
            return false;
        // A zero has no sign.
        value = value == 0 ? Math.Abs(value) : value;
        error = null;
        return true;
    }

    /// <summary>Reads what nearly all numbers are: at most 28 digits, perhaps with a point. They fit as they are.</summary>
    private static bool TryReadPlain(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        bool negative = number[0] == '-';
        ReadOnlySpan<byte> digits = negative ? number[1..] : number;
        // The digits of the first characters fit into one integer, those behind them into another.
        ReadOnlySpan<byte> first = digits[..Math.Min(digits.Length, CharactersAtOnce)];
        int point = -1;
        if (digits.Length > MostPlain + 1 || !TryReadDigits(first, 0, out ulong integer, ref point))
            return false;
        UInt128 whole = integer;
        if (first.Length < digits.Length)
        {
            bool wasWhole = point < 0;
            if (!TryReadDigits(digits[first.Length..], first.Length, out ulong behind, ref point))
                return false;
            int more = digits.Length - first.Length - (wasWhole && point >= 0 ? 1 : 0);
            whole = (whole * WideDigits.PowersOfTen[more]) + behind;
        }
        if (digits.Length - (point < 0 ? 0 : 1) > MostPlain)
            return false;
        byte scale = (byte)(point < 0 ? 0 : digits.Length - point - 1);
        unchecked
        {
            value = new decimal((int)(ulong)whole, (int)(ulong)(whole >> 32), (int)(ulong)(whole >> 64), negative && whole != 0, scale);
        }
        return true;
    }

    /// <summary>Reads digits, among which there may be a point if there was none before; false where there is anything else.</summary>
    private static bool TryReadDigits(ReadOnlySpan<byte> digits, int before, out ulong integer, ref int point)
    {
        unchecked
        {
            integer = 0;
            for (int i = 0; i < digits.Length; i++)
            {
                uint digit = (uint)(digits[i] - '0');
                if (digit <= 9)
                    integer = (integer * 10) + digit;
                else if (digits[i] == '.')
                    point = before + i;
                else
                    return false;
            }
            return true;
        }
    }

    /// <summary>Whether the significant digits of the text, with their place, are those of the value.</summary>
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

    /// <summary>The digits without zeros at either end, and the power of ten of the last one.</summary>
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
