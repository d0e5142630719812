using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>The reader and writer of this library (<see cref="AllianceJson"/>).</summary>
public sealed class AllianceCodec : ICodec
{
    public string Name => "Alliance.Core";

    public object Read(byte[] bytes) => AllianceJson.Read(bytes);

    public byte[] Write(object model) => AllianceJson.Write((AllianceDataset)model);
}

/// <summary>This library's models through <see cref="JsonSerializer"/>.</summary>
public sealed class SerializerCodec : ICodec
{
    public string Name => "Alliance.Core through JsonSerializer";

    public object Read(byte[] bytes) => JsonSerializer.Deserialize<AllianceDataset>(bytes)!;

    public byte[] Write(object model) => JsonSerializer.SerializeToUtf8Bytes((AllianceDataset)model);
}
