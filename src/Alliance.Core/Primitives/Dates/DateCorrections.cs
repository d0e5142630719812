using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Finds the date that may have been meant by a text that is no date: with day and month exchanged (<c>2024-13-05</c>), in another order (<c>13.05.2024</c>,
/// <c>05/13/2024</c>), with other separators or without zeros (<c>2024/5/13</c>, <c>20240513</c>), with a time (<c>2024-05-13T00:00:00Z</c>), or with dashes or full-width digits
/// (<see cref="LookAlikes"/>).
/// </summary>
internal static class DateCorrections
{
    private const int LongestText = 40;
    private const int DigitsOfYear = 4;

    /// <summary>Returns the dates that may have been meant, in the form of the library; two when the order of day and month is not clear.</summary>
    public static Correction Of(string text)
    {
        if (text.Length > LongestText)
            return Correction.None;
        string plain = LookAlikes.Plain(text).Trim();
        if (plain != text && PartialDate.TryParse(plain, CultureInfo.InvariantCulture, out PartialDate right))
            return new([string.Create(CultureInfo.InvariantCulture, $"{right}")]);
        ReadOnlySpan<char> date = DateOf(plain);
        if (!TrySplit(date, out char separator, out Part first, out Part second, out Part third))
            return Correction.None;
        if (first.Digits == DigitsOfYear)
            return One(Written(first.Number, second.Number, third.Number) ?? Written(first.Number, third.Number, second.Number), text);
        if (third.Digits != DigitsOfYear)
            return Correction.None;
        string? dayFirst = Written(third.Number, second.Number, first.Number), monthFirst = Written(third.Number, first.Number, second.Number);
        // Only dates with points are always written with the day first.
        return dayFirst is null || monthFirst is null || separator == '.' || dayFirst == monthFirst
            ? One(dayFirst ?? monthFirst, text)
            : new([dayFirst, monthFirst], "The order of day and month is not clear.");
    }

    private static Correction One(string? day, string text) => day is null || day == text ? Correction.None : new([day]);

    /// <summary>The date without the time after it.</summary>
    private static ReadOnlySpan<char> DateOf(ReadOnlySpan<char> text)
    {
        int time = text.IndexOfAny('T', ' ');
        return time > 0 && text[time..].Contains(':') ? text[..time] : text;
    }

    private static bool TrySplit(ReadOnlySpan<char> date, out char separator, out Part first, out Part second, out Part third)
    {
        (separator, first, second, third) = ('\0', default, default, default);
        if (date.Length == 8 && !date.ContainsAnyExceptInRange('0', '9'))
            return TryPart(date[..4], out first) & TryPart(date[4..6], out second) & TryPart(date[6..], out third);
        int at = date.IndexOfAny('-', '.', '/');
        if (at < 1)
            return false;
        separator = date[at];
        int next = date[(at + 1)..].IndexOf(separator);
        return next > 0 && TryPart(date[..at], out first) && TryPart(date.Slice(at + 1, next), out second) && TryPart(date[(at + next + 2)..], out third);
    }

    private static bool TryPart(ReadOnlySpan<char> digits, out Part part)
    {
        bool isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && digits.Length is 1 or 2 or DigitsOfYear;
        part = new(number, digits.Length);
        return isNumber;
    }

    /// <summary>Returns a day in the form of the library; null if there is no such day.</summary>
    private static string? Written(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}")
            : null;

    private readonly record struct Part(int Number, int Digits);
}
