using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The words of an enum's values. It only converts values to bits and back; <see cref="WordList"/>, which is compiled once, does the work.</summary>
internal static class VocabularyNames<T>
    where T : struct, Enum
{
    public static readonly WordList Words = new(typeof(T));

    /// <inheritdoc cref="WordList.Texts"/>
    public static IEnumerable<string> All => Words.Texts;

    public static bool IsDefined(T value) => Words.WordOf(BitsOf(value)) is not null;

    /// <inheritdoc cref="WordList.TextOf(ulong)"/>
    public static string Text(T value) => Words.TextOf(BitsOf(value));

    /// <inheritdoc cref="WordList.Utf8Of"/>
    public static ReadOnlySpan<byte> Utf8Text(T value) => Words.Utf8Of(BitsOf(value));

    public static bool TryFind(ReadOnlySpan<char> text, out T value) => TryValue(Words.Find(text), out value);

    public static bool TryFind(ReadOnlySpan<byte> utf8, out T value) => TryValue(Words.Find(utf8), out value);

    public static ulong BitsOf(T value) => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.BitCast<T, byte>(value),
        2 => Unsafe.BitCast<T, ushort>(value),
        4 => Unsafe.BitCast<T, uint>(value),
        _ => Unsafe.BitCast<T, ulong>(value),
    };

    public static T ValueOf(ulong bits) => unchecked(Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.BitCast<byte, T>((byte)bits),
        2 => Unsafe.BitCast<ushort, T>((ushort)bits),
        4 => Unsafe.BitCast<uint, T>((uint)bits),
        _ => Unsafe.BitCast<ulong, T>(bits),
    });

    private static bool TryValue(Word? word, out T value)
    {
        value = ValueOf(word?.Bits ?? 0);
        return word is not null;
    }
}
