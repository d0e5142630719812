using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>The JSON of <see cref="UnknownMembers"/> on their own, within <see cref="JsonSerializer"/>: an object of these members.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnknownMembersConverter : JsonConverter<UnknownMembers>
{
    /// <inheritdoc/>
    public override UnknownMembers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = ValueStart.Of(ref reader);
        ReadOnlySpan<byte> text = ValueBytes.Take(ref reader, start);
        try
        {
            return UnknownMembers.Read(text);
        }
        catch (JsonReadException error)
        {
            throw start.Error(text, error);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UnknownMembers value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WrittenValue.Put(writer, value.Raw);
    }
}
