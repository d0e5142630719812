using System.Text;

namespace Alliance.Core;

public readonly partial struct Id<T>
    : ISpanParsable<Id<T>>, IUtf8SpanParsable<Id<T>>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<Id<T>>
    where T : class
{
    private const string Noun = "an id";

    static string IAsciiText<Id<T>>.Noun => Noun;

    static int IAsciiText<Id<T>>.LongestText => Slug.Longest;

    /// <summary>The text form; empty for the default value.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => Value;

    int IAsciiText<Id<T>>.Write(Span<byte> destination) => Encoding.ASCII.GetBytes(Value, destination);

    static Correction IAsciiText<Id<T>>.CorrectionOf(string text) => SlugCorrections.Of(text);

    static bool IAsciiText<Id<T>>.TryRead(ReadOnlySpan<byte> text, out Id<T> value, out ParseFault fault)
    {
        int position = Slug.FindFault(text);
        bool isSlug = position < 0;
        value = isSlug ? Trusted(Encoding.ASCII.GetString(text)) : default;
        fault = isSlug ? default : new(ParseErrors.Slug, position);
        return isSlug;
    }
}
