using System.Text;

namespace Alliance.Core;

/// <summary>A word of a vocabulary: one that this version knows (with one instance per vocabulary), or the text of one that it does not know.</summary>
internal sealed class Word
{
    // Null for a word that is not known.
    private readonly byte[]? _utf8;

    /// <summary>A word that is not known.</summary>
    /// <param name="text">Its text: a slug.</param>
    public Word(string text) => Text = text;

    /// <summary>A word that is known.</summary>
    /// <param name="text">Its text; empty for <c>Unspecified</c>.</param>
    /// <param name="bits">The bits of its value.</param>
    public Word(string text, ulong bits)
    {
        Text = text;
        Bits = bits;
        _utf8 = Encoding.ASCII.GetBytes(text);
    }

    public string Text { get; }

    /// <summary>The bits of the enum value, zero-extended.</summary>
    public ulong Bits { get; }

    public bool IsKnown => _utf8 is not null;

    /// <summary>The text of a word that is known.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Whether both are the same word; <see langword="null"/> is the absence of one.</summary>
    public static bool Equal(Word? left, Word? right) =>
        ReferenceEquals(left, right)
        || (left is { IsKnown: false } && right is { IsKnown: false } && string.Equals(left.Text, right.Text, StringComparison.Ordinal));

    /// <summary>Whether a word is known and its value has these bits; the absence of a word has the bits zero.</summary>
    public static bool Is(Word? word, ulong bits) => word is null ? bits == 0 : word.IsKnown && word.Bits == bits;

    public static int HashOf(Word? word) => word is null ? 0 : word.Text.GetHashCode(StringComparison.Ordinal);
}
