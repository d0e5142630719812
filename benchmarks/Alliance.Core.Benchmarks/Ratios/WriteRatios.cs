extern alias KnownOnly;

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Benchmarks.Peers;
using Alliance.Core.Json;
using static Alliance.Core.Benchmarks.Ratios.Passes;
using FastContext = KnownOnly::Alliance.Core.Benchmarks.Peers.PlainContext;
using FastDataset = KnownOnly::Alliance.Core.Benchmarks.Peers.PlainDataset;
using MetadataContext = KnownOnly::Alliance.Core.Benchmarks.Peers.PlainMetadataContext;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Writing into a buffer that is large enough. Peers write with their default options, which escape all characters that are not ASCII; in figures with "same
/// text", and in the replay of tokens, they escape only what this library escapes.
/// </summary>
public static class WriteRatios
{
    public static IEnumerable<Figure> Measure()
    {
        IReadOnlyList<byte[]> documents = Workload.Small.Documents, knownOnly = Workload.Small.KnownOnly().Documents;
        AllianceDataset[] rich = [.. documents.Select(d => AllianceJson.Read(d))], known = [.. knownOnly.Select(d => AllianceJson.Read(d))];
        PlainDataset[] plain = [.. documents.Select(d => JsonSerializer.Deserialize(d, PlainContext.Default.PlainDataset)!)];
        FastDataset[] fast = [.. knownOnly.Select(d => JsonSerializer.Deserialize(d, FastContext.Default.PlainDataset)!)];
        TokenTape[] tapes = [.. knownOnly.Select(d => new TokenTape(d))];
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        var indented = new DatasetWriteOptions { Indented = true };
        using var writer = new Utf8JsonWriter(buffer);
        using var relaxed = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Race race = new Race()
            .Add("own", rich, Own)
            .Add("metadata", plain, d => JsonSerializer.Serialize(Emptied(writer), d, PlainMetadataContext.Default.PlainDataset))
            .Add("metadata, same text", plain, d => JsonSerializer.Serialize(Emptied(relaxed), d, PlainMetadataContext.Default.PlainDataset))
            .Add("serializer", rich, d => JsonSerializer.Serialize(Emptied(writer), d))
            .Add("indented", rich, OwnIndented)
            .Add("known own", known, Own)
            .Add("known metadata", fast, d => JsonSerializer.Serialize(Emptied(writer), d, MetadataContext.Default.PlainDataset))
            .Add("known fast path", fast, d => JsonSerializer.Serialize(Emptied(writer), d, FastContext.Default.PlainDataset))
            .Add("known tokens", tapes, Replay)
            .Run(TimeSpan.FromSeconds(2));
        yield return Figure.AtLeast("write, own entry: speed / source-generated metadata", race.Ratio("metadata", "own"), 2);
        yield return Figure.Information("write, own entry: speed / source-generated metadata, same text", race.Ratio("metadata, same text", "own"));
        yield return Figure.Information("write through JsonSerializer: speed / source-generated metadata", race.Ratio("metadata", "serializer"));
        yield return Figure.Information("write, indented: time / compact", race.Ratio("indented", "own"));
        yield return Figure.AtLeast("known only: write, own entry: speed / source-generated metadata", race.Ratio("known metadata", "known own"), 2);
        yield return Figure.Information("known only: write, own entry: speed / source-generated fast path", race.Ratio("known fast path", "known own"));
        yield return Figure.Information("known only: write, own entry: time / token replay", race.Ratio("known own", "known tokens"));
        yield return Figure.AtMost("write, own entry: bytes allocated", Allocated(rich, Own), 0);

        void Own(AllianceDataset dataset)
        {
            buffer.ResetWrittenCount();
            AllianceJson.Write(buffer, dataset);
        }

        void OwnIndented(AllianceDataset dataset)
        {
            buffer.ResetWrittenCount();
            AllianceJson.Write(buffer, dataset, indented);
        }

        void Replay(TokenTape tape)
        {
            tape.Replay(Emptied(relaxed));
            relaxed.Flush();
        }

        Utf8JsonWriter Emptied(Utf8JsonWriter target)
        {
            buffer.ResetWrittenCount();
            target.Reset();
            return target;
        }
    }
}
