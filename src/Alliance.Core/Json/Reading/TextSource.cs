using System.Buffers;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>
/// JSON read from contiguous UTF-8 that has been found valid: the fastest way in. Members in canonical order are recognised by their bytes, before
/// anything is taken apart.
/// </summary>
internal ref partial struct TextSource : IJsonSource
{
    /// <summary>The depth at which records stand in a dataset: in an array, in an object.</summary>
    private const int RecordDepth = 3;

    /// <summary>So many objects out of order, more than in order, and prediction is given up for the rest of the text.</summary>
    private const int MaxMisses = 16;

    private readonly ReadOnlySpan<byte> _text;
    private readonly JsonReadOptions _options;
    private long _records;
    private long _unknownBytes;
    private StringTable _strings;
    private int _position;
    private int _namePosition;
    private int _depth;
    private int _misses;
    private bool _afterValue;
    private bool _hasSeenType;

    /// <param name="validUtf8">The text; its UTF-8 must be valid.</param>
    /// <param name="options">The bounds.</param>
    public TextSource(ReadOnlySpan<byte> validUtf8, JsonReadOptions options)
    {
        _text = validUtf8;
        _options = options;
        SkipWhiteSpace();
    }

    /// <summary>Whether the outermost object has, besides the members of its record, one that says its kind.</summary>
    public bool HasType { get; init; }

    public readonly UnknownMemberHandling UnknownMembers => _options.UnknownMembers;

    public readonly long Position => _position;

    public readonly long NamePosition => _namePosition;

    public readonly bool Predicts => _misses < MaxMisses;

    public readonly JsonTokenType Token => Current switch
    {
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'"' => JsonTokenType.String,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTokenType.Number,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        _ => JsonTokenType.None,
    };

    /// <summary>The byte at the position; zero, which can stand nowhere outside a string, at the end.</summary>
    private readonly byte Current => (uint)_position < (uint)_text.Length ? _text[_position] : (byte)0;

    /// <summary>Gives back what was borrowed.</summary>
    public void Dispose() => _strings.Dispose();

    public long BeginObject()
    {
        long start = Begin((byte)'{', "an object");
        if (_depth == RecordDepth && ++_records > _options.MaxRecords)
            throw Error(start, $"There are more than {_options.MaxRecords} records.");
        if (HasType && _depth == 1 && TryMember("\"type\":"u8))
        {
            _hasSeenType = true;
            ReadText();
        }
        return start;
    }

    public void BeginArray() => Begin((byte)'[', "an array");

    public bool TryMember(ReadOnlySpan<byte> quotedNameAndColon)
    {
        int start = _position;
        if (_afterValue)
        {
            if (Current != ',')
                return false;
            start++;
        }
        if (!_text[start..].StartsWith(quotedNameAndColon))
            return false;
        _namePosition = start;
        _position = start + quotedNameAndColon.Length;
        SkipWhiteSpace();
        return true;
    }

    public bool TryEndObject()
    {
        if (Current != '}')
            return false;
        _misses -= _misses > 0 ? 1 : 0;
        End();
        return true;
    }

    public void Mispredicted() => _misses++;

    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        if (!Next((byte)'}', "a comma or the end of the object"))
        {
            name = default;
            return false;
        }
        _namePosition = _position;
        if (Current != '"')
            throw Error(_position, "Expected the name of a member, in quotation marks.");
        name = ReadText();
        SkipWhiteSpace();
        if (Current != ':')
            throw Error(_position, "Expected a colon after the name of a member.");
        _position++;
        SkipWhiteSpace();
        if (!HasType || _depth != 1 || !name.SequenceEqual("type"u8))
            return true;
        if (_hasSeenType)
            throw Error(_namePosition, "The member \"type\" stands twice in this object.");
        _hasSeenType = true;
        ReadText();
        return NextMember(out name);
    }

    public bool NextElement() => Next((byte)']', "a comma or the end of the array");

    public bool TryReadNull() => TryLiteral("null"u8);

    public bool ReadBoolean()
    {
        if (TryLiteral("true"u8))
            return true;
        return TryLiteral("false"u8) ? false : throw JsonErrors.WrongToken(ref this, "true or false");
    }

    public void ReadRaw(IBufferWriter<byte> destination)
    {
        int start = _position;
        Skip();
        try
        {
            destination.Write(CompactJson.From(_text[start.._position], out _));
        }
        catch (JsonException error)
        {
            throw Error(start + JsonPlace.OffsetOf(_text[start.._position], error), JsonErrors.WithoutPlace(error));
        }
    }

    /// <summary>Goes over a value of any kind that nobody knows.</summary>
    public void Skip()
    {
        ReadOnlySpan<byte> rest = _text[_position..];
        var reader = new Utf8JsonReader(rest, new JsonReaderOptions { MaxDepth = Math.Max(1, _options.MaxDepth - _depth) });
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException error)
        {
            throw Error(_position + JsonPlace.OffsetOf(rest, error), JsonErrors.WithoutPlace(error));
        }
        _unknownBytes += reader.BytesConsumed;
        if (_unknownBytes > _options.MaxUnknownBytes)
            throw Error(_position, $"The members that are not known take more than {_options.MaxUnknownBytes} bytes.");
        _position += (int)reader.BytesConsumed;
        _afterValue = true;
    }

    public string Intern(ReadOnlySpan<byte> ascii) => _strings.Get(ascii);

    /// <summary>Refuses anything but white space behind the value.</summary>
    public void RequireEnd()
    {
        SkipWhiteSpace();
        if (_position != _text.Length)
            throw Error(_position, "Expected the end of the text, found more behind the value.");
    }

    public readonly JsonException Error(long position, string message) => new JsonReadException(position, message);

    private long Begin(byte bracket, string expected)
    {
        if (Current != bracket)
            throw JsonErrors.WrongToken(ref this, expected);
        if (++_depth > _options.MaxDepth)
            throw Error(_position, $"The text is nested deeper than {_options.MaxDepth} levels.");
        _afterValue = false;
        return _position++;
    }

    private void End()
    {
        _position++;
        _depth--;
        _afterValue = true;
    }

    /// <summary>Goes over the comma to what comes next in the container, or leaves it.</summary>
    private bool Next(byte close, string expected)
    {
        SkipWhiteSpace();
        byte current = Current;
        if (current == close)
        {
            End();
            return false;
        }
        if (!_afterValue)
            return true;
        if (current != ',')
            throw Error(_position, $"Expected {expected}.");
        _position++;
        SkipWhiteSpace();
        _afterValue = false;
        if (Current == close)
            throw Error(_position, "A comma stands between two values, not before the end.");
        return true;
    }

    private bool TryLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_text[_position..].StartsWith(literal))
            return false;
        _position += literal.Length;
        _afterValue = true;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while ((uint)_position < (uint)_text.Length && _text[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _position++;
    }
}
