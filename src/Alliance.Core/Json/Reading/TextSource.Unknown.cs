using System.Buffers;

namespace Alliance.Core.Json;

internal ref partial struct TextSource
{
    private readonly JsonScan.Levels LevelsLeft => new(_maxDepth - _depth, _maxDepth);

    /// <summary>Reads the current member, which is unknown.</summary>
    /// <param name="members">The offset in the buffer of the unknown members of this object; negative as long as there are none.</param>
    /// <param name="name">Its name without escapes.</param>
    /// <param name="known">The names of the members that are known, for the error. Default: the object may have any.</param>
    /// <param name="objectStart">With the names: the offset of the object.</param>
    public void ReadUnknown(ref int members, ReadOnlySpan<byte> name, MemberNames? known = null, int objectStart = 0)
    {
        if (_nameLength > _maxStringBytes)
            throw TooLong(_namePosition);
        if (_options.UnknownMembers == UnknownMemberHandling.Reject)
            throw known is null ? JsonErrors.UnknownMember(_namePosition, name) : JsonErrors.UnknownMember(_text, objectStart, _namePosition, name, known);
        if (members < 0)
        {
            members = _unknownLength;
            OpenNames();
        }
        AppendName(members, name);

        int start = _position;
        int end = JsonScan.EndOfValue(_text, start, LevelsLeft, out bool isCompact);
        // Known members are ASCII or are transcoded; the name and value of an unknown one have not been checked so far.
        JsonScan.RequireUtf8(_text, _namePosition, end);
        _unknownBytes += end - _namePosition;
        if (_unknownBytes > _options.MaxUnknownBytes)
            throw JsonErrors.TooManyUnknown(_namePosition, _options.MaxUnknownBytes);
        if (_options.UnknownMembers == UnknownMemberHandling.Keep)
            _unknownLength += CompactJson.Copy(_text[start..end], isCompact, UnknownRoom(end - start).AsSpan(_unknownLength));
        _position = end;
        _afterValue = true;
    }

    /// <summary>Returns the unknown members of an object at its end.</summary>
    /// <param name="members">Their offset in the buffer.</param>
    public UnknownMembers TakeUnknown(int members)
    {
        byte[] room = UnknownRoom(1);
        room[_unknownLength] = (byte)'}';
        ReadOnlySpan<byte> compact = room.AsSpan(members, _unknownLength + 1 - members);
        _unknownLength = members;
        _unknownObjects--;
        return _options.UnknownMembers == UnknownMemberHandling.Keep ? UnknownMembers.FromCompact(compact.ToArray()) : default;
    }

    /// <summary>Skips a value of any kind; its content is checked when it is read.</summary>
    public void Skip()
    {
        _position = JsonScan.EndOfValue(_text, _position, LevelsLeft, out _);
        _afterValue = true;
    }

    /// <summary>Appends a name as canonical text, in which equal names are equal bytes.</summary>
    private void AppendName(int members, ReadOnlySpan<byte> name)
    {
        byte[] room = UnknownRoom(JsonText.MaxQuotedLength((long)name.Length) + 2);
        int at = _unknownLength;
        room[at] = at == members ? (byte)'{' : (byte)',';
        at++;
        int length = JsonText.WriteQuoted(room.AsSpan(at), name);
        if (!_unknownNames![_unknownObjects - 1].Add(room, at + 1, at + length - 1, isEscaped: false))
            throw JsonErrors.Duplicate(ref this, name);
        room[at + length] = (byte)':';
        _unknownLength = at + length + 1;
    }

    /// <summary>Begins the set of the unknown names of an object.</summary>
    private void OpenNames()
    {
        _unknownNames ??= new UniqueNames[4];
        if (_unknownObjects == _unknownNames.Length)
            Array.Resize(ref _unknownNames, _unknownObjects * 2);
        _unknownNames[_unknownObjects++] = default;
    }

    private byte[] UnknownRoom(long length)
    {
        if (_unknown is null || _unknown.Length - _unknownLength < length)
        {
            long needed = _unknownLength + length;
            if (needed > Array.MaxLength)
                throw JsonErrors.TooManyUnknown(_namePosition, Array.MaxLength);
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(needed, _unknownLength * 2L), Array.MaxLength));
            if (_unknown is not null)
            {
                _unknown.AsSpan(0, _unknownLength).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_unknown);
            }
            _unknown = larger;
        }
        return _unknown;
    }
}
