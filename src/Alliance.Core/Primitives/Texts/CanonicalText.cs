using System.Text;

namespace Alliance.Core;

/// <summary>
/// Unicode's normalization form C, so that <c>é</c> as one character and as a letter with a separate accent are the same text. The platform's normalization is
/// not used, because it has no effect in globalization-invariant mode, and two names must not be equal in one process and different in another.
/// </summary>
internal static partial class CanonicalText
{
    // The Hangul syllables are the products of 19 leading consonants, 21 vowels and 28 trailing consonants, the first of which is none (Unicode, section 3.12).
    private const int Syllable = 0xAC00, Leading = 0x1100, Vowel = 0x1161, Trailing = 0x11A7;
    private const int LeadingCount = 19, VowelCount = 21, TrailingCount = 28;

    /// <summary>Returns a text in normalization form C; a text in ASCII is returned as it is.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var decomposed = new List<char>(text.Length * 2);
        foreach (char character in text)
            Decompose(character, decomposed);
        Order(decomposed);
        string composed = Compose(decomposed);
        return string.Equals(composed, text, StringComparison.Ordinal) ? text : composed;
    }

    private static void Decompose(char character, List<char> into)
    {
        int syllable = character - Syllable;
        if (syllable is >= 0 and < LeadingCount * VowelCount * TrailingCount)
        {
            into.Add((char)(Leading + (syllable / (VowelCount * TrailingCount))));
            into.Add((char)(Vowel + (syllable / TrailingCount % VowelCount)));
            if (syllable % TrailingCount > 0)
                into.Add((char)(Trailing + (syllable % TrailingCount)));
        }
        else if (Maps.Parts.TryGetValue(character, out (char First, char? Second) parts))
        {
            Decompose(parts.First, into);
            if (parts.Second is { } second)
                Decompose(second, into);
        }
        else
        {
            into.Add(character);
        }
    }

    /// <summary>Sorts each sequence of marks by their combining classes; marks of the same class keep their order.</summary>
    private static void Order(List<char> text)
    {
        for (int i = 1; i < text.Count; i++)
        {
            int combining = ClassOf(text[i]);
            for (int j = i; combining > 0 && j > 0 && ClassOf(text[j - 1]) > combining; j--)
                (text[j - 1], text[j]) = (text[j], text[j - 1]);
        }
    }

    /// <summary>Composes each character with the last starter before it, unless a character between them prevents it.</summary>
    private static string Compose(List<char> text)
    {
        var composed = new StringBuilder(text.Count);
        int starter = -1, last = 0;
        foreach (char character in text)
        {
            int combining = ClassOf(character);
            bool isNext = starter == composed.Length - 1;
            if (starter >= 0 && (isNext || (last != 0 && last < combining)) && TryCompose(composed[starter], character, out char one))
            {
                composed[starter] = one;
                continue;
            }
            if (combining == 0)
                starter = composed.Length;
            last = combining;
            composed.Append(character);
        }
        return composed.ToString();
    }

    private static bool TryCompose(char first, char second, out char composed)
    {
        int leading = first - Leading, vowel = second - Vowel, syllable = first - Syllable, trailing = second - Trailing;
        composed = default;
        if (leading is >= 0 and < LeadingCount && vowel is >= 0 and < VowelCount)
            composed = (char)(Syllable + (((leading * VowelCount) + vowel) * TrailingCount));
        else if (syllable is >= 0 and < LeadingCount * VowelCount * TrailingCount && syllable % TrailingCount == 0 && trailing is > 0 and < TrailingCount)
            composed = (char)(first + trailing);
        else
            return Maps.Composed.TryGetValue((first, second), out composed);
        return true;
    }

    private static int ClassOf(char character)
    {
        int low = 0, high = (Classes.Length / 3) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (character < Classes[middle * 3])
                high = middle - 1;
            else if (character > Classes[(middle * 3) + 1])
                low = middle + 1;
            else
                return Classes[(middle * 3) + 2];
        }
        return 0;
    }

    /// <summary>Created when the first text that is not ASCII is normalized.</summary>
    private static class Maps
    {
        internal static readonly Dictionary<char, (char First, char? Second)> Parts = [];
        internal static readonly Dictionary<(char First, char Second), char> Composed = [];

        static Maps()
        {
            foreach (string row in Compositions)
            {
                for (int i = 1; i < row.Length; i += 2)
                {
                    Composed.Add((row[i], row[0]), row[i + 1]);
                    Parts.Add(row[i + 1], (row[i], row[0]));
                }
            }
            for (int i = 0; i < Decompositions.Length; i += 3)
                Parts.Add(Decompositions[i], (Decompositions[i + 1], Decompositions[i + 2]));
            for (int i = 0; i < Singletons.Length; i += 2)
                Parts.Add(Singletons[i], (Singletons[i + 1], null));
        }
    }
}
