using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Json;
using static Alliance.Core.Benchmarks.Ratios.Passes;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Reading the dataset that is shipped: real records, whose optional members are there or not as those of their neighbours are. In the generated
/// documents each of them is there by chance, which is the hardest that records can be to a processor that guesses what comes next.
/// </summary>
public static class ShippedRatios
{
    /// <summary>So often in a turn that turns are long.</summary>
    private const int Repeats = 32;

    public static IEnumerable<Figure> Measure()
    {
        byte[][] documents = [.. Enumerable.Repeat(Workload.Shipped.Documents[0], Repeats)];
        var strings = new SourceGeneratedCodec();
        var serializer = new SerializerCodec();
        Race race = new Race()
            .Add("scan", documents, Scan)
            .Add("own", documents, static d => AllianceJson.Read(d))
            .Add("strings", documents, d => strings.Read(d))
            .Add("serializer", documents, d => serializer.Read(d))
            .Run(TimeSpan.FromSeconds(2));
        yield return Figure.Information("shipped: read, own entry, canonical: time / raw scan", race.Ratio("own", "scan"));
        yield return Figure.AtLeast("shipped: read, own entry: speed / source-generated strings", race.Ratio("strings", "own"), 2);
        yield return Figure.AtLeast("shipped: read through JsonSerializer: speed / strings", race.Ratio("strings", "serializer"), 1.3);
    }
}
