using System.Buffers;

namespace Alliance.Core.Json;

/// <summary>Gathers the members of an object that this version does not know.</summary>
internal struct UnknownMemberList
{
    private const int InitialSize = 96;

    private ArrayBufferWriter<byte>? _text;
    private string? _firstName;
    private HashSet<string>? _names;
    private ArrayBufferWriter<byte>? _discarded;

    /// <summary>Takes the member at whose value the source stands.</summary>
    public void Add<TSource>(ref TSource source, ReadOnlySpan<byte> name) where TSource : struct, IJsonSource, allows ref struct
    {
        // The names that are known are ASCII; the rest the platform's reader has not looked at.
        if (!System.Text.Unicode.Utf8.IsValid(name))
            throw source.Error(source.NamePosition, "The name holds bytes that are no UTF-8.");
        if (source.UnknownMembers == UnknownMemberHandling.Reject)
            throw source.Error(source.NamePosition, $"The member {JsonErrors.Excerpt(name)} is not known.");
        if (!IsNew(System.Text.Encoding.UTF8.GetString(name)))
            throw JsonErrors.Duplicate(ref source, name);
        if (source.UnknownMembers == UnknownMemberHandling.Ignore)
        {
            _discarded ??= new ArrayBufferWriter<byte>();
            _discarded.ResetWrittenCount();
            source.ReadRaw(_discarded);
            return;
        }
        _text ??= new ArrayBufferWriter<byte>(InitialSize);
        _text.Write(_text.WrittenCount == 0 ? "{"u8 : ","u8);
        JsonText.WriteQuoted(_text, name);
        _text.Write(":"u8);
        source.ReadRaw(_text);
    }

    /// <summary>What was gathered.</summary>
    public readonly UnknownMembers ToMembers()
    {
        if (_text is null)
            return default;
        _text.Write("}"u8);
        return UnknownMembers.FromCompact(_text.WrittenSpan.ToArray());
    }

    /// <summary>Most objects have one such member at the most, and need no set.</summary>
    private bool IsNew(string name)
    {
        if (_firstName is null)
        {
            _firstName = name;
            return true;
        }
        _names ??= new HashSet<string>(StringComparer.Ordinal) { _firstName };
        return _names.Add(name);
    }
}
