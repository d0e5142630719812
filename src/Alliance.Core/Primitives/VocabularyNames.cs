using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Alliance.Core;

/// <summary>
/// The texts of a vocabulary's values: the kebab-case of the enum members' names, as <see cref="JsonNamingPolicy.KebabCaseLower"/> makes it, or what a
/// <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/> says.
/// A member named <c>Unspecified</c> has the empty text and is found under none.
/// </summary>
internal static class VocabularyNames<T>
    where T : struct, Enum
{
    // Both come sorted by value, in the same order.
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Texts = Array.ConvertAll(Enum.GetNames<T>(), TextOf);
    private static readonly byte[][] Utf8Texts = Array.ConvertAll(Texts, Encoding.ASCII.GetBytes);
    private static readonly WordTable Words = new(Utf8Texts);

    /// <summary>No word of a vocabulary is longer.</summary>
    private const int LongestText = 128;

    /// <summary>The texts of all the values but <c>Unspecified</c>, in the order of the values.</summary>
    public static IEnumerable<string> All => Texts.Where(text => text.Length > 0);

    public static bool IsDefined(T value) => IndexOf(value) >= 0;

    /// <summary>The text of a value; empty for <c>Unspecified</c> and for what is not defined.</summary>
    public static string Text(T value) => IndexOf(value) is var index and >= 0 ? Texts[index] : "";

    /// <summary><see cref="Text"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8Text(T value) => IndexOf(value) is var index and >= 0 ? Utf8Texts[index] : default;

    public static bool TryFind(ReadOnlySpan<char> text, out T value)
    {
        Span<byte> ascii = stackalloc byte[LongestText];
        if (text.Length <= ascii.Length && Ascii.FromUtf16(text, ascii, out int length) == OperationStatus.Done)
            return TryFind(ascii[..length], out value);
        value = default;
        return false;
    }

    public static bool TryFind(ReadOnlySpan<byte> utf8, out T value)
    {
        int index = Words.IndexOf(utf8);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    private static string TextOf(string name) => string.Equals(name, "Unspecified", StringComparison.Ordinal) ? "" : NamedWords.Of(typeof(T), name) ?? JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>Values mostly count up from zero, and then the value is its own index.</summary>
    private static int IndexOf(T value)
    {
        ulong bits = Unsafe.SizeOf<T>() switch
        {
            1 => Unsafe.BitCast<T, byte>(value),
            2 => Unsafe.BitCast<T, ushort>(value),
            4 => Unsafe.BitCast<T, uint>(value),
            _ => Unsafe.BitCast<T, ulong>(value),
        };
        return bits < (ulong)Values.Length && EqualityComparer<T>.Default.Equals(Values[(int)bits], value) ? (int)bits : Array.IndexOf(Values, value);
    }
}
