using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

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
        return VocabularyNames<T>.TryFind(text, out T value) ? value : throw new JsonReadException(position, JsonErrors.NoWord<T>(text), JsonMistake.Word);
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

    /// <summary>Reads a place from the code of its country or area.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Place ReadPlace(ref TextSource source)
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        return AreaCode.TryReadPlace(text, out Place place)
            ? place
            : throw new JsonReadException(position, $"{JsonErrors.Excerpt(text)} is not a place; a place is the code of a country, such as UA, or of an area, such as UA-43.", JsonMistake.Form);
    }

    public static void WritePlace(ref JsonSink sink, Place value)
    {
        if (value.Area is { } area)
            sink.String(area);
        else
            sink.Text(value.Country);
    }

    /// <summary>Reads the item of a request: an id, or an item.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static RequestedItem ReadRequestedItem(ref TextSource source) => source.Token == JsonTokenType.StartObject
        ? TechnologyItem.ReadJson(ref source)
        : ReadId<TechnologyItem>(ref source);

    public static void WriteRequestedItem(ref JsonSink sink, RequestedItem value)
    {
        if (value.Item is { } item)
            TechnologyItem.WriteJson(ref sink, item);
        else
            sink.Ascii(value.Id);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long ReadInteger(ref TextSource source, long least, long most)
    {
        long position = source.Position;
        decimal number = ReadDecimal(ref source);
        return decimal.IsInteger(number) && number >= least && number <= most
            ? (long)number
            : throw new JsonReadException(position, string.Create(CultureInfo.InvariantCulture, $"The number must be a whole number from {least} to {most}."), JsonMistake.Number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double ReadDouble(ref TextSource source)
    {
        long position = source.Position;
        return double.TryParse(source.ReadNumber(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new JsonReadException(position, "The number is beyond the range of a double.", JsonMistake.Number);
    }
}
