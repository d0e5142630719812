using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Alliance.Core.Json;

/// <summary>Writes JSON directly into a pooled buffer: compact, or indented by two spaces with line feeds.</summary>
internal ref partial struct JsonSink
{
    private readonly bool _indented;
    private byte[] _buffer;
    private int _length;
    private int _depth;
    private bool _comma;
    private bool _isLine;

    /// <remarks>Declared explicitly, because for a struct <c>new()</c> never calls a constructor whose parameters are all optional.</remarks>
    public JsonSink()
        : this(indented: false)
    {
    }

    /// <param name="indented">Whether to indent.</param>
    public JsonSink(bool indented)
    {
        _indented = indented;
        _buffer = ArrayPool<byte>.Shared.Rent(4096);
    }

    /// <summary>The maximum length of the text, in bytes.</summary>
    public int MaxLength { get; init; } = Array.MaxLength;

    /// <summary>How unknown members are treated. Default: they are written.</summary>
    public UnknownMemberHandling UnknownHandling { get; init; }

    /// <summary>What has been written so far.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Returns the buffer to the pool; the text written is lost.</summary>
    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Discards what was written.</summary>
    public void Clear()
    {
        _length = 0;
        _comma = false;
    }

    /// <summary>Begins a line: the object that is written next begins with this member.</summary>
    public void BeginLine(ReadOnlySpan<byte> quotedNameAndColon, ReadOnlySpan<byte> word)
    {
        BeginObject();
        Name(quotedNameAndColon);
        Word(word);
        _depth--;
        _isLine = true;
    }

    /// <summary>Returns the exception for a value that cannot be written, with the reason and the place.</summary>
    public readonly ArgumentException Refusal(JsonWriteException error, string? parameter)
    {
        string pointer = JsonPlace.PointerOfNext(Written);
        return new(pointer.Length == 0 ? error.Message : $"{error.Message} At {JsonPlace.Shown(pointer)}.", parameter, error);
    }

    public void EndLine() => Append("\n"u8);

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void EndArray() => End((byte)']');

    /// <summary>Begins a member.</summary>
    /// <param name="quotedNameAndColon">The name in quotation marks, with the colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> quotedNameAndColon)
    {
        if (_indented)
        {
            IndentedName(quotedNameAndColon);
            return;
        }
        unchecked
        {
            Span<byte> room = Room(quotedNameAndColon.Length + 1);
            room[0] = (byte)',';
            int comma = _comma ? 1 : 0;
            quotedNameAndColon.CopyTo(room.Slice(comma));
            _length += quotedNameAndColon.Length + comma;
            _comma = true;
        }
    }

    /// <summary>Begins an element.</summary>
    public void Element() => Separate();

    public void Boolean(bool value) => Append(value ? "true"u8 : "false"u8);

    /// <exception cref="JsonWriteException">The text is null, or not valid UTF-16.</exception>
    /// <exception cref="ArgumentException">The text becomes longer than <see cref="MaxLength"/>.</exception>
    public void String(string value)
    {
        JsonWriteException.ThrowIfNull(value);
        long size = (value.Length * 3L) + 2;
        Span<byte> room = Room(size <= MaxLength ? size : Encoding.UTF8.GetByteCount(value) + 2L);
        if (Utf8.FromUtf16(value, room[1..], out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
            throw new JsonWriteException("The text contains an unpaired surrogate; JSON cannot hold it.");
        Quote(room, written);
    }

    /// <summary>Writes a word that needs no escaping.</summary>
    public void Word(ReadOnlySpan<byte> utf8)
    {
        Span<byte> room = Room(utf8.Length + 2);
        room[0] = (byte)'"';
        utf8.CopyTo(room[1..]);
        room[utf8.Length + 1] = (byte)'"';
        unchecked
        {
            _length += utf8.Length + 2;
        }
    }

    /// <summary>Begins a member whose name is made of letters, digits and hyphens.</summary>
    public void PlainName(string name)
    {
        Separate();
        String(name);
        Append(_indented ? ": "u8 : ":"u8);
    }

    /// <summary>Writes a value in its text form, which needs no escaping.</summary>
    public void Ascii<T>(T value) where T : struct, IAsciiText<T>
    {
        unchecked
        {
            Span<byte> room = Room(AsciiText.Longest + 2);
            room[0] = (byte)'"';
            int written = JsonWriteException.RequireStated(value.Write(room.Slice(1)));
            room[written + 1] = (byte)'"';
            _length += written + 2;
        }
    }

    /// <summary>Writes a value in its text form.</summary>
    public void Text<T>(T value) where T : IUtf8SpanFormattable
    {
        int size = 256;
        Span<byte> room = Room(size);
        int written;
        while (!value.TryFormat(room[1..^1], out written, default, null))
            room = Room(size *= 2);
        Quote(room, JsonWriteException.RequireStated(written));
    }

    /// <summary>Writes the unknown members of an object.</summary>
    /// <exception cref="JsonWriteException">One of them has the name of a known one or is nested too deeply, or unknown members are refused.</exception>
    public void UnknownMembers(UnknownMembers members, MemberNames known)
    {
        if (members.IsEmpty || UnknownHandling == UnknownMemberHandling.Ignore)
            return;
        if (UnknownHandling == UnknownMemberHandling.Reject)
        {
            PlainName(members.Names[0]);
            throw new JsonWriteException($"{known.Record} has the unknown member \"{Printable.Of(members.Names[0], 40)}\"; the options refuse unknown members.");
        }
        if (known.FirstKnownOf(members) is { } name)
        {
            PlainName(name);
            throw new JsonWriteException($"The unknown member \"{name}\" of {known.Record} has the name of a known member.");
        }
        ReadOnlySpan<byte> compact = members.Raw;
        // Brackets in strings are counted too: if the sum is within the limit, the depth is as well; otherwise it is computed.
        if (_depth + compact.Count((byte)'{') + compact.Count((byte)'[') > CompactJson.DeepestNesting)
            RequireDepth(compact);
        if (!_indented)
        {
            Separate();
            Append(compact[1..^1]);
            return;
        }
        var reader = new Utf8JsonReader(compact, CompactMember.AnyDepth);
        reader.Read();
        while (reader.Read() && reader.CurrentDepth > 0)
            Token(ref reader, compact);
    }

    private void RequireDepth(ReadOnlySpan<byte> compact)
    {
        string member = "";
        var reader = new Utf8JsonReader(compact, CompactMember.AnyDepth);
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                member = reader.GetString()!;
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || _depth + reader.CurrentDepth <= CompactJson.DeepestNesting)
                continue;
            PlainName(member);
            throw new JsonWriteException($"The unknown member \"{Printable.Of(member, 40)}\" is nested deeper than the {CompactJson.DeepestNesting} levels that can be read.");
        }
    }

    /// <summary>Writes the current token of a reader of compact JSON, with the comma and white space before it.</summary>
    private void Token(ref Utf8JsonReader reader, ReadOnlySpan<byte> compact)
    {
        int start = (int)reader.TokenStartIndex;
        ReadOnlySpan<byte> token = compact[start..(int)reader.BytesConsumed];
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            End(token[0]);
            return;
        }
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            Name(token);
            return;
        }
        // In compact text, what follows a colon is the value of a member; any other value is an element.
        if (compact[start - 1] != ':')
            Separate();
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            Begin(token[0]);
        else
            Append(token);
    }

    private void IndentedName(ReadOnlySpan<byte> quotedNameAndColon)
    {
        Separate();
        Append(quotedNameAndColon);
        Append(" "u8);
    }

    private void Begin(byte bracket)
    {
        if (_isLine)
        {
            // The brace and the first member have already been written.
            _isLine = false;
            _depth++;
            return;
        }
        Room(1)[0] = bracket;
        unchecked
        {
            _length++;
            _depth++;
        }
        _comma = false;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (_indented && _comma)
            NewLine();
        Room(1)[0] = bracket;
        unchecked
        {
            _length++;
        }
        _comma = true;
    }

    private void Separate()
    {
        if (_comma)
        {
            Room(1)[0] = (byte)',';
            _length++;
        }
        if (_indented)
            NewLine();
        _comma = true;
    }

    private void NewLine()
    {
        int indent = _depth * 2;
        Span<byte> room = Room(indent + 1);
        room[0] = (byte)'\n';
        room.Slice(1, indent).Fill((byte)' ');
        _length += indent + 1;
    }

    /// <summary>Puts quotation marks around the UTF-8 text at <c>room[1..]</c>, and escapes the characters that need it.</summary>
    private void Quote(Span<byte> room, int written)
    {
        if (JsonText.IndexOfSpecial(room.Slice(1, written)) < 0)
        {
            room[0] = (byte)'"';
            room[written + 1] = (byte)'"';
            _length += written + 2;
            return;
        }
        byte[] text = ArrayPool<byte>.Shared.Rent(written);
        room.Slice(1, written).CopyTo(text);
        _length += JsonText.WriteQuoted(Room(JsonText.MaxQuotedLength((long)written)), text.AsSpan(0, written));
        ArrayPool<byte>.Shared.Return(text);
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        unchecked
        {
            _length += text.Length;
        }
    }

    /// <summary>Returns room for at least the given number of bytes after what has been written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(long size)
    {
        if (unchecked(_buffer.Length - _length) < size)
            Grow(size);
        return _buffer.AsSpan(_length);
    }

    private void Grow(long size)
    {
        long needed = _length + size;
        if (needed > MaxLength)
            throw new ArgumentException($"The text would take up to {needed} bytes; the maximum is {MaxLength}. Where records are written one per line, this applies to each line.", nameof(size));
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Max(needed, Math.Min(_length * 2L, MaxLength)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
