namespace Alliance.Core;

/// <summary>The strings of two letters: most tags of languages are such, and the codes of countries. Each is there once for all texts that are read.</summary>
internal static class LetterPair
{
    private const int Letters = 26;

    private static readonly string[] Capitals = All('A');
    private static readonly string[] Smalls = All('a');

    /// <summary>The string of two letters A to Z; <see langword="null"/> for anything else.</summary>
    public static string? Capital(ReadOnlySpan<byte> text) => Find(Capitals, 'A', text);

    /// <summary>The string of two letters a to z; <see langword="null"/> for anything else.</summary>
    public static string? Small(ReadOnlySpan<byte> text) => Find(Smalls, 'a', text);

    private static string? Find(string[] pairs, uint from, ReadOnlySpan<byte> text)
    {
        unchecked
        {
            if (text.Length != 2)
                return null;
            uint first = text[0] - from, second = text[1] - from;
            return first < Letters && second < Letters ? pairs[(first * Letters) + second] : null;
        }
    }

    private static string[] All(char from) =>
        [.. Enumerable.Range(0, Letters * Letters).Select(pair => new string([(char)(from + (pair / Letters)), (char)(from + (pair % Letters))]))];
}
