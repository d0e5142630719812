using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <content>Objects.</content>
internal ref partial struct TextWalker
{
    /// <summary>Reads the dataset. Where its text is no longer JSON, the members before this place are kept.</summary>
    private bool Dataset(RecordShape shape)
    {
        if (!TryBegin((byte)'{'))
            return false;
        var dataset = new OpenObject(shape, _at - 1, hasType: false);
        int last = _at;
        try
        {
            while (_end is null && Member(ref dataset))
                last = _at;
        }
        catch (JsonReadException error)
        {
            EndAt(error, last, "}");
        }
        if (_end is null)
            return true;
        for (int place = 0; place < shape.Names.Count; place++)
        {
            // A member that was not reached may be in the rest of the text.
            if ((dataset.Seen >> place & 1) == 0)
                _leftOut.AddMember($"/{System.Text.Encoding.UTF8.GetString(shape.Names[place])}");
        }
        return true;
    }

    /// <summary>Reads an object.</summary>
    /// <param name="shape">Its shape; null for an object of any members.</param>
    /// <param name="hasType">Whether it has a member <c>type</c> that gives its kind.</param>
    private bool Object(RecordShape? shape, bool hasType = false)
    {
        if (!TryBegin((byte)'{'))
            return false;
        var open = new OpenObject(shape, _at - 1, hasType);
        while (Member(ref open))
        {
        }
        if (shape is null)
            return !open.IsSpoiled;
        bool isRead = !(shape.IsWhole && open.IsSpoiled);
        for (int place = 0; place < shape.Names.Count; place++)
        {
            if (!shape.Names.IsRequired(place) || (open.Read >> place & 1) != 0)
                continue;
            isRead = false;
            if ((open.Seen >> place & 1) == 0 && !open.HasOddName)
                ReportMissing(open, shape.Names[place]);
        }
        return isRead;
    }

    /// <summary>Reports that a required member is missing: at a member with a similar name, if there is one, and only one.</summary>
    private void ReportMissing(in OpenObject open, ReadOnlySpan<byte> name)
    {
        string[] missing = [System.Text.Encoding.UTF8.GetString(name)];
        Range near = default;
        int count = 0;
        foreach (Range range in open.UnknownNames ?? [])
        {
            if (NearWords.Of(System.Text.Encoding.UTF8.GetString(_text[range]), missing).Count > 0)
                (near, count) = (range, count + 1);
        }
        if (count != 1)
        {
            Report(JsonErrors.Missing(open.Start, name));
            return;
        }
        TextPath path = _path;
        _path = _path.Member(near.Start.Value, near.End.Value);
        Report(JsonErrors.Misspelt(near.Start.Value - 1, name, _text[near]));
        _path = path;
    }

    /// <summary>Reads the record of a line.</summary>
    private bool Line()
    {
        try
        {
            if (RecordWithKind())
                return true;
        }
        catch (JsonReadException error)
        {
            EndAt(error, 0, "");
        }
        AddLeftOutRecord();
        return false;
    }

    private readonly void AddLeftOutRecord() => _leftOut.AddRecord(_kind, _kind == RecordKind.MemberState ? _key?.ToLowerInvariant() : _key);

    /// <summary>Reads a record that gives its kind by its member <c>type</c>.</summary>
    private bool RecordWithKind()
    {
        RecordShape shape = RecordShape.Unknown;
        JsonReadException? mistake = null;
        _kind = RecordKind.Unspecified;
        int start = _at, before = _mistakes.Count;
        try
        {
            Term<RecordKind> kind = KindAt(start);
            if (VocabularyNames<RecordKind>.TryFind(kind.Text, out _kind))
                shape = ModelJson.ShapeOf(_kind);
            else if (kind.Text == UnknownRecord.DatasetKind && _depth == 0)
                shape = AllianceDataset.JsonShape;
            else if (kind.Text == UnknownRecord.DatasetKind)
                mistake = new(start, "A dataset is not a record.", JsonMistake.Form);
        }
        catch (JsonReadException error)
        {
            mistake = new(start + error.Position, error.Message, error.Mistake);
        }
        bool isRead = Object(shape, hasType: true);
        // A mistake that hides the kind, such as a comment, is found again while the object is read.
        if (mistake is not null && _mistakes.Count == before)
            Report(mistake);
        return isRead && mistake is null;
    }

    /// <summary>Returns the kind of the record at a position, also behind mistakes that are found while the record is read, such as comments.</summary>
    private readonly Term<RecordKind> KindAt(int start)
    {
        ReadOnlySpan<byte> record = _text[start..];
        try
        {
            return AllianceJson.KindOf(record, _options);
        }
        catch (JsonReadException)
        {
            if (!JsonRanges.Of(record, ["/type"]).TryGetValue("/type", out JsonRange kind) || !TryKind(record[kind.Start..kind.End], out Term<RecordKind> found))
                throw;
            return found;
        }
    }

    private readonly bool TryKind(ReadOnlySpan<byte> word, out Term<RecordKind> kind)
    {
        try
        {
            kind = AllianceJson.KindOf([.. "{\"type\":"u8, .. word, (byte)'}'], _options);
            return true;
        }
        catch (JsonReadException)
        {
            kind = default;
            return false;
        }
    }

    /// <summary>Reads a text by language.</summary>
    private bool TextsByLanguage()
    {
        if (!TryBegin((byte)'{'))
            return false;
        var values = new OpenValues();
        var languages = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        bool isSpoiled = false;
        TextPath path = _path;
        while (Next((byte)'}', ref values))
        {
            int start = _at;
            bool isNamed = TryName(out ReadOnlySpan<byte> name, out _, out _);
            JsonReadException? mistake = !isNamed ? null
                : _source.Language(name) is not { } language ? JsonErrors.NoLanguage(start, name)
                : languages.TryAdd(language, name.ToArray()) ? null
                : JsonErrors.SameLanguage(start, languages[language], name);
            if (mistake is not null)
                Report(mistake);
            bool isRead = Value(isNamed && mistake is null ? TextInLanguage : null) && isNamed && mistake is null;
            if (!isRead)
                LeaveOutMember();
            Keep(isRead, start, ref values, ref isSpoiled);
            _path = path;
        }
        return values.HasKept || !isSpoiled;
    }
}
