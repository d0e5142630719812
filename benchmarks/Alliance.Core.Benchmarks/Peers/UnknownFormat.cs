using System.Text.Json;
using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

/// <summary>Writes unknown members with MemoryPack: each as its name and its JSON, because MemoryPack has no format for a JsonElement.</summary>
public sealed class UnknownFormatAttribute : MemoryPackCustomFormatterAttribute<UnknownFormat, Dictionary<string, JsonElement>>
{
    public override UnknownFormat GetFormatter() => new();
}

/// <inheritdoc cref="UnknownFormatAttribute"/>
public sealed class UnknownFormat : MemoryPackFormatter<Dictionary<string, JsonElement>>
{
    public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref Dictionary<string, JsonElement>? value)
    {
        if (value is null)
        {
            writer.WriteNullCollectionHeader();
            return;
        }
        writer.WriteCollectionHeader(value.Count);
        foreach ((string name, JsonElement member) in value)
        {
            writer.WriteString(name);
            writer.WriteString(member.GetRawText());
        }
    }

    public override void Deserialize(ref MemoryPackReader reader, scoped ref Dictionary<string, JsonElement>? value)
    {
        if (!reader.TryReadCollectionHeader(out int count))
        {
            value = null;
            return;
        }
        value = new(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string name = reader.ReadString()!;
            value.Add(name, JsonElement.Parse(reader.ReadString()!));
        }
    }
}
