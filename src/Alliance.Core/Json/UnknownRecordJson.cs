namespace Alliance.Core.Json;

/// <summary>Reads and writes records of kinds that this version does not know: the kind as the member <c>type</c>, and all other members unchanged.</summary>
internal static class UnknownRecordJson
{
    private static readonly MemberNames Members = new(nameof(UnknownRecord), required: 0b1, "type");

    public static UnknownRecord Read(ref TextSource source)
    {
        OpenRecord record = source.BeginRecord();
        Term<RecordKind> kind = default;
        bool hasKind = false;
        while (source.NextMember(out ReadOnlySpan<byte> name))
        {
            if (!name.SequenceEqual("type"u8))
                source.ReadUnknown(ref record.Unknown, name);
            else if (hasKind)
                throw JsonErrors.Duplicate(ref source, name);
            else
                (kind, hasKind) = (ReadKind(ref source), true);
        }
        if (!hasKind)
            throw JsonErrors.Missing(record.Start, "type"u8);
        return new() { Kind = kind, Json = record.Unknown < 0 ? default : source.TakeUnknown(record.Unknown) };
    }

    /// <summary>
    /// Reads the list of a dataset. A record of a kind that this version knows is added to <see cref="TextSource.KnownRecords"/>, because it belongs in the
    /// list of its kind.
    /// </summary>
    public static ValueList<UnknownRecord> ReadList(ref TextSource source)
    {
        ValueListBuilder<UnknownRecord> items = default;
        source.BeginArray();
        while (source.NextElement())
        {
            int start = (int)source.Position;
            source.SkipRecord();
            ReadOnlySpan<byte> text = source.Text[start..(int)source.Position];
            try
            {
                IRecord record = ReadWhole(text, ref source);
                if (record is not UnknownRecord unknown)
                    (source.KnownRecords ??= []).Add(record);
                else if (source.Options.UnknownMembers != UnknownMemberHandling.Ignore)
                    items.Add(unknown);
            }
            catch (JsonReadException error)
            {
                throw new JsonReadException(start + error.Position, error.Message, error.Mistake);
            }
        }
        return items.ToList();
    }

    public static void Write(ref JsonSink sink, UnknownRecord? value)
    {
        JsonWriteException.ThrowIfNull(value);
        sink.BeginObject();
        sink.Name("\"type\":"u8);
        sink.String(value.Kind.Text);
        sink.UnknownMembers(value.Json, Members);
        sink.EndObject();
    }

    public static void WriteList(ref JsonSink sink, ValueList<UnknownRecord> values)
    {
        sink.BeginArray();
        foreach (UnknownRecord value in values)
        {
            sink.Element();
            Write(ref sink, value);
        }
        sink.EndArray();
    }

    private static Term<RecordKind> ReadKind(ref TextSource source)
    {
        long position = source.Position;
        Term<RecordKind> kind = JsonValues.ReadText<Term<RecordKind>>(ref source);
        if (kind.IsKnown)
            throw new JsonReadException(position, $"The kind \"{kind}\" is known; read the record as its own type, not as an unknown record.", JsonMistake.Form);
        return kind.Text == UnknownRecord.DatasetKind ? throw new JsonReadException(position, "A dataset is not a record.", JsonMistake.Form) : kind;
    }

    private static IRecord ReadWhole(ReadOnlySpan<byte> text, ref TextSource outer)
    {
        var source = new TextSource(text, outer.Options) { HasType = true, UnknownBytes = outer.UnknownBytes };
        try
        {
            IRecord record = AllianceJson.ReadTyped(ref source);
            outer.UnknownBytes = source.UnknownBytes;
            return record;
        }
        finally
        {
            source.Dispose();
        }
    }
}
