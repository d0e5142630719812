using System.ComponentModel;
using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Reads a value from its text form where applications bind by <see cref="TypeDescriptor"/>: configuration, designers, property grids. The
/// base class already writes the text form.
/// </summary>
/// <remarks>A text that does not have this form throws the <see cref="FormatException"/> of the value's own parser; cultures are ignored.</remarks>
internal sealed class TextTypeConverter<T> : TypeConverter
    where T : struct, IParsable<T>, IFormattable
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);
}
