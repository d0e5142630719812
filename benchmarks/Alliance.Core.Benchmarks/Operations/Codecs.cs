using System.Text;
using Alliance.Core.Benchmarks.Peers;
using Alliance.Core.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using NewtonsoftSerializer = Newtonsoft.Json.JsonSerializer;
using StjSerializer = System.Text.Json.JsonSerializer;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>The front door of this library.</summary>
public sealed class AllianceCodec : ICodec
{
    public string Name => "Alliance.Core";

    public object Read(byte[] utf8Json) => AllianceJson.Read(utf8Json);

    public byte[] Write(object model) => AllianceJson.Write((AllianceDataset)model);
}

/// <summary>What a good application does today: plain string models, and System.Text.Json with its code generated.</summary>
public sealed class SourceGeneratedCodec : ICodec
{
    public string Name => "System.Text.Json source-gen";

    public object Read(byte[] utf8Json) => StjSerializer.Deserialize(utf8Json, PlainContext.Default.PlainDataset)!;

    public byte[] Write(object model) => StjSerializer.SerializeToUtf8Bytes((PlainDataset)model, PlainContext.Default.PlainDataset);
}

/// <summary>The same models through Newtonsoft.Json.</summary>
public sealed class NewtonsoftCodec : ICodec
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly NewtonsoftSerializer _serializer = NewtonsoftSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });

    public string Name => "Newtonsoft.Json";

    public object Read(byte[] utf8Json)
    {
        using var text = new StreamReader(new MemoryStream(utf8Json), Utf8);
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
