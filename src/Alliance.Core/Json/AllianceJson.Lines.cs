using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    private static ReadOnlySpan<byte> TypeMember => "\"type\":"u8;

    /// <summary>
    /// Reads records, one per line (NDJSON), as they arrive; the file may be larger than memory. Empty lines are skipped, and so is the line of the dataset, if
    /// there is one.
    /// </summary>
    /// <param name="stream">The stream, read to its end and not closed.</param>
    /// <param name="options">How to read. Default: <see cref="JsonLinesOptions.Default"/>.</param>
    /// <returns>The records, in the order of the lines.</returns>
    /// <exception cref="JsonException">
    /// A line is not valid; <see cref="JsonException.LineNumber"/> is its number, counted from zero. Thrown while the records are enumerated.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IEnumerable<IRecord> ReadLines(Stream stream, JsonLinesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Enumerate(stream, options ?? JsonLinesOptions.Default);

        static IEnumerable<IRecord> Enumerate(Stream stream, JsonLinesOptions options)
        {
            using var lines = new LineReader(options);
            int count;
            do
            {
                count = stream.Read(lines.Room().Span);
                lines.Take(count);
                while (lines.TryNext(out IRecord record))
                    yield return record;
            }
            while (count > 0);
        }
    }

    /// <summary>
    /// Reads records, one per line (NDJSON), as they arrive; the file may be larger than memory. Empty lines are skipped, and so is the line of the dataset, if
    /// there is one.
    /// </summary>
    /// <param name="stream">The stream, read to its end and not closed.</param>
    /// <param name="options">How to read. Default: <see cref="JsonLinesOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The records, in the order of the lines.</returns>
    /// <exception cref="JsonException">
    /// A line is not valid; <see cref="JsonException.LineNumber"/> is its number, counted from zero. Thrown while the records are enumerated.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<IRecord> ReadLinesAsync(Stream stream, JsonLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Enumerate(stream, options ?? JsonLinesOptions.Default, cancellationToken);

        static async IAsyncEnumerable<IRecord> Enumerate(
            Stream stream, JsonLinesOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            using var lines = new LineReader(options);
            int count;
            do
            {
                // Not all streams check the token.
                cancellationToken.ThrowIfCancellationRequested();
                count = await stream.ReadAsync(lines.Room(), cancellationToken).ConfigureAwait(false);
                lines.Take(count);
                while (lines.TryNext(out IRecord record))
                {
                    yield return record;
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
            while (count > 0);
        }
    }

    /// <inheritdoc cref="ReadLinesAsync(Stream, JsonLinesOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<IRecord> ReadLinesAsync(Stream stream, CancellationToken cancellationToken) => ReadLinesAsync(stream, null, cancellationToken);

    /// <summary>Writes records, one per line (NDJSON), each with its kind as the first member.</summary>
    /// <param name="stream">The stream, neither flushed nor closed.</param>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentException">
    /// A record contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member that has
    /// the name of a known one, is nested too deeply or is named <c>type</c>, the name used in the line for the kind; or the line is longer than an array can
    /// be. The records before it have been written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLines(Stream stream, IEnumerable<IRecord> records)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        var sink = new JsonSink(indented: false);
        try
        {
            foreach (IRecord record in records)
            {
                WriteLine(ref sink, record);
                stream.Write(sink.Written);
                sink.Clear();
            }
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <summary>Writes records, one per line (NDJSON), each with its kind as the first member.</summary>
    /// <param name="stream">The stream, neither flushed nor closed.</param>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Cancels the writing; the last line may then be incomplete.</param>
    /// <exception cref="ArgumentException">
    /// A record contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member that has
    /// the name of a known one, is nested too deeply or is named <c>type</c>, the name used in the line for the kind; or the line is longer than an array can
    /// be. The records before it have been written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteLinesAsync(Stream stream, IAsyncEnumerable<IRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(records);
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (IRecord record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            await stream.WriteAsync(LineOf(record), cancellationToken).ConfigureAwait(false);

        static byte[] LineOf(IRecord record)
        {
            var sink = new JsonSink(indented: false);
            try
            {
                WriteLine(ref sink, record);
                return sink.Written.ToArray();
            }
            finally
            {
                sink.Dispose();
            }
        }
    }

    /// <summary>Reads the record of a line, whose kind is given by the member <c>type</c>, at any position among its members.</summary>
    internal static IRecord ReadLine(ReadOnlySpan<byte> line, DatasetReadOptions options, ref SharedStrings strings)
    {
        var source = new TextSource(line, options) { HasType = true, Strings = strings };
        try
        {
            IRecord record = ReadTyped(ref source);
            source.RequireEnd();
            return record;
        }
        finally
        {
            strings = source.TakeStrings();
            source.Dispose();
        }
    }

    /// <summary>Reads a record that has its kind as a member, from a source with <see cref="TextSource.HasType"/>.</summary>
    internal static IRecord ReadTyped(ref TextSource source)
    {
        if (VocabularyNames<RecordKind>.TryFind(KindOf(source.Text, source.Options).Text, out RecordKind kind))
            return ModelJson.Read(kind, ref source);
        var other = new TextSource(source.Text, source.Options) { UnknownBytes = source.UnknownBytes };
        try
        {
            UnknownRecord record = UnknownRecordJson.Read(ref other);
            source.UnknownBytes = other.UnknownBytes;
            source.Skip();
            return record;
        }
        finally
        {
            other.Dispose();
        }
    }

    /// <summary>Writes a record with its kind as the first member.</summary>
    internal static void WriteTyped(ref JsonSink sink, IRecord record)
    {
        if (record.Unknown.Contains("type"))
            throw new JsonWriteException($"The unknown member \"type\" of {record.GetType().Name} has the name of the member that gives the kind of the record.");
        if (record is not UnknownRecord)
            sink.BeginLine(TypeMember, VocabularyNames<RecordKind>.Utf8Text(ModelJson.KindOf(record)));
        ModelJson.Write(ref sink, record);
    }

    /// <summary>Returns the kind of a record; a kind that this version does not know is refused if the options refuse unknown members.</summary>
    internal static Term<RecordKind> KindOf(ReadOnlySpan<byte> text, DatasetReadOptions options)
    {
        var source = new TextSource(text, options);
        long start = source.BeginObject();
        while (source.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("type"u8))
            {
                long position = source.Position;
                Term<RecordKind> kind = new(JsonValues.ReadWord(ref source, VocabularyNames<RecordKind>.Words));
                return kind.IsDefault ? throw new JsonReadException(position, "The kind of the record is empty; a word is required.", JsonMistake.Word)
                    : kind.IsKnown || kind.Text == UnknownRecord.DatasetKind || options.UnknownMembers != UnknownMemberHandling.Reject
                    ? kind
                    : throw new JsonReadException(position, $"The kind \"{kind}\" is not known.", JsonMistake.UnknownMember);
            }
            source.Skip();
        }
        throw new JsonReadException(start, "The object lacks the member \"type\", which gives the kind of its record.", JsonMistake.MissingMember);
    }

    private static void WriteLine(ref JsonSink sink, IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        try
        {
            WriteTyped(ref sink, record);
        }
        catch (JsonWriteException error)
        {
            throw sink.Refusal(error, nameof(record));
        }
        sink.EndLine();
    }
}
