namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>The JSON boundary against its floor (the platform's reader and writer) and against its peers.</summary>
/// <remarks>
/// Goals are set where a user would notice the difference; the other figures are for information. MemoryPack has no text to parse, and the fast path writes
/// names that were escaped when it was compiled.
/// </remarks>
public static class JsonRatios
{
    public static IEnumerable<Figure> Measure() => [.. ReadRatios.Measure(), .. KnownOnlyRatios.Measure(), .. ShippedRatios.Measure(), .. WriteRatios.Measure()];
}
