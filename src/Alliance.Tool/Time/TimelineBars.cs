using System.Globalization;

namespace Alliance.Tool;

/// <summary>Bars over a time, a column for some days.</summary>
internal sealed class TimelineBars
{
    private const int WidthOfYear = 4;
    private const int LeastDistance = 6;
    private const double DaysOfYear = 365.25;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    private readonly LocalDate _from;
    private readonly LocalDate _to;
    private readonly int _width;
    private readonly int _days;
    private readonly string _marks;

    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="width">The greatest number of columns; there are no more columns than days.</param>
    /// <param name="isAscii">Whether only characters of ASCII are used.</param>
    public TimelineBars(LocalDate from, LocalDate to, int width, bool isAscii)
    {
        (_from, _to) = (from, to);
        _days = Period.DaysBetween(from, to) + 1;
        _width = Math.Min(width, _days);
        _marks = isAscii ? "#=-?." : "█▒░?·";
    }

    /// <summary>The number of days of a column.</summary>
    public double DaysOfColumn => (double)_days / _width;

    /// <summary>What the characters mean.</summary>
    public string Legend => $"{_marks[0]} member, {_marks[1]} other status, {_marks[2]} suspended, {_marks[3]} unknown, {_marks[4]} not a member";

    /// <summary>The years above the bars: each begins in the column that its first digit is above, or shortly before it. Without spaces, so that it is not broken.</summary>
    public string Axis
    {
        get
        {
            char[] axis = [.. Enumerable.Repeat('-', _width)];
            int step = Steps.First(one => one * DaysOfYear / DaysOfColumn >= LeastDistance || one == Steps[^1]);
            for (int column = 0; column + WidthOfYear <= _width; column++)
            {
                LocalDate day = DayOf(column);
                int before = column > 0 ? DayOf(column - 1).Year : day is { Month: 1, Day: 1 } ? day.Year - 1 : day.Year;
                int year = day.Year - (day.Year % step);
                if (year > before)
                    year.ToString("0000", CultureInfo.InvariantCulture).CopyTo(axis.AsSpan(column));
            }
            return new(axis);
        }
    }

    /// <summary>The bar of a party.</summary>
    public string Of(TimelineParty party) => string.Concat(Enumerable.Range(0, _width).Select(column => MarkOf(party.On(DayOf(column)))));

    private LocalDate DayOf(int column) => column == _width - 1 ? _to : _from.PlusDays((int)((long)_days * column / _width));

    private char MarkOf(PartyStanding standing) => standing switch
    {
        { IsListed: false } => standing.IsMember == Truth.False ? _marks[4] : _marks[3],
        { Holds: Truth.Unknown } or { IsMember: Truth.Unknown } or { IsSuspended: Truth.Unknown } => _marks[3],
        { IsSuspended: Truth.True } => _marks[2],
        { IsMember: Truth.True } => _marks[0],
        _ => _marks[1],
    };
}
