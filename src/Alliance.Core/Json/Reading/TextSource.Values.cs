using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Alliance.Core.Json;

internal ref partial struct TextSource
{
    public string ReadString()
    {
        ReadOnlySpan<byte> text = ReadText();
        return text.Length == 0 ? "" : Encoding.UTF8.GetString(text);
    }

    public ReadOnlySpan<byte> ReadText()
    {
        if (Current != '"')
            throw JsonErrors.WrongToken(ref this, "a string");
        int start = _position + 1;
        int end = EndOfPlainText(start);
        if (end == _text.Length)
            throw Error(_position, "The string does not end.");
        if (_text[end] != '"')
            return ReadEscaped(start, end);
        RequireLength(start, end);
        _position = end + 1;
        _afterValue = true;
        return _text[start..end];
    }

    public ReadOnlySpan<byte> ReadNumber()
    {
        int start = _position;
        int at = start + (Current == '-' ? 1 : 0);
        int digits = CountDigits(at);
        if (digits == 0)
            throw at == start ? JsonErrors.WrongToken(ref this, "a number") : Error(start, "A minus sign stands before a digit.");
        if (digits > 1 && _text[at] == '0')
            throw Error(start, "A number has no zeros before its first digit.");
        at += digits;
        if (At(at) == '.')
            at = RequireDigits(at + 1, start);
        if (At(at) is (byte)'e' or (byte)'E')
            at = RequireDigits(at + (At(at + 1) is (byte)'+' or (byte)'-' ? 2 : 1), start);
        if (at - start > _options.MaxNumberLength)
            throw Error(start, $"The number is longer than {_options.MaxNumberLength} characters.");
        _position = at;
        _afterValue = true;
        return _text[start..at];
    }

    private readonly void RequireLength(int start, int end)
    {
        if (end - start > _options.MaxStringBytes)
            throw Error(start - 1, $"The string is longer than {_options.MaxStringBytes} bytes.");
    }

    private readonly byte At(int position) => (uint)position < (uint)_text.Length ? _text[position] : (byte)0;

    private readonly int CountDigits(int from)
    {
        int to = from;
        while (char.IsAsciiDigit((char)At(to)))
            to++;
        return to - from;
    }

    private readonly int RequireDigits(int from, int start)
    {
        int digits = CountDigits(from);
        return digits > 0 ? from + digits : throw Error(start, "A point or exponent in a number has digits behind it.");
    }

    /// <summary>The first quotation mark, backslash or control character from a position on; the length of the text if there is none.</summary>
    private readonly int EndOfPlainText(int from)
    {
        ref byte text = ref MemoryMarshal.GetReference(_text);
        int at = from;
        for (; at + Vector128<byte>.Count <= _text.Length; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref text, (nuint)at);
            Vector128<byte> special = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)0x20));
            if (special != Vector128<byte>.Zero)
                return at + BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
        }
        for (; at < _text.Length; at++)
        {
            if (Unsafe.Add(ref text, at) is (byte)'"' or (byte)'\\' or < 0x20)
                break;
        }
        return at;
    }

    /// <summary>Reads on in a string that holds an escape.</summary>
    private ReadOnlySpan<byte> ReadEscaped(int start, int at)
    {
        int end = at;
        while (end < _text.Length && _text[end] == '\\')
            end = EndOfPlainText(Math.Min(end + 2, _text.Length));
        if (end == _text.Length)
            throw Error(_position, "The string does not end.");
        if (_text[end] < 0x20)
            throw Error(end, "A control character in a string is escaped.");
        RequireLength(start, end);

        // An escape is never shorter than what it stands for.
        byte[] unescaped = new byte[end - start];
        int length = 0;
        for (int next = start; next < end;)
        {
            int plain = _text[next..end].IndexOf((byte)'\\');
            if (plain < 0)
                plain = end - next;
            _text.Slice(next, plain).CopyTo(unescaped.AsSpan(length));
            length += plain;
            next += plain;
            if (next < end)
                next += Unescape(next, end, unescaped.AsSpan(length), ref length);
        }
        _position = end + 1;
        _afterValue = true;
        return unescaped.AsSpan(0, length);
    }

    /// <summary>Writes what the escape at a position stands for.</summary>
    /// <returns>The length of the escape.</returns>
    private readonly int Unescape(int at, int end, Span<byte> destination, ref int length)
    {
        byte letter = _text[at + 1];
        if (letter != 'u')
        {
            destination[0] = letter switch
            {
                (byte)'"' or (byte)'\\' or (byte)'/' => letter,
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                _ => throw Error(at, "A backslash stands before one of \" \\ / b f n r t, or u and four hexadecimal digits."),
            };
            length++;
            return 2;
        }
        uint unit = Hexadecimal(at, end);
        int taken = 6;
        if (unit is >= 0xD800 and <= 0xDBFF && at + 6 < end && _text[at + 6] == '\\' && At(at + 7) == 'u')
        {
            uint low = Hexadecimal(at + 6, end);
            if (low is >= 0xDC00 and <= 0xDFFF)
            {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                taken = 12;
            }
        }
        if (!Rune.TryCreate(unit, out Rune rune))
            throw Error(at, "The string holds half of a surrogate pair.");
        length += rune.EncodeToUtf8(destination);
        return taken;
    }

    private readonly uint Hexadecimal(int at, int end)
    {
        if (at + 6 <= end && Utf8Parser.TryParse(_text.Slice(at + 2, 4), out uint unit, out int read, 'x') && read == 4)
            return unit;
        throw Error(at, "The escape \\u has four hexadecimal digits.");
    }
}
