using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>The JSON of <see cref="UnknownMembers"/> on their own, within <see cref="JsonSerializer"/>: an object of these members.</summary>
public sealed class UnknownMembersConverter : JsonConverter<UnknownMembers>
{
    /// <inheritdoc/>
    public override UnknownMembers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return UnknownMembers.Parse(ValueBytes.Take(ref reader));
        }
        catch (JsonReadException error)
        {
            // Without a place of its own, so that the serializer adds the path.
            throw new JsonException(error.Message, error);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UnknownMembers value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WrittenValue.Put(writer, value.Raw);
    }
}
