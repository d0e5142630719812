using System.Text.Json.Serialization;

namespace Alliance.Core.Benchmarks.Peers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDataset))]
public sealed partial class PlainContext : JsonSerializerContext;
