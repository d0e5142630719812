using System.Text;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>The words of all reading errors.</summary>
internal static class JsonErrors
{
    private const int ExcerptLength = 40;

    public static JsonException Duplicate<TSource>(ref TSource source, ReadOnlySpan<byte> name) where TSource : struct, IJsonSource, allows ref struct =>
        source.Error(source.NamePosition, $"The member {Excerpt(name)} stands twice in this object.");

    public static JsonException Missing<TSource>(ref TSource source, long start, string name) where TSource : struct, IJsonSource, allows ref struct =>
        source.Error(start, $"The object lacks the required member \"{name}\".");

    public static JsonException WrongToken<TSource>(ref TSource source, string expected) where TSource : struct, IJsonSource, allows ref struct =>
        source.Error(source.Position, $"Expected {expected}, found {Name(source.Token)}.");

    /// <summary>The message of the platform's reader without its place, which is given otherwise.</summary>
    public static string WithoutPlace(JsonException error)
    {
        int suffix = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return suffix < 0 ? error.Message : error.Message[..suffix];
    }

    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "no JSON value",
    };

    /// <summary>A short piece of the user's text, quoted, with everything that could disturb a terminal or a log escaped.</summary>
    public static string Excerpt(ReadOnlySpan<byte> utf8)
    {
        bool cut = utf8.Length > ExcerptLength;
        string text = Encoding.UTF8.GetString(cut ? utf8[..ExcerptLength] : utf8);
        var quoted = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator)
                quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                quoted.Append(rune);
        }
        return quoted.Append(cut ? "...\"" : "\"").ToString();
    }
}
