extern alias KnownOnly;

using System.Text;
using KnownOnly::Alliance.Core.Benchmarks.Peers;
using MemoryPack;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using NewtonsoftSerializer = Newtonsoft.Json.JsonSerializer;
using StjSerializer = System.Text.Json.JsonSerializer;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>String models without a place for unknown members, which System.Text.Json writes by its fast path.</summary>
public sealed class FastPathCodec : ICodec
{
    public string Name => "System.Text.Json fast path";

    public object Read(byte[] bytes) => StjSerializer.Deserialize(bytes, PlainContext.Default.PlainDataset)!;

    public byte[] Write(object model) => StjSerializer.SerializeToUtf8Bytes((PlainDataset)model, PlainContext.Default.PlainDataset);
}

/// <summary>The same models through Newtonsoft.Json, which cannot keep every number that an unknown member may hold.</summary>
public sealed class NewtonsoftCodec : ICodec
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly NewtonsoftSerializer _serializer = NewtonsoftSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
    });

    public string Name => "Newtonsoft.Json";

    public object Read(byte[] bytes)
    {
        using var text = new StreamReader(new MemoryStream(bytes), Utf8);
        using var reader = new JsonTextReader(text);
        return _serializer.Deserialize<PlainDataset>(reader)!;
    }

    public byte[] Write(object model)
    {
        var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, Utf8))
            _serializer.Serialize(text, model);
        return bytes.ToArray();
    }
}

/// <summary>The same models in MemoryPack's format.</summary>
public sealed class KnownOnlyMemoryPackCodec : ICodec
{
    private static readonly FastPathCodec Json = new();

    public string Name => "MemoryPack, known members only";

    public object Read(byte[] bytes) => MemoryPackSerializer.Deserialize<PlainDataset>(bytes)!;

    public byte[] Write(object model) => MemoryPackSerializer.Serialize((PlainDataset)model);

    public byte[] FromJson(byte[] utf8Json) => Write(Json.Read(utf8Json));

    public byte[] ToJson(byte[] bytes) => Json.Write(Read(bytes));
}
