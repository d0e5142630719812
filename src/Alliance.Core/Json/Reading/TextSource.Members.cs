using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Alliance.Core.Json;

/// <content>
/// The members of objects. Members in the usual form are read on a fast path without a bounds check for each byte. This is safe because
/// <see cref="TryGlance"/> first checks that enough bytes follow. Everything else (the last bytes of a text, names with escapes, nulls, unknown members,
/// errors) is read on the general path, which checks each byte.
/// </content>
internal ref partial struct TextSource
{
    /// <summary>The number of bytes that have to follow for the fast path: a comma, a name, a space and the first byte of the value.</summary>
    private const int Glance = 1 + MemberNames.Reach + 2;

    /// <summary>
    /// Moves to the value of the next member of a record, or leaves the object, which must have all required members. Unknown members, which are treated as the
    /// options specify, and optional members that are null are passed over.
    /// </summary>
    /// <param name="names">The members' names.</param>
    /// <param name="record">The state of the record.</param>
    /// <returns>The member's place among the names; negative at the end of the object.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int NextMember(MemberNames names, ref OpenRecord record)
    {
        if (!TryGlance((byte)'}', out int at, out bool isEnd))
            return OtherMember(names, ref record);
        ref byte next = ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), at);
        if (isEnd)
        {
            if (!names.IsComplete(record.Seen))
                return OtherMember(names, ref record);
            End(at);
            return -1;
        }
        if (!names.TryFind(ref next, out int place, out int length) || !IsValue(ref next, ref length) || !record.Add(place))
            return OtherMember(names, ref record);
        _namePosition = at;
        _position = unchecked(at + length);
        return place;
    }

    /// <summary>Moves to the value of the next member if its name is a language tag of two lower-case letters, written without escapes.</summary>
    /// <param name="language">The tag.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryLanguage([NotNullWhen(true)] out string? language)
    {
        language = null;
        if (!TryGlance((byte)'}', out int at, out bool isEnd) || isEnd)
            return false;
        ref byte next = ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), at);
        if (next == '"' && Unsafe.Add(ref next, 3) == '"' && Unsafe.Add(ref next, 4) == ':')
            language = LetterPair.Small(Unsafe.Add(ref next, 1), Unsafe.Add(ref next, 2));
        int length = 5;
        if (language is null || !IsValue(ref next, ref length))
            return false;
        _namePosition = at;
        _position = unchecked(at + length);
        return true;
    }

    /// <summary>Moves to the value of the next member, or leaves the object.</summary>
    /// <param name="name">The member's name without escapes, valid until the next call.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        if (!Next((byte)'}'))
        {
            name = default;
            return false;
        }
        _namePosition = _position;
        if (Current != '"')
            throw new JsonReadException(_position, $"Expected the name of a member, in quotation marks.{JsonErrors.DecimalComma(_text, _position)}");
        name = ReadText(int.MaxValue, out _);
        _nameLength = unchecked(_position - _namePosition - 2);
        SkipWhiteSpace();
        if (Current != ':')
            throw new JsonReadException(_position, "Expected a colon after the name of a member.");
        _position++;
        SkipWhiteSpace();
        if (!HasType || _depth != 1 || !name.SequenceEqual("type"u8))
            return true;
        if (_hasSeenType)
            throw new JsonReadException(_namePosition, "The member \"type\" appears twice in this object.", JsonMistake.Duplicate);
        _hasSeenType = true;
        ReadText();
        return NextMember(out name);
    }

    /// <summary>Moves to the value of the next member of a record, or leaves the object, on the general path.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int OtherMember(MemberNames names, ref OpenRecord record)
    {
        if (Current == '}' && names.IsComplete(record.Seen))
        {
            End(_position);
            return -1;
        }
        while (NextMember(out ReadOnlySpan<byte> name))
        {
            int place = names.IndexOf(name);
            if (place < 0 && names.IsClosed)
                throw JsonErrors.NoMember(_text, record.Start, _namePosition, name, names);
            else if (place < 0)
                ReadUnknown(ref record.Unknown, name, names, record.Start);
            else if (!record.Add(place))
                throw JsonErrors.Duplicate(ref this, names[place]);
            // A null for an optional member means the same as leaving it out.
            else if (names.IsRequired(place) || !TryReadNull())
                return place;
        }
        int missing = names.FirstMissing(record.Seen);
        return missing < 0 ? -1 : throw JsonErrors.Missing(record.Start, names[missing]);
    }

    /// <summary>Finds what comes next in a container, after white space and the comma, on the fast path.</summary>
    /// <param name="close">The bracket that closes the container.</param>
    /// <param name="at">Its position. Counted from the comma before it, if there is one, the text has at least <see cref="Glance"/> more bytes.</param>
    /// <param name="isEnd">Whether it is that bracket, without a comma before it.</param>
    /// <returns>Whether the fast path is sufficient.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryGlance(byte close, out int at, out bool isEnd)
    {
        unchecked
        {
            at = _position;
            isEnd = false;
            int last = _text.Length - Glance;
            if (at > last)
                return false;
            ref byte text = ref MemoryMarshal.GetReference(_text);
            byte mark = Unsafe.Add(ref text, at);
            if (mark <= ' ')
            {
                if (at > last - JsonScan.SpaceReach)
                    return false;
                at += JsonScan.SpaceAhead(ref Unsafe.Add(ref text, at));
                mark = Unsafe.Add(ref text, at);
            }
            if (mark == close)
            {
                isEnd = true;
                return true;
            }
            if (!_afterValue)
                return true;
            if (mark != ',')
                return false;
            at++;
            if (Unsafe.Add(ref text, at) > ' ')
                return true;
            if (at > last - JsonScan.SpaceReach)
                return false;
            at += JsonScan.SpaceAhead(ref Unsafe.Add(ref text, at));
            return true;
        }
    }

    /// <summary>Whether a value follows a name, after at most one space. False for a null, which is read on the general path.</summary>
    /// <param name="name">The name's first byte.</param>
    /// <param name="length">Its length with the colon; on return, also with the space, if there is one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsValue(ref byte name, ref int length)
    {
        byte value = Unsafe.Add(ref name, length);
        if (value == ' ')
            value = Unsafe.Add(ref name, unchecked(++length));
        return value > ' ' && value != 'n';
    }
}
