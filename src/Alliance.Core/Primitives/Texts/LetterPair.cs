namespace Alliance.Core;

/// <summary>The strings of two letters, such as most language tags and country codes. There is one instance of each for all texts that are read.</summary>
internal static class LetterPair
{
    private const int Letters = 26;

    private static readonly string[] Capitals = All('A');
    private static readonly string[] Smalls = All('a');

    /// <summary>Returns the string of two letters A to Z; <see langword="null"/> for anything else.</summary>
    public static string? Capital(ReadOnlySpan<byte> text) => Find(Capitals, 'A', text);

    /// <summary>Returns the string of two letters a to z; <see langword="null"/> for anything else.</summary>
    public static string? Small(ReadOnlySpan<byte> text) => Find(Smalls, 'a', text);

    /// <inheritdoc cref="Small(ReadOnlySpan{byte})"/>
    public static string? Small(byte first, byte second) => Find(Smalls, 'a', first, second);

    private static string? Find(string[] pairs, uint from, ReadOnlySpan<byte> text) => text.Length == 2 ? Find(pairs, from, text[0], text[1]) : null;

    private static string? Find(string[] pairs, uint from, byte first, byte second)
    {
        unchecked
        {
            uint row = first - from, column = second - from;
            return row < Letters && column < Letters ? pairs[(row * Letters) + column] : null;
        }
    }

    private static string[] All(char from) =>
        [.. Enumerable.Range(0, Letters * Letters).Select(pair => new string([(char)(from + (pair / Letters)), (char)(from + (pair % Letters))]))];
}
