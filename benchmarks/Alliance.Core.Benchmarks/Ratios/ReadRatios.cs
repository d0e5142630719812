using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Json;
using static Alliance.Core.Benchmarks.Ratios.Passes;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Reading documents that contain unknown members; the peers' models keep these too.</summary>
public static class ReadRatios
{
    public static IEnumerable<Figure> Measure()
    {
        Workload canonical = Workload.Small;
        IReadOnlyList<byte[]> documents = canonical.Documents, reversed = canonical.Reversed().Documents, indented = canonical.Indented().Documents, lines = canonical.Lines().Documents;
        var strings = new SourceGeneratedCodec();
        var serializer = new SerializerCodec();
        var reflection = new ReflectionCodec();
        var memoryPack = new MemoryPackCodec();
        byte[][] packed = [.. documents.Select(memoryPack.FromJson)];
        Race race = new Race()
            .Add("scan", documents, Scan)
            .Add("own", documents, static d => AllianceJson.Read(d))
            .Add("strings", documents, d => strings.Read(d))
            .Add("serializer", documents, d => serializer.Read(d))
            .Add("stream", documents, static d => AllianceJson.Read(new MemoryStream(d)))
            .Add("lines", lines, ReadLines)
            .Add("scan reversed", reversed, Scan)
            .Add("reversed", reversed, static d => AllianceJson.Read(d))
            .Add("strings reversed", reversed, d => strings.Read(d))
            .Add("scan indented", indented, Scan)
            .Add("indented", indented, static d => AllianceJson.Read(d))
            .Add("reflection", documents, d => reflection.Read(d))
            .Add("memory pack", packed, d => memoryPack.Read(d))
            .Run(TimeSpan.FromSeconds(4));
        yield return Figure.Information("read, own entry, canonical: time / raw scan", race.Ratio("own", "scan"));
        yield return Figure.Information("read, own entry: speed / source-generated strings", race.Ratio("strings", "own"));
        yield return Figure.Information("read, indented: time / raw scan", race.Ratio("indented", "scan indented"));
        yield return Figure.Information("read, reversed order: time / raw scan", race.Ratio("reversed", "scan reversed"));
        yield return Figure.Information("read, reversed order: speed / source-generated strings", race.Ratio("strings reversed", "reversed"));
        yield return Figure.AtLeast("read through JsonSerializer: speed / source-generated strings", race.Ratio("strings", "serializer"), 1.3);
        yield return Figure.Information("read, stream: time / contiguous", race.Ratio("stream", "own"));
        yield return Figure.Information("read, NDJSON: time / own entry", race.Ratio("lines", "own"));
        yield return Figure.Information("read, own entry: speed / reflection + NodaTime", race.Ratio("reflection", "own"));
        yield return Figure.AtMost("read, own entry: time / MemoryPack", race.Ratio("own", "memory pack"), 1.1);
        double own = Allocated(documents, static d => AllianceJson.Read(d));
        yield return Figure.Information("read: bytes allocated / source-generated strings", own / Allocated(documents, d => strings.Read(d)));
    }
}
