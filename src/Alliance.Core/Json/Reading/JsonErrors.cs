using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>Creates the errors of reading, with their messages.</summary>
internal static class JsonErrors
{
    private const int ExcerptLength = 40;

    /// <summary>The number of bytes of an object in which its members are searched for.</summary>
    private const int LongestSearched = 1_000;

    private const int MostNested = 64;

    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("+-.0123456789Ee"u8);

    public static JsonException Duplicate(ref TextSource source, ReadOnlySpan<byte> name) => Duplicate(source.NamePosition, name);

    public static JsonReadException Duplicate(long position, ReadOnlySpan<byte> name) =>
        new(position, $"The member {Excerpt(name)} appears twice in this object.", JsonMistake.Duplicate);

    /// <summary>The error for a language that appears twice among the texts by language.</summary>
    /// <param name="position">Where its second name begins.</param>
    /// <param name="first">Its first name, as it is written.</param>
    /// <param name="second">Its second name, as it is written.</param>
    public static JsonReadException SameLanguage(long position, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => first.SequenceEqual(second)
        ? Duplicate(position, second)
        : new(position, $"{Excerpt(first)} and {Excerpt(second)} are the same language, which must appear only once in this object.", JsonMistake.Duplicate);

    /// <summary>The error for a member that an object with a fixed set of members does not have.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the object begins.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="name">The name.</param>
    /// <param name="names">The names of the members that the object may have.</param>
    public static JsonReadException NoMember(ReadOnlySpan<byte> text, int start, long position, ReadOnlySpan<byte> name, MemberNames names) =>
        new(position, $"{Excerpt(name)} is not a member of this object; allowed: {names}.{new Correction(names.MeantBy(Beginning(name), SeenIn(text, start, names))).Sentences}", JsonMistake.UnknownMember);

    public static JsonReadException Missing(long start, ReadOnlySpan<byte> name) =>
        new(start, $"The object lacks the required member \"{Encoding.UTF8.GetString(name)}\".", JsonMistake.MissingMember);

    /// <summary>The error for a required member that is missing, at a member with a similar name.</summary>
    public static JsonReadException Misspelt(long position, ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) =>
        new(position, $"The object lacks the required member \"{Encoding.UTF8.GetString(name)}\", but has {Excerpt(other)}.", JsonMistake.MissingMember);

    public static JsonReadException TooMany(long position, long most) =>
        new(position, $"There are more than {most} records.", JsonMistake.Limit);

    public static JsonException TooDeep(long position, int most) =>
        new JsonReadException(position, $"The text is nested deeper than {most} levels.", JsonMistake.Limit);

    public static JsonReadException NoComma(long position, byte close) =>
        new(position, $"Expected a comma or the end of the {(close == '}' ? "object" : "array")}.");

    public static JsonException LastComma(long position) =>
        new JsonReadException(position, "A comma is not allowed before the end; it separates two values.", JsonMistake.ExtraComma);

    public static JsonException WrongToken(ref TextSource source, string expected) =>
        new JsonReadException(source.Position, $"Expected {expected}, found {Described(source.Text[(int)source.Position..], Found(ref source))}.", JsonMistake.WrongType);

    /// <summary>Creates the error for text after the value: a file with one record per line is read by other methods.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where the next text begins.</param>
    public static JsonReadException MoreText(ReadOnlySpan<byte> text, int position)
    {
        ReadOnlySpan<byte> before = text[..position].Trim(" \t\r\n"u8);
        bool isLine = JsonScan.At(text, position) == '{' && text[..position].TrimEnd(" \t\r"u8).EndsWith("\n"u8) && !before.Contains((byte)'\n');
        return new(position, $"Expected the end of the text after the value, found {MoreFound(text[position..])}.{(isLine ? " A file with one record per line (NDJSON) is read by the methods for lines: CheckLines, ReadLines." : "")}");
    }

    /// <summary>What stands where a text should end.</summary>
    private static string MoreFound(ReadOnlySpan<byte> rest)
    {
        int end = rest[0] is (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' or (byte)',' or (byte)':' or (byte)';' ? 1 : rest.IndexOfAny(" \t\r\n"u8);
        string found = Excerpt(end < 0 ? rest : rest[..end]);
        return rest[0] switch
        {
            (byte)'{' or (byte)'[' => $"{found}, which begins another value",
            (byte)'}' or (byte)']' => $"{found}, which closes nothing: there is a bracket too many",
            _ => found,
        };
    }

    /// <summary>Returns the sentence on a comma in a number, with a space before it, if a name should begin right after a digit and a comma; otherwise an empty text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where the name should begin.</param>
    public static string DecimalComma(ReadOnlySpan<byte> text, int position) =>
        position >= 2 && text[position - 1] == ',' && char.IsAsciiDigit((char)text[position - 2]) && char.IsAsciiDigit((char)JsonScan.At(text, position))
            ? " A decimal number is written with a point, such as 1.5."
            : "";

    public static JsonReadException NoLanguage(long position, ReadOnlySpan<byte> name) =>
        new(position, $"{Excerpt(name)} is not a language tag; a tag is written as in en, pt-BR or zh-Hant (BCP 47).", JsonMistake.Form);

    /// <summary>The error for a member that the options do not allow.</summary>
    /// <param name="position">Where its name begins.</param>
    /// <param name="name">Its name.</param>
    /// <param name="right">What would be right, in a sentence with a space before it.</param>
    public static JsonReadException UnknownMember(long position, ReadOnlySpan<byte> name, string right = "") =>
        new(position, $"The member {Excerpt(name)} is not known.{right}", JsonMistake.UnknownMember);

    /// <summary>The error for a member that the options do not allow, with those that may have been meant.</summary>
    /// <inheritdoc cref="NoMember"/>
    public static JsonReadException UnknownMember(ReadOnlySpan<byte> text, int start, long position, ReadOnlySpan<byte> name, MemberNames names) =>
        UnknownMember(position, name, names.MeantBy(Beginning(name), SeenIn(text, start, names)) is { Count: > 0 } near ? new Correction(near).Sentences : $" Known members: {string.Join(", ", names.All)}.");

    public static JsonReadException TooManyUnknown(long position, long most) =>
        new(position, $"The unknown members take up more than {most} bytes.", JsonMistake.Limit);

    public static JsonReadException TextTooLong(long most) => new(0, $"The text is longer than {most} bytes.", JsonMistake.Limit);

    public static JsonReadException LineTooLong(long most) => new(0, $"The line is longer than {most} bytes.", JsonMistake.Limit);

    public static JsonReadException TooLong(long position, int most) => new(position, $"The string is longer than {most} bytes.", JsonMistake.Limit);

    /// <summary>Returns the error for a text that is not a valid <typeparamref name="T"/>.</summary>
    public static JsonReadException Refused<T>(long position, ReadOnlySpan<byte> text) where T : IUtf8SpanParsable<T> => new(position, Refusal<T>(text), MistakeIn<T>());

    private static JsonMistake MistakeIn<T>() =>
        typeof(T) == typeof(PartialDate) || typeof(T) == typeof(ValidityBound) ? JsonMistake.Date
        : typeof(T) == typeof(Term<RecordKind>) ? JsonMistake.Word
        : JsonMistake.Form;

    /// <summary>Returns the reason why a text is not a valid <typeparamref name="T"/>.</summary>
    public static string Refusal<T>(ReadOnlySpan<byte> text) where T : IUtf8SpanParsable<T>
    {
        try
        {
            T.Parse(text, null);
            return $"{Excerpt(text)} cannot be read.";
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }

    /// <summary>Returns the reason why a text is not a word of a vocabulary.</summary>
    public static string NoWord<T>(ReadOnlySpan<byte> text) where T : struct, Enum =>
        $"{Excerpt(text)} is none of the words allowed here: {string.Join(", ", VocabularyNames<T>.All)}.{new Correction(NearWords.Of(Beginning(text), VocabularyNames<T>.All)).Sentences}";

    /// <summary>Returns the reason why a text does not have the form of a word of a vocabulary.</summary>
    public static string NoTerm(ReadOnlySpan<byte> text, WordList vocabulary)
    {
        ParseFault fault = new(ParseErrors.Longest, Slug.Longest);
        if (text.Length <= Slug.Longest)
            vocabulary.TryRead(text, out _, out fault);
        return ParseErrors.Refused("a term", text, fault, vocabulary.CorrectionOf(Beginning(text))).Message;
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

    /// <summary>The kind of a value, with its content if it is a string or a number.</summary>
    /// <param name="rest">The text from the value on.</param>
    /// <param name="token">The first token of the value.</param>
    private static string Described(ReadOnlySpan<byte> rest, JsonTokenType token)
    {
        if (token == JsonTokenType.Number)
        {
            int length = rest.IndexOfAnyExcept(NumberBytes);
            string number = Excerpt(length < 0 ? rest : rest[..length]);
            return $"the number {number[1..^1]}";
        }
        return token == JsonTokenType.String && StringAt(rest) is { } content ? $"the string {Excerpt(content)}" : Name(token);
    }

    /// <summary>The content of a string without escapes; null when it is not written as JSON requires.</summary>
    private static byte[]? StringAt(ReadOnlySpan<byte> text)
    {
        try
        {
            int end = JsonScan.EndOfString(text, 0, out bool isEscaped);
            byte[] content = text[1..(end - 1)].ToArray();
            return isEscaped ? content[..JsonScan.Unescape(text, 1, end - 1, content)] : content;
        }
        catch (JsonReadException)
        {
            return null;
        }
    }

    /// <summary>Returns the members that an object has, one bit each, also those behind a mistake; of a long object only the first ones, so that many mistakes take no long time.</summary>
    private static ulong SeenIn(ReadOnlySpan<byte> text, int start, MemberNames names)
    {
        text = text[start..Math.Min(text.Length, start + LongestSearched)];
        ulong seen = 0;
        foreach (Range name in NamesIn(text, 0))
        {
            if (names.IndexOf(text[name]) is var place and >= 0)
                seen |= 1UL << place;
        }
        return seen;
    }

    /// <summary>Returns the names of the members of an object, between their quotation marks, up to the first mistake.</summary>
    public static IReadOnlyList<Range> NamesIn(ReadOnlySpan<byte> text, int start)
    {
        List<Range> names = [];
        try
        {
            for (int at = JsonScan.EndOfSpace(text, start + 1); JsonScan.At(text, at) == '"'; at = JsonScan.EndOfSpace(text, at + 1))
            {
                int end = JsonScan.EndOfString(text, at, out _);
                names.Add((at + 1)..(end - 1));
                at = JsonScan.EndOfSpace(text, JsonScan.EndOfSpace(text, end) + 1);
                at = JsonScan.EndOfSpace(text, JsonScan.EndOfValue(text, at, new(MostNested, MostNested), out _));
                if (JsonScan.At(text, at) != ',')
                    break;
            }
        }
        catch (JsonReadException)
        {
            // The names before this place are right.
        }
        return names;
    }

    /// <summary>The beginning of a text, which is longer than any word.</summary>
    private static string Beginning(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, 2 * Slug.Longest)]);

    /// <summary>The token at the position of a source; none if only the first byte matches, as in <c>tru</c>.</summary>
    private static JsonTokenType Found(ref TextSource source)
    {
        ReadOnlySpan<byte> rest = source.Text[(int)source.Position..];
        bool isWhole = source.Token switch
        {
            JsonTokenType.True => rest.StartsWith("true"u8),
            JsonTokenType.False => rest.StartsWith("false"u8),
            JsonTokenType.Null => rest.StartsWith("null"u8),
            _ => true,
        };
        return isWhole ? source.Token : JsonTokenType.None;
    }

    /// <summary>A short piece of the user's text, quoted, with everything that could disturb a terminal or a log escaped.</summary>
    public static string Excerpt(ReadOnlySpan<byte> utf8)
    {
        bool cut = utf8.Length > ExcerptLength;
        int length = cut ? ExcerptLength : utf8.Length;
        // A character that is cut is left out; it has at most three bytes after its first one.
        for (int i = 0; cut && i < 3 && (utf8[length] & 0xC0) == 0x80; i++)
            length--;
        return $"\"{Printable.Of(Encoding.UTF8.GetString(utf8[..length]), ExcerptLength)}{(cut ? "...\"" : "\"")}";
    }
}
