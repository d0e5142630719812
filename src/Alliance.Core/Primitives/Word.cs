using System.Text;

namespace Alliance.Core;

/// <summary>A word of a vocabulary: one that this version knows, of which each vocabulary has one instance, or the text of one that it does not know.</summary>
internal sealed class Word
{
    private readonly byte[] _utf8;
    private readonly int _hash;

    /// <summary>A word that is not known.</summary>
    /// <param name="text">Its text: a slug.</param>
    public Word(string text)
        : this(text, Unknown, bits: 0)
    {
    }

    /// <summary>A word that is known.</summary>
    /// <param name="text">Its text; empty for <c>Unspecified</c>.</param>
    /// <param name="index">Its place among the values of its vocabulary.</param>
    /// <param name="bits">The bits of its value.</param>
    public Word(string text, int index, ulong bits)
    {
        Text = text;
        Index = index;
        Bits = bits;
        _utf8 = Encoding.ASCII.GetBytes(text);
        _hash = text.GetHashCode(StringComparison.Ordinal);
    }

    private const int Unknown = -1;

    public string Text { get; }

    public int Index { get; }

    /// <summary>The bits of the enum value, extended by zeros.</summary>
    public ulong Bits { get; }

    public bool IsKnown => Index >= 0;

    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Whether both are the same word; <see langword="null"/> is the absence of one.</summary>
    public static bool Equal(Word? left, Word? right) =>
        ReferenceEquals(left, right)
        || (left is { IsKnown: false } && right is { IsKnown: false } && string.Equals(left.Text, right.Text, StringComparison.Ordinal));

    /// <summary>Whether a word is known and has a value of these bits; the absence of a word has those of zero.</summary>
    public static bool Is(Word? word, ulong bits) => word is null ? bits == 0 : word.IsKnown && word.Bits == bits;

    public static int HashOf(Word? word) => word is null ? 0 : word._hash;
}
