namespace Alliance.Core;

/// <summary>
/// Writes the form in which names of countries are compared: the words of the folded name with one space between them. Punctuation separates words, apostrophes
/// are left out, <c>&amp;</c> is <c>AND</c>, <c>ST</c> is <c>SAINT</c>, the English article and an article in brackets are left out, and letters that stand
/// alone are joined, so that "U.S.A." matches "USA", and "Bahamas (the)" matches "The Bahamas".
/// </summary>
internal static class CountryNameKey
{
    /// <summary>The number of characters that a buffer for a key needs.</summary>
    public const int Capacity = 2 * NameFolding.LongestText;

    private static readonly string[] BracketedArticles = ["THE", "L'", "LE", "LA", "LES", "EL", "LOS", "LAS"];
    private static readonly string[] LeadingArticles = ["l'", "l’", "le ", "la ", "les ", "el ", "los ", "las "];

    /// <summary>Writes the key of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="destination">The buffer, with room for <see cref="Capacity"/> characters.</param>
    /// <returns>The number of characters written; 0 when the name has no words or is too long.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> destination)
    {
        Span<char> buffer = stackalloc char[NameFolding.LongestFolded];
        ReadOnlySpan<char> rest = buffer[..NameFolding.Fold(name, buffer)];
        var length = 0;
        var isAfterLetter = false;
        while (!rest.IsEmpty)
        {
            if (SeparatorLength(rest) is var skipped and > 0)
            {
                rest = rest[skipped..];
                continue;
            }
            var end = rest[0] == '&' ? 1 : WordLength(rest);
            var start = length > 0 ? length + 1 : 0;
            if (start + Math.Max(end, "SAINTE".Length) > destination.Length)
                return 0;
            var count = WriteWord(rest[..end], destination[start..]);
            rest = rest[end..];
            if (count == 0)
                continue;
            var isLetter = count == 1 && char.IsAsciiLetter(destination[start]);
            if (start > 0)
                destination[length] = isLetter && isAfterLetter ? destination[start] : ' ';
            length = isLetter && isAfterLetter ? start : start + count;
            isAfterLetter = isLetter;
        }
        return length;
    }

    /// <summary>Removes a French or Spanish article from the beginning of a name; the English one is no part of a key.</summary>
    /// <returns>The rest of the name; empty when it does not begin with an article.</returns>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name)
    {
        foreach (var article in LeadingArticles)
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return name[article.Length..];
        }
        return [];
    }

    /// <summary>Writes a word as it stands in a key; returns the number of characters, 0 when the word is left out.</summary>
    private static int WriteWord(ReadOnlySpan<char> word, Span<char> destination)
    {
        var count = 0;
        foreach (var character in word)
        {
            if (character != '\'')
                destination[count++] = character;
        }
        var replacement = destination[..count] switch
        {
            "&" => "AND",
            "ST" => "SAINT",
            "STE" => "SAINTE",
            _ => null,
        };
        if (replacement is null)
            return destination[..count] is "THE" ? 0 : count;
        replacement.CopyTo(destination);
        return replacement.Length;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && text[length] != '&' && !IsSeparator(text[length]))
            length++;
        return length;
    }

    /// <summary>The length of the separator at the beginning of a text, which may be an article in brackets; 0 when there is none.</summary>
    private static int SeparatorLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '(' && text.IndexOf(')') is var end and > 0)
        {
            foreach (var article in BracketedArticles)
            {
                if (text[1..end].SequenceEqual(article))
                    return end + 1;
            }
        }
        return IsSeparator(text[0]) ? 1 : 0;
    }

    /// <summary>Whether a character separates words: white space, the minus sign, or punctuation other than an apostrophe and <c>&amp;</c>.</summary>
    private static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character) || character == '\u2212' || (char.IsPunctuation(character) && character is not ('\'' or '&'));
}
