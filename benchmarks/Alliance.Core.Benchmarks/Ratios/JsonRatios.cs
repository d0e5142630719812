using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Benchmarks.Peers;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>The JSON boundary against its floor (the platform's reader and writer) and against what a good application does today.</summary>
public static class JsonRatios
{
    private const int Documents = 256;

    public static IEnumerable<Figure> Measure()
    {
        byte[][] canonical = [.. Workload.Small.Documents.Take(Documents)];
        byte[][] reversed = [.. canonical.Select(Reversed)];
        byte[][] indented = [.. canonical.Select(document => AllianceJson.Write(AllianceJson.Read(document), indented: true))];
        return [.. Reading(canonical, reversed, indented), .. Writing(canonical)];
    }

    private static IEnumerable<Figure> Reading(byte[][] canonical, byte[][] reversed, byte[][] indented)
    {
        Race race = new Race()
            .Add("scan", () => Each(canonical, Scan))
            .Add("own", () => Each(canonical, static d => AllianceJson.Read(d)))
            .Add("strings", () => Each(canonical, static d => JsonSerializer.Deserialize(d, PlainContext.Default.PlainDataset)))
            .Add("serializer", () => Each(canonical, static d => JsonSerializer.Deserialize<AllianceDataset>(d)))
            .Add("stream", () => Each(canonical, static d => AllianceJson.Read(new MemoryStream(d))))
            .Add("scan reversed", () => Each(reversed, Scan))
            .Add("reversed", () => Each(reversed, static d => AllianceJson.Read(d)))
            .Add("scan indented", () => Each(indented, Scan))
            .Add("indented", () => Each(indented, static d => AllianceJson.Read(d)))
            .Run(TimeSpan.FromSeconds(24));
        yield return new("read, own entry, canonical: time / raw scan", race.Ratio("own", "scan"), 1.15, IsAtMost: true);
        yield return new("read, own entry: speed / source-generated strings", race.Ratio("strings", "own"), 2.7, IsAtMost: false);
        yield return new("read, indented: time / raw scan", race.Ratio("indented", "scan indented"), 1.5, IsAtMost: true);
        yield return new("read, reversed order: time / raw scan", race.Ratio("reversed", "scan reversed"), 1.7, IsAtMost: true);
        yield return new("read through JsonSerializer: speed / source-generated strings", race.Ratio("strings", "serializer"), 1.5, IsAtMost: false);
        yield return new("read, stream: time / contiguous", race.Ratio("stream", "own"), 1.3, IsAtMost: true);
        yield return new("read: bytes allocated / byte of JSON", Allocated(canonical, static d => AllianceJson.Read(d)), 0.9, IsAtMost: true);
        yield return new("read: bytes allocated / source-generated strings", Allocated(canonical, static d => AllianceJson.Read(d)) / Allocated(canonical, static d => JsonSerializer.Deserialize(d, PlainContext.Default.PlainDataset)), 0.5, IsAtMost: true);
    }

    private static IEnumerable<Figure> Writing(byte[][] canonical)
    {
        AllianceDataset[] ours = [.. canonical.Select(document => AllianceJson.Read(document))];
        PlainDataset[] plain = [.. canonical.Select(document => JsonSerializer.Deserialize(document, PlainContext.Default.PlainDataset)!)];
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using var writer = new Utf8JsonWriter(buffer);
        Race race = new Race()
            .Add("own", () => Each(ours, dataset =>
            {
                buffer.ResetWrittenCount();
                AllianceJson.Write(buffer, dataset);
            }))
            .Add("metadata", () => Each(plain, dataset =>
            {
                buffer.ResetWrittenCount();
                writer.Reset();
                JsonSerializer.Serialize(writer, dataset, PlainMetadataContext.Default.PlainDataset);
            }))
            .Add("serializer", () => Each(ours, dataset =>
            {
                buffer.ResetWrittenCount();
                writer.Reset();
                JsonSerializer.Serialize(writer, dataset);
            }))
            .Run(TimeSpan.FromSeconds(12));
        yield return new("write, own entry: speed / source-generated metadata", race.Ratio("metadata", "own"), 2.7, IsAtMost: false);
        yield return new("write through JsonSerializer: speed / source-generated metadata", race.Ratio("metadata", "serializer"), 2.4, IsAtMost: false);
        yield return new("write, own entry: bytes allocated", Allocated(ours, dataset =>
        {
            buffer.ResetWrittenCount();
            AllianceJson.Write(buffer, dataset);
        }), 0, IsAtMost: true);
    }

    private static void Scan(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
        }
    }

    private static void Each<T>(T[] items, Action<T> action)
    {
        foreach (T item in items)
            action(item);
    }

    private static double Allocated<T>(T[] items, Action<T> action)
    {
        Each(items, action);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Each(items, action);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return items is byte[][] documents ? (double)bytes / documents.Sum(document => (long)document.Length) : bytes;
    }

    private static byte[] Reversed(byte[] document) => JsonSerializer.SerializeToUtf8Bytes(Reversed(JsonNode.Parse(document)!));

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject value => new JsonObject(value.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray value => new JsonArray([.. value.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
