extern alias NodaTimePeers;

using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Benchmarks.Peers;
using MemoryPack;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTimeDataset = NodaTimePeers::Alliance.Core.Benchmarks.Peers.PlainDataset;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>
/// What a well-written application does without this library: plain string models that keep unknown members, and source-generated System.Text.Json.
/// </summary>
public sealed class SourceGeneratedCodec : ICodec
{
    public string Name => "System.Text.Json source-generated";

    public object Read(byte[] bytes) => JsonSerializer.Deserialize(bytes, PlainContext.Default.PlainDataset)!;

    public byte[] Write(object model) => JsonSerializer.SerializeToUtf8Bytes((PlainDataset)model, PlainContext.Default.PlainDataset);
}

/// <summary>Models with NodaTime's dates by reflection: the most convenient way.</summary>
public sealed class ReflectionCodec : ICodec
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    public string Name => "System.Text.Json reflection + NodaTime";

    public object Read(byte[] bytes) => JsonSerializer.Deserialize<NodaTimeDataset>(bytes, Options)!;

    public byte[] Write(object model) => JsonSerializer.SerializeToUtf8Bytes((NodaTimeDataset)model, Options);
}

/// <summary>The string models in a binary format that needs no parsing: the lower limit for reading.</summary>
public sealed class MemoryPackCodec : ICodec
{
    private static readonly SourceGeneratedCodec Json = new();

    public string Name => "MemoryPack";

    public object Read(byte[] bytes) => MemoryPackSerializer.Deserialize<PlainDataset>(bytes)!;

    public byte[] Write(object model) => MemoryPackSerializer.Serialize((PlainDataset)model);

    public byte[] FromJson(byte[] utf8Json) => Write(Json.Read(utf8Json));

    public byte[] ToJson(byte[] bytes) => Json.Write(Read(bytes));
}
