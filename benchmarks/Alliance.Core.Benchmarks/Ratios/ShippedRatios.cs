using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Json;
using static Alliance.Core.Benchmarks.Ratios.Passes;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Reading the dataset of the package: real records, in which neighbouring records mostly have the same optional members. In the generated documents each
/// optional member is present at random, which is the worst case for the processor's branch prediction.
/// </summary>
public static class ShippedRatios
{
    /// <summary>The number of passes in a turn, so that a turn is long enough to be measured.</summary>
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
