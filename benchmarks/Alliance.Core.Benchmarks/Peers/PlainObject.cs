#if !KNOWN_ONLY
using System.Text.Json;
using System.Text.Json.Serialization;
#endif

namespace Alliance.Core.Benchmarks.Peers;

/// <summary>What the peers' models of our records have in common: a place for members that nobody knows, where ours have one.</summary>
/// <remarks>
/// Compiled with KNOWN_ONLY, the models have no such place: with one, System.Text.Json never writes by its fast path.
/// </remarks>
public abstract class PlainObject
{
#if !KNOWN_ONLY
    [JsonExtensionData]
    [UnknownFormat]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
#endif
}
