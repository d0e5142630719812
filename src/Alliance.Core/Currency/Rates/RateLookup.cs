using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Which rate of a series holds for a day. <c>default</c> is the strictest: <see cref="ExactDay"/>.</summary>
/// <remarks>
/// Rates that are fixed by law (<see cref="RateType.Irrevocable"/>) do not age: they hold from their day on, whatever the lookup. The text form, also in JSON and
/// in settings, is <c>exact-day</c>, <c>in-force-until-replaced</c>, <c>last-within-1-day</c>, <c>last-within-4-days</c>.
/// </remarks>
[JsonConverter(typeof(TextConverter<RateLookup>))]
[TypeConverter(typeof(TextTypeConverter<RateLookup>))]
public readonly partial record struct RateLookup
    : ISpanParsable<RateLookup>, IUtf8SpanParsable<RateLookup>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<RateLookup>
{
    private const int UntilReplaced = -1;
    private readonly int _days;

    private RateLookup(int days) => _days = days;

    /// <summary>The rate of that day only.</summary>
    public static RateLookup ExactDay => default;

    /// <summary>
    /// As the publisher intends: a rate of a series that says from when its rates are in force (<see cref="DateBasis.Effective"/>, Bank of Russia) holds until
    /// the next one, over weekends and holidays; a fixing (<see cref="DateBasis.Fixing"/>, European Central Bank) belongs to its day.
    /// </summary>
    public static RateLookup InForceUntilReplaced => new(UntilReplaced);

    internal bool IsUntilReplaced => _days == UntilReplaced;

    /// <summary>The last rate of that day or the days before it.</summary>
    /// <param name="days">The maximum age in days; 0 is <see cref="ExactDay"/>. 4 bridges a long weekend.</param>
    /// <returns>The lookup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static RateLookup LastWithin(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new(days);
    }

    /// <summary>Whether a rate may be that many days old, where <see cref="IsUntilReplaced"/> is false.</summary>
    internal bool Allows(int days) => days <= _days;

    static string IAsciiText<RateLookup>.Noun => "a rate lookup";

    /// <summary>The longest text has a number of ten digits.</summary>
    static int IAsciiText<RateLookup>.LongestText => 27;

    private static ReadOnlySpan<byte> ExactDayText => "exact-day"u8;

    private static ReadOnlySpan<byte> UntilReplacedText => "in-force-until-replaced"u8;

    private static ReadOnlySpan<byte> WithinText => "last-within-"u8;

    /// <summary>Returns the text form; <c>exact-day</c> for the default value.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads, for example <c>last-within-4-days</c>.</returns>
    public override string ToString() => AsciiText.ToString(this);

    int IAsciiText<RateLookup>.Write(Span<byte> destination)
    {
        ReadOnlySpan<byte> text = IsUntilReplaced ? UntilReplacedText : _days == 0 ? ExactDayText : WithinText;
        text.CopyTo(destination);
        if (_days <= 0)
            return text.Length;
        _days.TryFormat(destination[text.Length..], out int digits, provider: CultureInfo.InvariantCulture);
        ReadOnlySpan<byte> unit = UnitOf(_days);
        unit.CopyTo(destination[(text.Length + digits)..]);
        return text.Length + digits + unit.Length;
    }

    static bool IAsciiText<RateLookup>.TryRead(ReadOnlySpan<byte> text, out RateLookup value, out ParseFault fault)
    {
        fault = default;
        value = default;
        if (text.SequenceEqual(ExactDayText))
            return true;
        value = text.SequenceEqual(UntilReplacedText) ? InForceUntilReplaced
            : text.StartsWith(WithinText) && TryReadDays(text[WithinText.Length..], out int days) ? new(days)
            : default;
        if (value == default)
            fault = new(ParseErrors.Lookup, 0);
        return value != default;
    }

    private static ReadOnlySpan<byte> UnitOf(int days) => days == 1 ? "-day"u8 : "-days"u8;

    private static bool TryReadDays(ReadOnlySpan<byte> text, out int days)
    {
        int hyphen = text.IndexOf((byte)'-');
        days = 0;
        return hyphen > 0 && text[0] != '0'
            && int.TryParse(text[..hyphen], NumberStyles.None, CultureInfo.InvariantCulture, out days)
            && text[hyphen..].SequenceEqual(UnitOf(days));
    }
}
