using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Alliance.Core.Validation;

/// <summary>Characters between values that look like white space, or cannot be seen, and are no white space in JSON: those of web pages and text processors.</summary>
internal static class OddSpaces
{
    private static readonly FrozenDictionary<int, string> Names = new Dictionary<int, string>
    {
        [0x000B] = "line tabulation",
        [0x000C] = "form feed",
        [0x0085] = "next line",
        [0x00A0] = "no-break space",
        [0x00AD] = "soft hyphen",
        [0x061C] = "arabic letter mark",
        [0x1680] = "ogham space mark",
        [0x180E] = "mongolian vowel separator",
        [0x2000] = "en quad",
        [0x2001] = "em quad",
        [0x2002] = "en space",
        [0x2003] = "em space",
        [0x2004] = "three-per-em space",
        [0x2005] = "four-per-em space",
        [0x2006] = "six-per-em space",
        [0x2007] = "figure space",
        [0x2008] = "punctuation space",
        [0x2009] = "thin space",
        [0x200A] = "hair space",
        [0x200B] = "zero width space",
        [0x200C] = "zero width non-joiner",
        [0x200D] = "zero width joiner",
        [0x200E] = "left-to-right mark",
        [0x200F] = "right-to-left mark",
        [0x2028] = "line separator",
        [0x2029] = "paragraph separator",
        [0x202A] = "left-to-right embedding",
        [0x202B] = "right-to-left embedding",
        [0x202C] = "pop directional formatting",
        [0x202D] = "left-to-right override",
        [0x202E] = "right-to-left override",
        [0x202F] = "narrow no-break space",
        [0x205F] = "medium mathematical space",
        [0x2060] = "word joiner",
        [0x2061] = "function application",
        [0x2062] = "invisible times",
        [0x2063] = "invisible separator",
        [0x2064] = "invisible plus",
        [0x2066] = "left-to-right isolate",
        [0x2067] = "right-to-left isolate",
        [0x2068] = "first strong isolate",
        [0x2069] = "pop directional isolate",
        [0x3000] = "ideographic space",
        [0xFEFF] = "byte order mark",
    }.ToFrozenDictionary();

    /// <summary>Returns the position after such a character and those like it that follow, also after spaces; zero when there is none at the position.</summary>
    public static int End(ReadOnlySpan<byte> text, int start)
    {
        int length = Length(text[start..]);
        if (length == 0)
            return 0;
        ReadOnlySpan<byte> one = text.Slice(start, length);
        int end = start + length;
        for (int next = end; ; next = end)
        {
            while (JsonScan.At(text, next) == ' ')
                next++;
            if (!text[next..].StartsWith(one))
                return end;
            end = next + length;
        }
    }

    /// <summary>Returns the position after white space and such characters.</summary>
    public static int EndOfAnySpace(ReadOnlySpan<byte> text, int at)
    {
        while (true)
        {
            at = JsonScan.EndOfSpace(text, at);
            if (End(text, at) is not (var end and > 0))
                return at;
            at = end;
        }
    }

    /// <summary>Returns the position of the first such character in a part of a text; the end of the part if it has none.</summary>
    public static int First(ReadOnlySpan<byte> text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (Length(text[at..end]) > 0)
                return at;
        }
        return end;
    }

    /// <summary>Creates the error for such characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first one.</param>
    /// <param name="end">The position after the last one; between them are only spaces.</param>
    public static JsonReadException Error(ReadOnlySpan<byte> text, int start, int end)
    {
        Rune.DecodeFromUtf8(text[start..], out Rune character, out int length);
        int count = (end - start - text[start..end].Count((byte)' ')) / length;
        bool isInvisible = Rune.GetUnicodeCategory(character) == UnicodeCategory.Format;
        string name = string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4} ({Names[character.Value]})");
        return new(
            start,
            count == 1
                ? $"{name} is not white space in JSON; {(isInvisible ? "remove it" : "replace it by a space")}."
                : string.Create(CultureInfo.InvariantCulture, $"{count} characters {name} are not white space in JSON; {(isInvisible ? "remove them" : "replace each by a space")}."),
            JsonMistake.OddSpace);
    }

    /// <summary>Returns the number of bytes of such a character at the beginning of a text; zero when there is none.</summary>
    private static int Length(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && text[0] is (0x0B or 0x0C or >= 0x80) && Rune.DecodeFromUtf8(text, out Rune character, out int length) == System.Buffers.OperationStatus.Done && Names.ContainsKey(character.Value) ? length : 0;
}
