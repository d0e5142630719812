using System.Globalization;
using System.Runtime.CompilerServices;

namespace Alliance.Core.Json;

/// <content>Values that only answers have.</content>
internal static partial class JsonValues
{
    /// <summary>Reads a value of an enum from its word; unlike a word of the format it must be known.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T ReadEnum<T>(ref TextSource source) where T : struct, Enum
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        return VocabularyNames<T>.TryFind(text, out T value) ? value : throw new JsonReadException(position, JsonErrors.NoWord<T>(text));
    }

    /// <exception cref="JsonWriteException">The value has no word.</exception>
    public static void WriteEnum<T>(ref JsonSink sink, T value) where T : struct, Enum
    {
        ReadOnlySpan<byte> word = VocabularyNames<T>.Utf8Text(value);
        JsonWriteException.RequireStated(word.Length);
        sink.Word(word);
    }

    /// <summary>Whether a value is <c>Unspecified</c>, which has no word.</summary>
    public static bool IsUnspecified<T>(T value) where T : struct, Enum => VocabularyNames<T>.BitsOf(value) == 0 && VocabularyNames<T>.Utf8Text(value).IsEmpty;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long ReadInteger(ref TextSource source, long least, long most)
    {
        long position = source.Position;
        decimal number = ReadDecimal(ref source);
        return decimal.IsInteger(number) && number >= least && number <= most
            ? (long)number
            : throw new JsonReadException(position, string.Create(CultureInfo.InvariantCulture, $"The number must be a whole number from {least} to {most}."));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double ReadDouble(ref TextSource source)
    {
        long position = source.Position;
        return double.TryParse(source.ReadNumber(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new JsonReadException(position, "The number is beyond the range of a double.");
    }
}
