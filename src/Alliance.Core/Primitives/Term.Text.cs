using System.Text;

namespace Alliance.Core;

public readonly partial struct Term<T>
    : ISpanParsable<Term<T>>, IUtf8SpanParsable<Term<T>>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<Term<T>>
    where T : struct, Enum
{
    static string IAsciiText<Term<T>>.Noun => "a term";

    static int IAsciiText<Term<T>>.LongestText => Slug.Longest;

    /// <summary>The text form; empty when unspecified.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => Text;

    int IAsciiText<Term<T>>.Write(Span<byte> destination) => Encoding.ASCII.GetBytes(Text, destination);

    static Correction IAsciiText<Term<T>>.CorrectionOf(string text) => VocabularyNames<T>.Words.CorrectionOf(text);

    static bool IAsciiText<Term<T>>.TryRead(ReadOnlySpan<byte> text, out Term<T> value, out ParseFault fault)
    {
        bool isRead = VocabularyNames<T>.Words.TryRead(text, out Word? word, out fault);
        value = new Term<T>(word);
        return isRead;
    }
}
