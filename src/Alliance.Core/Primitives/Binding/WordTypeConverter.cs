using System.ComponentModel;
using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Reads a vocabulary's value from its word (<c>in-force</c>), or from its name in code (<c>InForce</c>, in any letter case), where applications bind by
/// <see cref="TypeDescriptor"/>: configuration, designers, property grids. The base class writes that name.
/// </summary>
internal sealed class WordTypeConverter<T> : TypeConverter
    where T : struct, Enum
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <exception cref="FormatException">The text is neither a word nor a name in code.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text)
            return base.ConvertFrom(context, culture, value);
        if (VocabularyNames<T>.TryFind(text, out T found))
            return found;
        int index = Array.FindIndex(Enum.GetNames<T>(), name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Enum.GetValues<T>()[index] : throw new FormatException($"\"{Printable.Of(text, 40)}\" is none of the words allowed here: {string.Join(", ", VocabularyNames<T>.All)}.");
    }
}
