using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Alliance.Core;

/// <summary>
/// JSON without white space between tokens, with more checks than the grammar: no name occurs twice in an object, UTF-8 is valid, surrogates are in pairs.
/// </summary>
internal static class CompactJson
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("\"{}[],"u8);

    /// <summary>The maximum nesting: the default of System.Text.Json.</summary>
    public const int DeepestNesting = 64;

    /// <summary>Checks a JSON text and removes the white space between its tokens; numbers and strings keep their spelling.</summary>
    /// <exception cref="JsonException">The text is not valid; the byte position is the offset in the text.</exception>
    public static byte[] From(ReadOnlySpan<byte> json, out bool isObject)
    {
        int start = JsonScan.EndOfWhiteSpace(json, 0);
        int end = JsonScan.EndOfValue(json, start, new(DeepestNesting, DeepestNesting), out bool isCompact);
        JsonScan.RequireUtf8(json, start, end);
        int rest = JsonScan.EndOfWhiteSpace(json, end);
        if (rest != json.Length)
            throw new JsonReadException(rest, "Expected the end of the text after the value, but found more text.");
        isObject = json[start] == '{';
        byte[] compact = new byte[end - start];
        int length = Copy(json[start..end], isCompact, compact);
        return length == compact.Length ? compact : compact[..length];
    }

    /// <summary>Copies a value that has been checked, without the white space between its tokens.</summary>
    /// <returns>The number of bytes written, at most those of the value.</returns>
    public static int Copy(ReadOnlySpan<byte> value, bool isCompact, Span<byte> destination)
    {
        if (isCompact)
        {
            value.CopyTo(destination);
            return value.Length;
        }
        int length = 0;
        bool inString = false, escaped = false;
        foreach (byte b in value)
        {
            if (inString || b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                destination[length++] = b;
            if (b == '"' && !escaped)
                inString = !inString;
            escaped = inString && b == '\\' && !escaped;
        }
        return length;
    }

    /// <summary>Returns the position of the comma or the brace after a member of a compact object that has been checked.</summary>
    /// <param name="compactObject">The object.</param>
    /// <param name="at">The position of the member's name.</param>
    public static int EndOfMember(ReadOnlySpan<byte> compactObject, int at)
    {
        for (int depth = 0; ; at++)
        {
            at += compactObject[at..].IndexOfAny(Marks);
            switch (compactObject[at])
            {
                case (byte)'"':
                    at = JsonScan.EndOfString(compactObject, at, out _) - 1;
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)',' when depth > 0:
                    break;
                case (byte)',':
                    return at;
                default:
                    if (depth == 0)
                        return at;
                    depth--;
                    break;
            }
        }
    }

    /// <summary>Encodes a text as UTF-8; an unpaired surrogate is refused, as it would be in UTF-8.</summary>
    /// <exception cref="JsonException">The text contains an unpaired surrogate, or its UTF-8 could be longer than an array.</exception>
    public static byte[] Utf8Of(string json)
    {
        int most = (Array.MaxLength / 3) - 1;
        if (json.Length > most)
            throw JsonPlace.Error(default, new(0, $"The text has {json.Length} characters; the maximum is {most}.", JsonMistake.Limit));
        byte[] utf8 = new byte[Encoding.UTF8.GetMaxByteCount(json.Length)];
        return Utf8.FromUtf16(json, utf8, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
            ? utf8[..length]
            : throw JsonPlace.Error(Encoding.UTF8.GetBytes(json), new(length, "The text is not valid Unicode: a surrogate has no partner.", JsonMistake.NotUtf8));
    }
}

/// <summary>Enumerates the members of a compact JSON object that is known to be valid.</summary>
internal ref struct CompactMember
{
    /// <summary>A text that has been checked is read at any depth.</summary>
    public static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private readonly ReadOnlySpan<byte> _object;
    private Utf8JsonReader _reader;
    private Utf8JsonReader _name;

    public CompactMember(ReadOnlySpan<byte> compactObject)
    {
        _object = compactObject;
        _reader = new Utf8JsonReader(compactObject, AnyDepth);
        _reader.Read();
    }

    public ReadOnlySpan<byte> RawName { get; private set; }

    public ReadOnlySpan<byte> RawValue { get; private set; }

    public readonly string Name => _name.GetString()!;

    private readonly bool IsCanonical => !_name.ValueIsEscaped && JsonText.IndexOfSpecial(_name.ValueSpan) < 0;

    /// <summary>
    /// Returns the same object with the names of its own members spelled as <see cref="JsonText"/> spells them, so that each name has one spelling.
    /// </summary>
    public static byte[] WithCanonicalNames(byte[] compactObject)
    {
        bool areCanonical = true;
        for (var member = new CompactMember(compactObject); member.MoveNext();)
            areCanonical &= member.IsCanonical;
        if (areCanonical)
            return compactObject;
        var rebuilt = new CompactObject();
        for (var member = new CompactMember(compactObject); member.MoveNext();)
            rebuilt.Add(JsonText.Quoted(member.Name), member.RawValue);
        return rebuilt.ToArray();
    }

    public readonly bool Is(string name) => _name.ValueTextEquals(name);

    public bool MoveNext()
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.PropertyName)
            return false;
        _name = _reader;
        int nameStart = (int)_reader.TokenStartIndex;
        _reader.Read();
        int valueStart = (int)_reader.TokenStartIndex;
        _reader.Skip();
        RawName = _object[nameStart..(valueStart - 1)];
        RawValue = _object[valueStart..(int)_reader.BytesConsumed];
        return true;
    }
}

/// <summary>Builds a compact JSON object from raw names (in quotes) and raw values.</summary>
internal sealed class CompactObject
{
    private readonly ArrayBufferWriter<byte> _written = new();

    public void Add(ReadOnlySpan<byte> rawName, ReadOnlySpan<byte> rawValue)
    {
        _written.Write(_written.WrittenCount == 0 ? "{"u8 : ","u8);
        _written.Write(rawName);
        _written.Write(":"u8);
        _written.Write(rawValue);
    }

    public byte[] ToArray() => _written.WrittenCount == 0 ? [] : [.. _written.WrittenSpan, (byte)'}'];
}
