using System.Text.Json.Serialization;

namespace Alliance.Core.Benchmarks.Peers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDataset))]
public sealed partial class PlainContext : JsonSerializerContext;

/// <summary>The same context with metadata only, without generated code for writing.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDataset))]
public sealed partial class PlainMetadataContext : JsonSerializerContext;
