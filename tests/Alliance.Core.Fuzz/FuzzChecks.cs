using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.Tests.Json;

namespace Alliance.Core.Fuzz;

/// <summary>What has to hold for every sequence of bytes.</summary>
internal static class FuzzChecks
{
    private static readonly DatasetReadOptions Ignoring = new() { UnknownMembers = UnknownMemberHandling.Ignore };
    private static readonly DatasetReadOptions Rejecting = new() { UnknownMembers = UnknownMemberHandling.Reject };

    /// <summary>What does not hold; <see langword="null"/> when all does.</summary>
    public static string? FaultOf(byte[] text, out JsonException? refusal)
    {
        refusal = null;
        try
        {
            return (text.AsSpan().StartsWith("{\"type\":"u8) ? FaultOfLines(text) : DifferentialDoors.Disagreement(text, out _))
                ?? FaultOfDataset(text, out refusal);
        }
#pragma warning disable CA1031 // Whatever is thrown is a fault.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return $"Throws {error}";
        }
    }

    private static string? FaultOfDataset(byte[] text, out JsonException? refusal)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        AllianceDataset? dataset = OrRefused(() => AllianceJson.Read(text), out refusal);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > 200_000 + (64L * text.Length))
            return $"Takes memory: {allocated} bytes for {text.Length}";
        AllianceDataset? streamed = OrRefused(() => AllianceJson.Read(new TricklingStream(text)), out JsonException? streamRefusal);
        if (dataset != streamed || refusal?.Message != streamRefusal?.Message)
            return "A stream is read otherwise.";
        return dataset is null ? FaultOfRefusal(text, refusal!) : FaultOfAccepted(dataset) ?? FaultOfOptions(text, dataset);
    }

    private static string? FaultOfRefusal(byte[] text, JsonException refusal)
    {
        if (refusal.GetType() != typeof(JsonException) || refusal.Path is null || refusal.LineNumber is not { } line || refusal.BytePositionInLine is not { } position)
            return $"A refusal without its place: {refusal}";
        // A place is counted behind a byte order mark.
        ReadOnlySpan<byte> rest = text.AsSpan().StartsWith("\uFEFF"u8) ? text.AsSpan(3) : text;
        for (; line > 0; line--)
        {
            int feed = rest.IndexOf((byte)'\n');
            if (feed < 0)
                return $"There is no such line: {refusal.Message}";
            rest = rest[(feed + 1)..];
        }
        int end = rest.IndexOf((byte)'\n');
        return position < 0 || position > (end < 0 ? rest.Length : end + 1) ? $"There is no such place: {refusal.Message}" : null;
    }

    private static string? FaultOfAccepted(AllianceDataset dataset)
    {
        byte[] compact = AllianceJson.Write(dataset), indented = AllianceJson.Write(dataset, new() { Indented = true });
        if (AllianceJson.Read(compact) != dataset || AllianceJson.Read(indented) != dataset)
            return "What was written is read otherwise.";
        if (!AllianceJson.Write(AllianceJson.Read(indented)).AsSpan().SequenceEqual(compact))
            return "What was written is written otherwise.";
        _ = dataset.Validate();
        using var lines = new MemoryStream();
        IRecord[] records = [.. TestData.Documents.RecordsOf(dataset).Where(record => !record.Unknown.Names.AsSpan().Contains("type"))];
        AllianceJson.WriteLines(lines, records);
        lines.Position = 0;
        return AllianceJson.ReadLines(lines).SequenceEqual(records) ? null : "Lines are read otherwise.";
    }

    private static string? FaultOfOptions(byte[] text, AllianceDataset dataset)
    {
        AllianceDataset? ignoring = OrRefused(() => AllianceJson.Read(text, Ignoring), out JsonException? ignoringRefusal);
        AllianceDataset? rejecting = OrRefused(() => AllianceJson.Read(text, Rejecting), out _);
        if (ignoring is null)
            return $"Refused where unknown members are ignored: {ignoringRefusal!.Message}";
        if (rejecting is not null && rejecting != dataset)
            return "Read otherwise where unknown members are rejected.";
        return rejecting is null == (ignoring == dataset) ? "Unknown members are rejected where there are none, or the reverse." : null;
    }

    /// <summary>Records one a line, the broken ones passed over: nothing is thrown, and what was read comes back.</summary>
    private static string? FaultOfLines(byte[] text)
    {
        int told = 0;
        IRecord[] records = [.. AllianceJson.ReadLines(new TricklingStream(text), new() { OnInvalidLine = _ => told++ })];
        int lines = text.AsSpan().Count((byte)'\n') + 1;
        if (records.Length + told > lines)
            return $"{records.Length} records and {told} broken lines in {lines} lines";
        if (OrRefused(() => AllianceJson.ReadLines(new MemoryStream(text)).Count().ToString(System.Globalization.CultureInfo.InvariantCulture), out _) is null != told > 0)
            return "A line is broken only where nobody wants to be told, or the reverse.";
        using var written = new MemoryStream();
        AllianceJson.WriteLines(written, records);
        written.Position = 0;
        return AllianceJson.ReadLines(written).SequenceEqual(records) ? null : "Lines are read otherwise.";
    }

    private static T? OrRefused<T>(Func<T> read, out JsonException? refusal) where T : class
    {
        try
        {
            refusal = null;
            return read();
        }
        catch (JsonException error)
        {
            refusal = error;
            return null;
        }
    }
}
