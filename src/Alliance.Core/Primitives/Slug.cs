using System.Numerics;
using System.Runtime.InteropServices;

namespace Alliance.Core;

/// <summary>The form of ids and of vocabulary values: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, 1 to 100 characters.</summary>
internal static class Slug
{
    public const int Longest = 100;

    public static bool IsSlug(ReadOnlySpan<byte> utf8) => FindFault(utf8) < 0;

    public static bool IsSlug(ReadOnlySpan<char> text) => FindFault(text) < 0;

    /// <summary>Returns the index of the first invalid character, or -1. A text that is too long is refused without being read.</summary>
    public static int FindFault(ReadOnlySpan<char> text) => FindFault(MemoryMarshal.Cast<char, ushort>(text));

    /// <inheritdoc cref="FindFault(ReadOnlySpan{char})"/>
    public static int FindFault<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length > Longest)
            return Longest;
        bool inWord = false;
        unchecked
        {
            for (int i = 0; i < text.Length; i++)
            {
                uint c = uint.CreateTruncating(text[i]);
                if (c - 'a' <= 'z' - 'a' || c - '0' <= '9' - '0')
                    inWord = true;
                else if (c == '-' && inWord)
                    inWord = false;
                else
                    return i;
            }
        }
        return inWord ? -1 : text.Length;
    }
}
