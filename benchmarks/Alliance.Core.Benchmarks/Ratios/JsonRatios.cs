namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>The JSON boundary against its floor (the platform's reader and writer) and against its peers.</summary>
/// <remarks>
/// The goals are those set for the boundary. Against peers for which none is set (reflection, Newtonsoft.Json, MemoryPack, the fast path) the goal is
/// what the prototypes reached that the goals were taken from. MemoryPack has no text to parse, and the fast path writes names that were escaped
/// when it was compiled.
/// </remarks>
public static class JsonRatios
{
    public static IEnumerable<Figure> Measure() => [.. ReadRatios.Measure(), .. KnownOnlyRatios.Measure(), .. ShippedRatios.Measure(), .. WriteRatios.Measure()];
}
