using System.Buffers;

namespace Alliance.Core.Json;

/// <summary>Gathers the members of an object that this version does not know.</summary>
internal struct UnknownMemberList
{
    private ArrayBufferWriter<byte>? _text;
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
        _text ??= new ArrayBufferWriter<byte>();
        _names ??= new HashSet<string>(StringComparer.Ordinal);
        if (!_names.Add(System.Text.Encoding.UTF8.GetString(name)))
            throw JsonErrors.Duplicate(ref source, name);
        if (source.UnknownMembers == UnknownMemberHandling.Ignore)
        {
            _discarded ??= new ArrayBufferWriter<byte>();
            _discarded.ResetWrittenCount();
            source.ReadRaw(_discarded);
            return;
        }
        _text.Write(_text.WrittenCount == 0 ? "{"u8 : ","u8);
        JsonText.WriteQuoted(_text, name);
        _text.Write(":"u8);
        source.ReadRaw(_text);
    }

    /// <summary>What was gathered.</summary>
    public readonly UnknownMembers ToMembers()
    {
        if (_text is null || _text.WrittenCount == 0)
            return default;
        _text.Write("}"u8);
        return UnknownMembers.FromCompact(_text.WrittenSpan.ToArray());
    }
}
