namespace Alliance.Core;

public readonly partial struct ValidityBound
    : ISpanParsable<ValidityBound>, IUtf8SpanParsable<ValidityBound>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<ValidityBound>
{
    static string IAsciiText<ValidityBound>.Noun => "a bound of a validity";

    static string IAsciiText<ValidityBound>.Form => ParseErrors.BoundForm;

    static int IAsciiText<ValidityBound>.LongestText => LongestText;

    internal const int LongestText = 24;

    private static ReadOnlySpan<byte> Dots => ".."u8;

    private static ReadOnlySpan<byte> UnknownText => "unknown"u8;

    /// <summary>The text form; <c>unknown</c> for the default value.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => AsciiText.ToString(this);

    int IAsciiText<ValidityBound>.Write(Span<byte> destination) => Write(destination);

    static Correction IAsciiText<ValidityBound>.CorrectionOf(string text) => DateCorrections.Of(text);

    static bool IAsciiText<ValidityBound>.TryRead(ReadOnlySpan<byte> text, out ValidityBound value, out ParseFault fault) => TryRead(text, out value, out fault);

    internal int Write(Span<byte> destination)
    {
        switch (Kind)
        {
            case ValidityBoundKind.Unknown:
                UnknownText.CopyTo(destination);
                return UnknownText.Length;
            case ValidityBoundKind.Open:
                Dots.CopyTo(destination);
                return Dots.Length;
            case ValidityBoundKind.Date:
                return Earliest.Write(destination);
            default:
                destination[0] = (byte)'[';
                int length = 1 + Earliest.Write(destination[1..]);
                Dots.CopyTo(destination[length..]);
                length += Dots.Length;
                length += Latest.Write(destination[length..]);
                destination[length] = (byte)']';
                return length + 1;
        }
    }

    internal static bool TryRead(ReadOnlySpan<byte> text, out ValidityBound value, out ParseFault fault)
    {
        fault = default;
        if (text.SequenceEqual(UnknownText))
            value = Unknown;
        else if (text.SequenceEqual(Dots))
            value = Open;
        else if (text.StartsWith((byte)'['))
            return TryReadRange(text, out value, out fault);
        else if (!text.IsEmpty && char.IsAsciiDigit((char)text[0]))
        {
            bool read = PartialDate.TryRead(text, out PartialDate date, out fault);
            value = date;
            return read;
        }
        else
        {
            value = default;
            fault = new(ParseErrors.NoForm, 0);
            return false;
        }
        return true;
    }

    private static bool TryReadRange(ReadOnlySpan<byte> text, out ValidityBound value, out ParseFault fault)
    {
        value = default;
        PartialDate lower = default, upper = default;
        int dots = text.IndexOf(Dots);
        if (dots < 0)
            fault = new(ParseErrors.RangeDots, text.Length);
        else if (text[^1] != ']')
            fault = new(ParseErrors.RangeClose, text.Length);
        else if (text.Length == 4)
            fault = new(ParseErrors.RangeBound, 1);
        else if (dots > 1 && !PartialDate.TryRead(text[1..dots], out lower, out fault))
            fault = fault.Shifted(1);
        else if (dots + 3 < text.Length && !PartialDate.TryRead(text[(dots + 2)..^1], out upper, out fault))
            fault = fault.Shifted(dots + 2);
        else if (!InOrder(lower, upper))
            fault = new(ParseErrors.RangeOrder, dots + 2);
        else
        {
            fault = default;
            value = new ValidityBound(ValidityBoundKind.Range, lower, upper);
            return true;
        }
        return false;
    }
}
