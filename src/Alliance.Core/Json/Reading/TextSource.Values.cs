using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Alliance.Core.Json;

internal ref partial struct TextSource
{
    /// <summary>Reads a null, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull() => Current == 'n' && TryLiteral("null"u8);

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean()
    {
        if (TryLiteral("true"u8))
            return true;
        return TryLiteral("false"u8) ? false : throw JsonErrors.WrongToken(ref this, "true or false");
    }

    /// <summary>Reads a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadString()
    {
        int start = unchecked(_position + 1);
        ReadOnlySpan<byte> utf8 = ReadText(_maxStringBytes, out bool isAscii);
        if (isAscii)
            return Encoding.ASCII.GetString(utf8);
        char[] characters = Room(ref _characters, utf8.Length);
        // The characters that escapes represent are valid; so an error, if there is one, is in the text as it is written.
        return Utf8.ToUtf16(utf8, characters, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
            ? new string(characters, 0, length)
            : throw JsonScan.NoUtf8(_text, start, _position - 1);
    }

    /// <summary>Reads a string as UTF-8 without escapes, valid until the next call. Whether the bytes are valid UTF-8 is not checked.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<byte> ReadText() => ReadText(_maxStringBytes, out _);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> ReadText(int most, out bool isAscii)
    {
        unchecked
        {
            ReadOnlySpan<byte> text = _text;
            int start = _position + 1;
            if (JsonScan.At(text, start - 1) != '"')
                throw JsonErrors.WrongToken(ref this, "a string");
            int end = JsonScan.EndOfPlainText(text, start, out isAscii);
            if (JsonScan.At(text, end) != '"')
            {
                isAscii = false;
                return ReadEscaped(start, end, most);
            }
            if (end - start > most)
                throw TooLong(start - 1);
            _position = end + 1;
            _afterValue = true;
            return text.Slice(start, end - start);
        }
    }

    /// <summary>Returns the string for a slug, which its occurrences in the text share; <see langword="null"/> if the bytes are not a slug.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? Slug(ReadOnlySpan<byte> text)
    {
        if (_slugs.TryGet(text, out string? slug))
            return slug;
        return Core.Slug.IsSlug(text) ? _slugs.Add(text, _text.Length) : null;
    }

    /// <summary>Returns the string for a language tag in canonical form, which its occurrences share; <see langword="null"/> if it is not a tag.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? Language(ReadOnlySpan<byte> text)
    {
        // A tag of two lower-case letters is canonical.
        if (LetterPair.Small(text) is { } tag || _languages.TryGet(text, out tag))
            return tag;
        if (text.Length > LanguageTag.Longest || !LanguageTag.TryCanonicalize(Encoding.UTF8.GetString(text), out tag))
            return null;
        return Ascii.Equals(text, tag) ? _languages.Add(text, _text.Length / 8) : tag;
    }

    /// <summary>Reads a number as it is written, valid until the next call.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<byte> ReadNumber()
    {
        int start = _position;
        if (Current is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')))
            throw JsonErrors.WrongToken(ref this, "a number");
        int end = JsonScan.EndOfNumber(_text, start);
        if (end - start > _options.MaxNumberLength)
            throw new JsonReadException(start, $"The number is longer than {_options.MaxNumberLength} characters.", JsonMistake.Limit);
        _position = end;
        _afterValue = true;
        return _text[start..end];
    }

    private bool TryLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_text[_position..].StartsWith(literal))
            return false;
        _position += literal.Length;
        _afterValue = true;
        return true;
    }

    /// <summary>Reads the rest of a string that contains an escape.</summary>
    private ReadOnlySpan<byte> ReadEscaped(int start, int at, int most)
    {
        int end = JsonScan.EndOfEscapedText(_text, start, at);
        if (end - start > most)
            throw TooLong(start - 1);
        byte[] unescaped = Room(ref _unescaped, end - start);
        int length = JsonScan.Unescape(_text, start, end, unescaped);
        _position = end + 1;
        _afterValue = true;
        return unescaped.AsSpan(0, length);
    }

    private readonly JsonReadException TooLong(int at) => JsonErrors.TooLong(at, _maxStringBytes);

    /// <summary>Returns a pooled array with at least the given number of elements.</summary>
    private static T[] Room<T>(ref T[]? array, int length)
    {
        if (array is null || array.Length < length)
        {
            if (array is not null)
                ArrayPool<T>.Shared.Return(array);
            array = ArrayPool<T>.Shared.Rent(length);
        }
        return array;
    }

    /// <summary>Removes and returns the shared strings, for the next text.</summary>
    public SharedStrings TakeStrings()
    {
        SharedStrings strings = new() { Slugs = _slugs, Languages = _languages };
        _slugs = _languages = default;
        return strings;
    }

    /// <summary>Returns the pooled arrays.</summary>
    public void Dispose()
    {
        _slugs.Dispose();
        _languages.Dispose();
        if (_unescaped is not null)
            ArrayPool<byte>.Shared.Return(_unescaped);
        if (_characters is not null)
            ArrayPool<char>.Shared.Return(_characters);
        if (_unknown is not null)
            ArrayPool<byte>.Shared.Return(_unknown);
        _unescaped = _unknown = null;
        _characters = null;
    }
}
