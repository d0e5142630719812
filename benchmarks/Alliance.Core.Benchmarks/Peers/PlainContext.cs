using System.Text.Json.Serialization;

namespace Alliance.Core.Benchmarks.Peers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDataset))]
public sealed partial class PlainContext : JsonSerializerContext;

/// <summary>The same by metadata alone, without the generated writing code.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDataset))]
public sealed partial class PlainMetadataContext : JsonSerializerContext;
