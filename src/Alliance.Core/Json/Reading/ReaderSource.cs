using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>JSON read through a <see cref="Utf8JsonReader"/>, which is copied in and out: <see cref="Reader"/> is where it has come to.</summary>
internal ref struct ReaderSource : IJsonSource
{
    private Utf8JsonReader _reader;

    /// <param name="reader">A reader that stands on the first token of a value.</param>
    public ReaderSource(Utf8JsonReader reader) => _reader = reader;

    public readonly Utf8JsonReader Reader => _reader;

    public readonly long Position => _reader.TokenStartIndex;

    public long NamePosition { get; private set; }

    public readonly JsonTokenType Token => _reader.TokenType;

    public long BeginObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
            throw JsonErrors.WrongToken(ref this, "an object");
        return _reader.TokenStartIndex;
    }

    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        // The reader stands on the opening brace, or on the last token of the value before.
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }
        NamePosition = _reader.TokenStartIndex;
        name = TextBytes();
        _reader.Read();
        return true;
    }

    public readonly UnknownMemberHandling UnknownMembers => UnknownMemberHandling.Keep;

    public readonly bool Predicts => false;

    public readonly bool TryMember(ReadOnlySpan<byte> quotedNameAndColon) => false;

    public readonly bool TryEndObject() => false;

    public readonly void Mispredicted()
    {
    }

    public readonly string Intern(ReadOnlySpan<byte> ascii) => System.Text.Encoding.ASCII.GetString(ascii);

    public void BeginArray()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
            throw JsonErrors.WrongToken(ref this, "an array");
    }

    public bool NextElement()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    public readonly bool TryReadNull() => _reader.TokenType == JsonTokenType.Null;

    public bool ReadBoolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonErrors.WrongToken(ref this, "true or false"),
    };

    public string ReadString()
    {
        if (_reader.TokenType != JsonTokenType.String)
            throw JsonErrors.WrongToken(ref this, "a string");
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    public ReadOnlySpan<byte> ReadText()
    {
        if (_reader.TokenType != JsonTokenType.String)
            throw JsonErrors.WrongToken(ref this, "a string");
        return TextBytes();
    }

    public ReadOnlySpan<byte> ReadNumber()
    {
        if (_reader.TokenType != JsonTokenType.Number)
            throw JsonErrors.WrongToken(ref this, "a number");
        return _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;
    }

    public void ReadRaw(IBufferWriter<byte> destination)
    {
        long start = _reader.TokenStartIndex;
        using JsonDocument document = JsonDocument.ParseValue(ref _reader);
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(document.RootElement);
        try
        {
            destination.Write(CompactJson.From(raw, out _));
        }
        catch (JsonException error)
        {
            throw Error(start + JsonPlace.OffsetOf(raw, error), JsonErrors.WithoutPlace(error));
        }
    }

    public void Skip() => _reader.Skip();

    public readonly JsonException Error(long position, string message) => new JsonReadException(position, message);

    /// <summary>The name or string at which the reader stands, as UTF-8 without escapes.</summary>
    private readonly ReadOnlySpan<byte> TextBytes()
    {
        if (!_reader.HasValueSequence && !_reader.ValueIsEscaped)
            return _reader.ValueSpan;
        long length = _reader.HasValueSequence ? _reader.ValueSequence.Length : _reader.ValueSpan.Length;
        byte[] unescaped = new byte[length];
        try
        {
            return unescaped.AsSpan(0, _reader.CopyString(unescaped));
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    private readonly JsonException NotUnicode() => Error(_reader.TokenStartIndex, "The string holds half of a surrogate pair, or bytes that are no UTF-8.");
}
