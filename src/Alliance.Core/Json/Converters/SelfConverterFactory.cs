using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>A generic value that provides its own converter, so that none has to be created by reflection.</summary>
internal interface ISelfConverting
{
    JsonConverter Converter { get; }
}

/// <summary>Gets the converter of a generic value type of the model from its default value. The types refer to this factory by an attribute.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SelfConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(ISelfConverting).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "No constructor runs: the types are structs, and their default is a value.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((ISelfConverting)RuntimeHelpers.GetUninitializedObject(typeToConvert)).Converter;
}
