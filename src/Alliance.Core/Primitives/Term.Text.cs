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

    static bool IAsciiText<Term<T>>.TryRead(ReadOnlySpan<byte> text, out Term<T> value, out ParseFault fault)
    {
        value = default;
        fault = default;
        if (VocabularyNames<T>.TryFind(text, out T known))
            value = new Term<T>(known, unknown: null);
        else if (Slug.FindFault(text) is var position and >= 0)
            fault = new(ParseErrors.Slug, position);
        else if (text.SequenceEqual("unspecified"u8))
            fault = new(ParseErrors.Unspecified, 0);
        else
            value = new Term<T>(default, Encoding.ASCII.GetString(text));
        return fault == default;
    }
}
