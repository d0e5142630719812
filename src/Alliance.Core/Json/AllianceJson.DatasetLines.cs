using System.Text.Json;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>
    /// Reads a dataset from lines (NDJSON): its own members from the first line, if the kind of that line is <c>dataset</c>, and a record from each other
    /// line. The whole dataset is held in memory.
    /// </summary>
    /// <param name="stream">The stream, read to its end and not closed.</param>
    /// <param name="options">How to read. Default: <see cref="JsonLinesOptions.Default"/>.</param>
    /// <returns>The dataset, the records of each kind in the order of the lines.</returns>
    /// <exception cref="JsonException">A line is not valid; <see cref="JsonException.LineNumber"/> is its number, counted from zero.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AllianceDataset ReadDatasetFromLines(Stream stream, JsonLinesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var lines = new LineReader(options ?? JsonLinesOptions.Default);
        List<IRecord> records = [];
        int count;
        do
        {
            count = stream.Read(lines.Room().Span);
            lines.Take(count);
            while (lines.TryNext(out IRecord record))
                records.Add(record);
        }
        while (count > 0);
        return AllianceDataset.Of(records, lines.Dataset);
    }

    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <inheritdoc cref="ReadDatasetFromLines"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static async Task<AllianceDataset> ReadDatasetFromLinesAsync(Stream stream, JsonLinesOptions? options = null, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var lines = new LineReader(options ?? JsonLinesOptions.Default);
        List<IRecord> records = [];
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = await stream.ReadAsync(lines.Room(), cancellationToken).ConfigureAwait(false);
            lines.Take(count);
            while (lines.TryNext(out IRecord record))
                records.Add(record);
        }
        while (count > 0);
        return AllianceDataset.Of(records, lines.Dataset);
    }

    /// <summary>Writes a dataset as lines (NDJSON): first its own members, with the kind <c>dataset</c>, then each record on a line of its own.</summary>
    /// <param name="stream">The stream, neither flushed nor closed.</param>
    /// <param name="dataset">The dataset.</param>
    /// <exception cref="ArgumentException">
    /// The dataset or a record cannot be written, for a reason given at <see cref="WriteLines(Stream, IEnumerable{IRecord})"/>; the lines before it have been
    /// written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLines(Stream stream, AllianceDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        stream.Write(LineOf(dataset));
        WriteLines(stream, dataset.Records());
    }

    /// <param name="cancellationToken">Cancels the writing; the last line may then be incomplete.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <inheritdoc cref="WriteLines(Stream, AllianceDataset)"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static async Task WriteLinesAsync(Stream stream, AllianceDataset dataset, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(LineOf(dataset), cancellationToken).ConfigureAwait(false);
        await WriteLinesAsync(stream, dataset.Records().ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a line if it is that of the dataset.</summary>
    /// <returns>The dataset, without records; null if the line is that of a record.</returns>
    internal static AllianceDataset? DatasetOf(ReadOnlySpan<byte> line, DatasetReadOptions options)
    {
        if (KindOf(line, options).Text != UnknownRecord.DatasetKind)
            return null;
        var source = new TextSource(line, options) { HasType = true };
        try
        {
            AllianceDataset dataset = ReadOf<AllianceDataset>(ref source);
            source.RequireEnd();
            return dataset.Records().Any()
                ? throw new JsonReadException(0, "The line of a dataset may contain only its own members; write each of its records on a separate line.", JsonMistake.Form)
                : dataset;
        }
        finally
        {
            source.Dispose();
        }
    }

    private static byte[] LineOf(AllianceDataset dataset)
    {
        var sink = new JsonSink(indented: false);
        try
        {
            if (dataset.Unknown.Contains("type"))
                throw new JsonWriteException("The unknown member \"type\" of AllianceDataset has the name of the member that gives the kind of the line.");
            sink.BeginLine(TypeMember, "dataset"u8);
            AllianceDataset.WriteJson(ref sink, AllianceDataset.Of([], dataset));
            sink.EndLine();
            return sink.Written.ToArray();
        }
        catch (JsonWriteException error)
        {
            throw sink.Refusal(error, nameof(dataset));
        }
        finally
        {
            sink.Dispose();
        }
    }
}
