using System.Text;

namespace Alliance.Core;

/// <summary>Reads days: dates that are known to the day.</summary>
internal static class WholeDay
{
    private const int Length = 10;

    /// <summary>Reads a day from its text form, <c>2024-12-11</c>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out LocalDate day)
    {
        bool isDay = PartialDate.TryRead(text, out PartialDate date, out _) && date.Precision == DatePrecision.Day;
        day = isDay ? date.Earliest : default;
        return isDay;
    }

    /// <summary>Creates the exception for a text that was refused.</summary>
    public static FormatException Refused(ReadOnlySpan<byte> utf8)
    {
        ParseFault fault = !AsciiText.TryParse(utf8, out PartialDate date) ? AsciiText.FaultOf<PartialDate>(utf8)
            : new(date.Month is null ? ParseErrors.NoMonth : ParseErrors.NoDay, utf8.Length);
        return ParseErrors.Refused("a day", utf8, fault.With(ParseErrors.DayForm), CorrectionOf(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, AsciiText.Longest)])));
    }

    /// <summary>Returns the days that may have been meant by a text.</summary>
    public static Correction CorrectionOf(string text) => DateCorrections.Of(text) is var dates && dates.Values.All(date => date.Length == Length) ? dates : Correction.None;
}
