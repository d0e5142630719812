using System.Runtime.Intrinsics;

namespace Alliance.Core;

/// <summary>Where a byte stands in a text, 64 bytes at a time.</summary>
internal static class ByteMarks
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Block = 64;

    /// <summary>A bit for each of the bytes from a place on, the lowest for the first: whether it is the byte.</summary>
    public static ulong Of(byte value, ReadOnlySpan<byte> text, int start)
    {
        int beyond = unchecked(start + Block - text.Length);
        if (beyond <= 0)
            return Of(value, text.Slice(start, Block));
        // The last bytes are looked at together with those before them.
        if (text.Length >= Block)
            return Of(value, text[^Block..]) >> beyond;
        Span<byte> padded = stackalloc byte[Block];
        padded.Fill(unchecked((byte)~value));
        text[start..].CopyTo(padded);
        return Of(value, padded);
    }

    private static ulong Of(byte value, ReadOnlySpan<byte> block) => Vector512.Equals(Vector512.Create(block), Vector512.Create(value)).ExtractMostSignificantBits();
}
