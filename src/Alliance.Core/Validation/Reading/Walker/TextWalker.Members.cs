using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <content>The members of objects.</content>
internal ref partial struct TextWalker
{
    /// <summary>Whether the members at the position are those of the dataset itself.</summary>
    private readonly bool IsInDataset => _depth == DepthInDataset - 2 && _recordDepth == DepthInDataset;

    /// <summary>Reads the next member of an object, or leaves the object.</summary>
    private bool Member(ref OpenObject open)
    {
        if (!Next((byte)'}', ref open.Values))
            return false;
        int start = _at;
        TextPath path = _path;
        bool isNamed = TryName(out ReadOnlySpan<byte> name, out int nameEnd, out bool isEscaped);
        bool isRead = isNamed ? MemberValue(ref open, start, nameEnd, isEscaped, name) : OddMember(ref open, name);
        Keep(isRead, start, ref open.Values, ref open.IsSpoiled);
        _path = path;
        return true;
    }

    private bool MemberValue(ref OpenObject open, int start, int nameEnd, bool isEscaped, ReadOnlySpan<byte> name)
    {
        if (open.Shape is not { } shape)
            return open.Names.Add(_text, start + 1, nameEnd - 1, isEscaped) ? Value(null) : Refused(JsonErrors.Duplicate(start, name));
        if (open.HasType && name.SequenceEqual("type"u8))
        {
            if (open.HasSeenType)
                return Refused(JsonErrors.Duplicate(start, name));
            open.HasSeenType = true;
            return Leaf(Texts);
        }
        int place = shape.Names.IndexOf(name);
        if (place < 0)
            return shape.IsWhole ? Refused(JsonErrors.NoMember(_text, open.Start, start, name, shape.Names)) : Unknown(ref open, start, nameEnd, isEscaped, name);
        if (!open.TrySee(place))
        {
            Report(JsonErrors.Duplicate(start, name));
            LeaveOutRepeated();
            return LeftOutValue(shape, place);
        }
        if (!KnownValue(shape, place))
        {
            LeaveOutMember();
            return false;
        }
        open.Read |= 1UL << place;
        return true;
    }

    /// <summary>Reads the value of a member whose name is not written as JSON requires. The member is left out.</summary>
    private bool OddMember(ref OpenObject open, ReadOnlySpan<byte> name)
    {
        int place = open.Shape?.Names.IndexOf(name) ?? -1;
        if (place >= 0 && !open.TrySee(place))
            LeaveOutRepeated();
        else
            LeaveOutMember();
        if (place >= 0)
            return LeftOutValue(open.Shape!, place);
        open.HasOddName = true;
        AddAnyRecords();
        Value(null);
        return false;
    }

    /// <summary>Reads the value of a known member, and takes from it the key of the record.</summary>
    private bool KnownValue(RecordShape shape, int place)
    {
        int at = _at;
        // A null for an optional member means the same as leaving it out.
        bool isNull = !shape.Names.IsRequired(place) && _text[at..].StartsWith("null"u8);
        if (!Value(isNull ? null : shape[place]))
        {
            // What stands in the place of a list may be its records, in a form that cannot be read.
            if (IsInDataset && shape[place].Item is { Leaf: null } item)
                _leftOut.AddRecord(item.Record?.Kind ?? RecordKind.Unspecified, key: null);
            return false;
        }
        bool isKey = _depth == _recordDepth && shape.Names[place].SequenceEqual(shape.Kind == RecordKind.MemberState ? "country"u8 : "id"u8);
        if (isKey && _key is null && JsonScan.At(_text, at) == '"')
            _key = TextPath.NameOf(_text, at + 1, _at - 1);
        return true;
    }

    /// <summary>
    /// Reads the value of a known member that is left out, whatever its value is. What is wrong in the value is reported, and the keys of the records in it are kept.
    /// </summary>
    /// <returns>False.</returns>
    private bool LeftOutValue(RecordShape shape, int place)
    {
        bool isInLeftOut = _isInLeftOut;
        _isInLeftOut = true;
        try
        {
            KnownValue(shape, place);
        }
        finally
        {
            _isInLeftOut = isInLeftOut;
        }
        return false;
    }

    /// <summary>Notes that the member at the path is left out, unless this is known of a value that encloses it.</summary>
    private readonly void LeaveOutMember()
    {
        if (!_isInLeftOut)
            _leftOut.AddMember(_path.Pointer(_text));
    }

    /// <summary>Notes that a member of the dataset is left out that may be any of its lists.</summary>
    private readonly void AddAnyRecords()
    {
        if (IsInDataset)
            _leftOut.AddRecord(RecordKind.Unspecified, key: null);
    }

    /// <summary>Notes that a member is left out that has the name of an earlier one.</summary>
    private readonly void LeaveOutRepeated()
    {
        if (!_isInLeftOut)
            _leftOut.AddRepeatedMember(_path.Pointer(_text));
    }

    /// <summary>Reports a member that is at fault whatever its value is.</summary>
    private bool Refused(JsonReadException mistake)
    {
        Report(mistake);
        Value(null);
        return false;
    }

    /// <summary>Reads a member that is not known.</summary>
    private bool Unknown(ref OpenObject open, int start, int nameEnd, bool isEscaped, ReadOnlySpan<byte> name)
    {
        if (!isEscaped && nameEnd - start - 2 <= NameDistance.LongestText)
            (open.UnknownNames ??= []).Add((start + 1)..(nameEnd - 1));
        if (nameEnd - start - 2 > _options.MaxStringBytes)
            return Refused(JsonErrors.TooLong(start, _options.MaxStringBytes));
        if (_options.UnknownMembers == UnknownMemberHandling.Reject)
            return Refused(JsonErrors.UnknownMember(start, name));
        if (!open.Names.Add(_text, start + 1, nameEnd - 1, isEscaped))
            return Refused(JsonErrors.Duplicate(start, name));
        bool isRead = Value(null);
        if (isRead && !System.Text.Unicode.Utf8.IsValid(_text[start.._at]))
        {
            Report(JsonScan.NoUtf8(_text, start, _at));
            // The name may be meant as that of a known member.
            if (!System.Text.Unicode.Utf8.IsValid(_text[start..nameEnd]))
            {
                LeaveOutMember();
                AddAnyRecords();
            }
            return false;
        }
        _unknownBytes += isRead ? _at - start : 0;
        if (_unknownBytes <= _options.MaxUnknownBytes)
            return isRead;
        if (!_hasTooManyUnknown)
            Report(JsonErrors.TooManyUnknown(start, _options.MaxUnknownBytes));
        _hasTooManyUnknown = true;
        return false;
    }
}
