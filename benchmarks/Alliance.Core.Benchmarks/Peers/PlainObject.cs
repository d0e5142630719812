#if !KNOWN_ONLY
using System.Text.Json;
using System.Text.Json.Serialization;
#endif

namespace Alliance.Core.Benchmarks.Peers;

/// <summary>The base class of the peers' models of this library's records: it keeps unknown members, as this library's records do.</summary>
/// <remarks>
/// With KNOWN_ONLY, the models do not keep unknown members, because System.Text.Json never uses its fast path for a model that does.
/// </remarks>
public abstract class PlainObject
{
#if !KNOWN_ONLY
    [JsonExtensionData]
    [UnknownFormat]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
#endif
}
