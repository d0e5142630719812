namespace Alliance.Core;

public readonly partial struct Validity
    : ISpanParsable<Validity>, IUtf8SpanParsable<Validity>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<Validity>
{
    static string IAsciiText<Validity>.Noun => "a validity";

    static string IAsciiText<Validity>.Form => ParseErrors.ValidityForm;

    static int IAsciiText<Validity>.LongestText => (2 * ValidityBound.LongestText) + 1;

    /// <summary>The text form; <c>unknown/..</c> for the default value.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => AsciiText.ToString(this);

    int IAsciiText<Validity>.Write(Span<byte> destination)
    {
        int length = Start.Write(destination);
        destination[length++] = (byte)'/';
        return length + End.Write(destination[length..]);
    }

    static bool IAsciiText<Validity>.TryRead(ReadOnlySpan<byte> text, out Validity value, out ParseFault fault)
    {
        value = default;
        ValidityBound start = default, end = default;
        int slash = text.IndexOf((byte)'/');
        if (slash < 0)
            fault = new(ParseErrors.Slash, text.Length);
        else if (slash > 0 && !ValidityBound.TryRead(text[..slash], out start, out fault))
            return false;
        else if (slash + 1 < text.Length && !ValidityBound.TryRead(text[(slash + 1)..], out end, out fault))
            fault = fault.Shifted(slash + 1);
        else
        {
            fault = default;
            value = new Validity(start, end);
            return true;
        }
        return false;
    }
}
