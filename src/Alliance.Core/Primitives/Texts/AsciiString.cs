using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alliance.Core;

/// <summary>Strings from bytes that are known to be ASCII.</summary>
internal static class AsciiString
{
    /// <summary>The string of the same characters.</summary>
    /// <param name="ascii">ASCII; nobody looks whether it is.</param>
    public static string Of(ReadOnlySpan<byte> ascii) => string.Create(ascii.Length, ascii, static (characters, bytes) => Widen(bytes, characters));

    /// <summary>Whole vectors from the front, and one more that ends where the text does: no loop over what is left.</summary>
    private static void Widen(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        unchecked
        {
            ref byte from = ref MemoryMarshal.GetReference(bytes);
            ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(characters));
            int length = Math.Min(bytes.Length, characters.Length);
            int at = 0;
            if (length >= Vector128<byte>.Count)
            {
                for (; at < length - Vector128<byte>.Count; at += Vector128<byte>.Count)
                    WidenSixteen(ref from, ref to, (uint)at);
                WidenSixteen(ref from, ref to, (uint)(length - Vector128<byte>.Count));
                return;
            }
            if (length >= sizeof(ulong))
            {
                WidenEight(ref from, ref to, 0);
                WidenEight(ref from, ref to, (uint)(length - sizeof(ulong)));
                return;
            }
            for (; at < length; at++)
                characters[at] = (char)bytes[at];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenSixteen(ref byte from, ref ushort to, nuint at)
    {
        var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref from, at));
        lower.StoreUnsafe(ref to, at);
        upper.StoreUnsafe(ref to, at + (nuint)Vector128<ushort>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenEight(ref byte from, ref ushort to, nuint at) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, at))).AsByte()).StoreUnsafe(ref to, at);
}
