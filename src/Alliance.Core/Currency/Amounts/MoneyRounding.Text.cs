using System.Globalization;

namespace Alliance.Core;

public readonly partial record struct MoneyRounding
    : ISpanParsable<MoneyRounding>, IUtf8SpanParsable<MoneyRounding>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<MoneyRounding>
{
    static string IAsciiText<MoneyRounding>.Noun => "a rounding of money";

    /// <summary>The longest text has a step of 29 digits and a point, a space, and the longest name of a mode.</summary>
    static int IAsciiText<MoneyRounding>.LongestText => 51;

    private static ReadOnlySpan<byte> NoneText => "none"u8;

    private static ReadOnlySpan<byte> MinorUnitText => "minor-unit"u8;

    /// <summary>Returns the text form; <c>none</c> for the default value.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads, for example <c>minor-unit away-from-zero</c>.</returns>
    public override string ToString() => AsciiText.ToString(this);

    int IAsciiText<MoneyRounding>.Write(Span<byte> destination)
    {
        if (IsDefault)
        {
            NoneText.CopyTo(destination);
            return NoneText.Length;
        }
        int length = MinorUnitText.Length;
        if (IsToMinorUnits)
            MinorUnitText.CopyTo(destination);
        else
            _quantum.TryFormat(destination, out length, provider: CultureInfo.InvariantCulture);
        destination[length++] = (byte)' ';
        ReadOnlySpan<byte> mode = TextOf(Mode);
        mode.CopyTo(destination[length..]);
        return length + mode.Length;
    }

    static bool IAsciiText<MoneyRounding>.TryRead(ReadOnlySpan<byte> text, out MoneyRounding value, out ParseFault fault)
    {
        value = default;
        fault = default;
        if (text.SequenceEqual(NoneText))
            return true;
        int space = text.IndexOf((byte)' ');
        decimal quantum = 0;
        if (space < 0)
            fault = new(ParseErrors.Rounding, text.Length);
        else if (!text[..space].SequenceEqual(MinorUnitText) && !(Money.TryReadAmount(text[..space], out quantum) && quantum > 0))
            fault = new(ParseErrors.RoundingStep, 0);
        else if (!TryReadMode(text[(space + 1)..], out MidpointRounding mode))
            fault = new(ParseErrors.RoundingMode, space + 1);
        else
            value = quantum > 0 ? ToQuantum(quantum, mode) : ToMinorUnits(mode);
        return !value.IsDefault;
    }

    private static bool TryReadMode(ReadOnlySpan<byte> text, out MidpointRounding mode)
    {
        for (mode = MidpointRounding.ToEven; mode <= MidpointRounding.ToPositiveInfinity; mode++)
        {
            if (text.SequenceEqual(TextOf(mode)))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<byte> TextOf(MidpointRounding mode) => mode switch
    {
        MidpointRounding.ToEven => "to-even"u8,
        MidpointRounding.AwayFromZero => "away-from-zero"u8,
        MidpointRounding.ToZero => "to-zero"u8,
        MidpointRounding.ToNegativeInfinity => "to-negative-infinity"u8,
        _ => "to-positive-infinity"u8,
    };
}
