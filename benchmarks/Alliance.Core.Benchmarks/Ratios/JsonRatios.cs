namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Reading and writing JSON, in comparison with the lower limit (the platform's reader and writer) and with peers.</summary>
/// <remarks>
/// Goals are set where a user would notice the difference; the other figures are for information. MemoryPack does not parse text, and the fast path writes
/// names that were escaped at compile time.
/// </remarks>
public static class JsonRatios
{
    public static IEnumerable<Figure> Measure() => [.. ReadRatios.Measure(), .. KnownOnlyRatios.Measure(), .. ShippedRatios.Measure(), .. WriteRatios.Measure()];
}
