using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Json;
using static Alliance.Core.Benchmarks.Ratios.Passes;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Reading the same documents without unknown members, into peers' models without a member for unknown members.</summary>
public static class KnownOnlyRatios
{
    public static IEnumerable<Figure> Measure()
    {
        Workload workload = Workload.Small.KnownOnly();
        IReadOnlyList<byte[]> documents = workload.Documents;
        var strings = new FastPathCodec();
        var serializer = new SerializerCodec();
        var newtonsoft = new NewtonsoftCodec();
        var memoryPack = new KnownOnlyMemoryPackCodec();
        byte[][] packed = [.. documents.Select(memoryPack.FromJson)];
        Race race = new Race()
            .Add("scan", documents, Scan)
            .Add("own", documents, static d => AllianceJson.Read(d))
            .Add("strings", documents, d => strings.Read(d))
            .Add("serializer", documents, d => serializer.Read(d))
            .Add("newtonsoft", documents, d => newtonsoft.Read(d))
            .Add("memory pack", packed, d => memoryPack.Read(d))
            .Run(TimeSpan.FromSeconds(2));
        yield return Figure.Information("known only: read, own entry, canonical: time / raw scan", race.Ratio("own", "scan"));
        yield return Figure.Information("known only: read, own entry: speed / source-generated strings", race.Ratio("strings", "own"));
        yield return Figure.AtLeast("known only: read through JsonSerializer: speed / strings", race.Ratio("strings", "serializer"), 1.3);
        yield return Figure.Information("known only: read, own entry: speed / Newtonsoft.Json", race.Ratio("newtonsoft", "own"));
        yield return Figure.AtMost("known only: read, own entry: time / MemoryPack", race.Ratio("own", "memory pack"), 1.5);
        double own = Allocated(documents, static d => AllianceJson.Read(d));
        yield return Figure.Information("known only: read: bytes allocated / byte of JSON", own / workload.Length);
        yield return Figure.AtMost("known only: read: bytes allocated / MemoryPack", own / Allocated(packed, d => memoryPack.Read(d)), 0.67);
    }
}
