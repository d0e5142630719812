using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>
/// The JSON of a vocabulary's value, within <see cref="JsonSerializer"/>: its word as a string, or as the key of a dictionary. The enumerations of the
/// library refer to this converter by an attribute.
/// </summary>
/// <remarks>A word is the name that <see cref="JsonStringEnumMemberNameAttribute"/> gives, otherwise the kebab-case of the value's name (<c>InForce</c> is <c>in-force</c>); case matters. Numbers are refused.</remarks>
/// <typeparam name="T">The vocabulary. One without a word (<c>Unspecified</c>, or not defined) is written as an empty string, which cannot be read.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumConverter<T> : JsonConverter<T> where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(VocabularyNames<T>.Utf8Text(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(VocabularyNames<T>.Utf8Text(value));
    }

    private static T Find(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> word = ValueBytes.Text(ref reader);
        return VocabularyNames<T>.TryFind(word, out T value) ? value : throw ValueStart.Of(ref reader).Error(JsonErrors.NoWord<T>(word));
    }
}
