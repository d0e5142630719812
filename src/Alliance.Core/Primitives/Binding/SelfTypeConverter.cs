using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>A generic value that provides its own type converter, because an attribute cannot name one for every type argument.</summary>
internal interface ISelfTypeConverting
{
    TypeConverter TypeConverter { get; }
}

/// <summary>Gets the converter from an empty instance of a generic value type of the model, so that it is not created by reflection.</summary>
/// <param name="type">The type whose converter is requested, such as <c>Id&lt;AiAlliance&gt;</c>; <see cref="TypeDescriptor"/> passes it.</param>
[method: UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "No constructor runs: the types are structs, and their default is a value.")]
internal sealed class SelfTypeConverter(Type type) : TypeConverter
{
    private readonly TypeConverter _converter = ((ISelfTypeConverting)RuntimeHelpers.GetUninitializedObject(type)).TypeConverter;

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => _converter.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => _converter.ConvertFrom(context, culture, value);
}
