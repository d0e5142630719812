using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>
/// A short text as numbers that are compared and hashed quickly: its length and its first and last bytes. For a text of up to 16 bytes they contain all of it.
/// </summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly record struct AsciiKey(ulong First, ulong Last, int Length)
{
    private const int Decisive = 16;

    /// <summary>Whether equal keys mean equal texts.</summary>
    public bool IsWhole => Length <= Decisive;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static AsciiKey Of(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            if (text.Length >= 8)
                return new(BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(text.Length - 8)), text.Length);
            if (text.Length >= 4)
                return new(BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(text.Length - 4)), text.Length);
            return text.Length == 0 ? default : new(text[0], (uint)((text[^1] << 8) | text[text.Length >> 1]), text.Length);
        }
    }

    /// <summary>A hash code whose upper bits are well distributed.</summary>
    public uint Hash => unchecked((uint)((((First ^ (Last << 7) ^ (Last >> 13)) + (uint)Length) * 0x9E3779B97F4A7C15UL) >> 32));
}
