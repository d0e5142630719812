using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>
/// Reads JSON from contiguous UTF-8; every text is read through it. Its position is that of the current value; each <c>Read</c> method reads the value and
/// moves to the position after it. The names of members are recognised by their bytes, without being decoded.
/// </summary>
/// <remarks>
/// Positions are within the text, which is no longer than an array; so arithmetic on them cannot overflow, and is unchecked in the methods that are called
/// most. Methods that every record uses are not inlined, so that the code of the generated readers stays small.
/// </remarks>
internal ref partial struct TextSource
{
    /// <summary>The depth of the records of a dataset, which are in an array, which is in an object.</summary>
    private const int RecordDepth = 3;

    private readonly ReadOnlySpan<byte> _text;
    private readonly DatasetReadOptions _options;
    private readonly int _maxDepth;
    private readonly int _maxStringBytes;
    private StringTable _slugs;
    private StringTable _languages;
    private byte[]? _unescaped;
    private char[]? _characters;

    // The unknown members of the open objects, one object after the other: those of an inner object are removed before reading of the outer one continues.
    private byte[]? _unknown;
    private UniqueNames[]? _unknownNames;
    private int _unknownObjects;
    private int _unknownLength;
    private long _unknownBytes;
    private long _records;
    private int _position;
    private int _namePosition;
    private int _nameLength;
    private int _depth;
    private bool _afterValue;
    private bool _hasSeenType;

    /// <param name="text">The text.</param>
    /// <param name="options">The options, with the limits.</param>
    public TextSource(ReadOnlySpan<byte> text, DatasetReadOptions options)
    {
        _text = text;
        _options = options;
        _maxDepth = options.MaxDepth;
        _maxStringBytes = options.MaxStringBytes;
        SkipWhiteSpace();
    }

    /// <summary>Whether the outermost object has a member <c>type</c> that gives its kind, in addition to the members of its record.</summary>
    public bool HasType { get; init; }

    /// <summary>Whether the objects at the depth of a dataset's records are counted as such.</summary>
    public bool IsDataset { get; init; }

    /// <summary>The strings of other texts that this one shares. The caller that passes them gets them back by <see cref="TakeStrings"/>.</summary>
    public SharedStrings Strings
    {
        init => (_slugs, _languages) = (value.Slugs, value.Languages);
    }

    /// <summary>Records of known kinds that were found among the unknown ones of a dataset; null if there are none.</summary>
    public List<IRecord>? KnownRecords { get; set; }

    /// <summary>The size of the unknown members so far, in bytes.</summary>
    public long UnknownBytes
    {
        readonly get => _unknownBytes;
        set => _unknownBytes = value;
    }

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<byte> Text => _text;

    /// <summary>The options, with the limits.</summary>
    public readonly DatasetReadOptions Options => _options;

    /// <summary>The offset of the current value, in bytes.</summary>
    public readonly long Position => _position;

    /// <summary>The offset of the name of the current member, in bytes.</summary>
    public readonly long NamePosition => _namePosition;

    /// <summary>The kind of the current token, according to its first byte.</summary>
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

    private readonly byte Current => JsonScan.At(_text, _position);

    /// <summary>Enters an object.</summary>
    /// <returns>Its offset.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int BeginObject()
    {
        int start = Begin((byte)'{', "an object");
        if (_depth <= RecordDepth)
            BeginOuter(start);
        return start;
    }

    /// <summary>Enters the object of a record.</summary>
    public OpenRecord BeginRecord() => new(BeginObject());

    /// <summary>Skips a record of a dataset, and counts it.</summary>
    public void SkipRecord()
    {
        CountRecord(_position);
        Skip();
    }

    /// <summary>Enters an array.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BeginArray() => Begin((byte)'[', "an array");

    /// <summary>Moves to the next element, or leaves the array.</summary>
    public bool NextElement() => Next((byte)']');

    /// <summary>Moves to the first byte of a value, wherever it is in the text, to read only this value.</summary>
    /// <param name="position">The offset of the value.</param>
    /// <param name="depth">The number of objects and arrays around the value.</param>
    public void MoveTo(int position, int depth)
    {
        _position = position;
        _depth = depth;
        _afterValue = false;
    }

    /// <summary>Throws if anything but white space follows the value.</summary>
    public void RequireEnd()
    {
        SkipWhiteSpace();
        if (_position != _text.Length)
            throw JsonErrors.MoreText(_text, _position);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Begin(byte bracket, string expected)
    {
        int start = _position;
        if (JsonScan.At(_text, start) != bracket)
            throw JsonErrors.WrongToken(ref this, expected);
        unchecked
        {
            if (++_depth > _maxDepth)
                throw JsonErrors.TooDeep(start, _maxDepth);
            _position = start + 1;
        }
        _afterValue = false;
        return start;
    }

    /// <summary>Leaves a container, whose closing bracket is at the given position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void End(int at)
    {
        unchecked
        {
            _position = at + 1;
            _depth--;
        }
        _afterValue = true;
    }

    /// <summary>Counts the records of a dataset, and skips the kind of the outermost object.</summary>
    private void BeginOuter(int start)
    {
        if (_depth == RecordDepth)
            CountRecord(start);
        if (_depth == 1 && HasType)
            SkipType();
    }

    private void CountRecord(int start)
    {
        if (IsDataset && ++_records > _options.MaxRecords)
            throw JsonErrors.TooMany(start, _options.MaxRecords);
    }

    /// <summary>Skips the kind of a record if it is the first of its members.</summary>
    private void SkipType()
    {
        ReadOnlySpan<byte> name = "\"type\":"u8;
        int at = JsonScan.EndOfSpace(_text, _position);
        if (!_text[at..].StartsWith(name))
            return;
        _namePosition = at;
        _position = at + name.Length;
        SkipWhiteSpace();
        _hasSeenType = true;
        ReadText();
    }

    /// <summary>Moves past the comma to what comes next in the container, or leaves it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Next(byte close)
    {
        if (!TryGlance(close, out int at, out bool isEnd))
            return NextOfAny(close);
        if (isEnd)
        {
            End(at);
            return false;
        }
        if (Unsafe.Add(ref MemoryMarshal.GetReference(_text), at) is var next && (next <= ' ' || next == close))
            return NextOfAny(close);
        _afterValue = false;
        _position = at;
        return true;
    }

    /// <summary>Moves past the comma to what comes next in the container, or leaves it, on the general path.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextOfAny(byte close)
    {
        unchecked
        {
            ReadOnlySpan<byte> text = _text;
            int at = JsonScan.EndOfSpace(text, _position);
            byte current = JsonScan.At(text, at);
            if (current == close)
            {
                End(at);
                return false;
            }
            if (_afterValue)
            {
                if (current != ',')
                    throw JsonErrors.NoComma(at, close);
                at = JsonScan.EndOfSpace(text, at + 1);
                if (JsonScan.At(text, at) == close)
                    throw JsonErrors.LastComma(at);
                _afterValue = false;
            }
            _position = at;
            return true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhiteSpace() => _position = JsonScan.EndOfSpace(_text, _position);
}
