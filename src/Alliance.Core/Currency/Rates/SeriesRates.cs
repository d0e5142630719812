using System.Globalization;

namespace Alliance.Core;

/// <summary>The rates of one series, found by day: by a list of days where points are frequent, by binary search otherwise.</summary>
internal sealed class SeriesRates
{
    private readonly ExchangeRatePoints _points;
    private readonly DayKey[] _keys;
    private readonly DayRates _days;
    private readonly Id<Source>?[] _sources;
    private readonly SeriesGaps[] _gaps;
    private readonly DayKey _ended;
    private readonly bool _holdsForEver;
    private readonly bool _holdsUntilReplaced;
    private readonly bool _isUnderstood;

    /// <param name="pieces">The series, in one or several pieces, such as those of several files. They differ only in points, gaps, end and evidence.</param>
    /// <exception cref="ArgumentException">The series cannot be used for conversion.</exception>
    public SeriesRates(IReadOnlyList<ExchangeRateSeries> pieces)
    {
        Series = pieces[0];
        _holdsForEver = Series.RateType == RateType.Irrevocable;
        _holdsUntilReplaced = Series.DateBasis == DateBasis.Effective;
        DayKey last = pieces.Max(piece => piece.Points.IsEmpty ? DayKey.MinValue : DayKey.Of(piece.Points[^1].Day));
        DayKey end = pieces.Max(EndOf);
        // A series that ended in an older file and continues in a newer one has not ended; the rates between the two are not known.
        _ended = end == DayKey.MinValue || end < last ? DayKey.MaxValue : end;
        SeriesGaps[] gaps = [.. pieces.Select(piece => new SeriesGaps(piece, piece.Ended is not null && EndOf(piece) < last ? EndOf(piece) : DayKey.MaxValue))];
        _gaps = gaps.All(piece => piece.IsEmpty) ? [] : gaps;
        (_points, _keys, _sources) = Points(pieces);
        _isUnderstood = pieces.All(piece => piece.Understood == Truth.True) && Series.RateType.IsKnown && Series.DateBasis.IsKnown;
        // A series that is not understood gives no rate.
        _days = _isUnderstood ? new(_keys, _points) : new([], default);
    }

    public ExchangeRateSeries Series { get; }

    /// <summary>The leg for the point of a day.</summary>
    public ConversionLeg LegOf(DayKey key, bool isInverted)
    {
        int place = PlaceOf(key);
        return new()
        {
            Base = Series.Base,
            Quote = Series.Quote,
            Rate = _points[place].Rate,
            Day = _points[place].Day,
            Source = _sources.Length == 1 ? _sources[0] : _sources[place],
            IsInverted = isInverted,
        };
    }

    /// <summary>The rate that holds for a day, whether the list of days has it or not.</summary>
    /// <param name="key">The day's key.</param>
    /// <param name="lookup">Which rate holds.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="of">The key of the rate's own day.</param>
    /// <param name="failure">Why none holds.</param>
    /// <returns>Whether one holds.</returns>
    public bool TryFind(DayKey key, RateLookup lookup, out DecimalDigits rate, out DayKey of, out ConversionFailure failure)
    {
        of = key;
        failure = ConversionFailure.None;
        if (_days.TryGet(key, out uint digits, out int scale))
        {
            rate = new(digits, 0, scale);
            return true;
        }
        return TrySearch(key, lookup, out rate, out of, out failure);
    }

    private bool TrySearch(DayKey key, RateLookup lookup, out DecimalDigits rate, out DayKey of, out ConversionFailure failure)
    {
        // The days on which rates of an unknown kind hold are not known.
        if (!Series.RateType.IsKnown || !Series.DateBasis.IsKnown)
        {
            (rate, of, failure) = (default, DayKey.MinValue, ConversionFailure.NotUnderstood);
            return false;
        }
        int place = PlaceOf(key);
        of = place < 0 ? DayKey.MinValue : _keys[place];
        failure = of == key ? ConversionFailure.None
            : key > _ended ? ConversionFailure.Ended
            : IsInGap(place < 0 || _holdsForEver ? key.Previous : of, key) ? ConversionFailure.Gap
            : place < 0 ? ConversionFailure.NotStarted
            : Holds(of, key, lookup) ? ConversionFailure.None
            : ConversionFailure.TooOld;
        if (failure == ConversionFailure.None && !_isUnderstood)
            failure = ConversionFailure.NotUnderstood;
        bool isFound = failure == ConversionFailure.None;
        rate = isFound ? DecimalDigits.Of(_points[place].Rate) : default;
        return isFound;
    }

    private bool Holds(DayKey of, DayKey on, RateLookup lookup) =>
        _holdsForEver || (lookup.IsUntilReplaced ? _holdsUntilReplaced : lookup.Allows(NumberOf(on) - NumberOf(of)));

    /// <summary>The serial number of the day of a key, counted in years that begin in March, so that leap days come last.</summary>
    private static int NumberOf(DayKey key)
    {
        (int year, int month) = key.Month > 2 ? (key.Year, key.Month - 3) : (key.Year - 1, key.Month + 9);
        return (365 * year) + (year >> 2) - Century(year) + (Century(year) >> 2) + (((153 * month) + 2) / 5) + key.Day;
    }

    /// <summary>The number of whole centuries, rounded down; negative before the year 0.</summary>
    private static int Century(int year) => (year - (year < 0 ? 99 : 0)) / 100;

    /// <summary>The index of the last point up to a day; negative when there is none.</summary>
    private int PlaceOf(DayKey key)
    {
        DayKey[] keys = _keys;
        if (keys.Length == 0 || key < keys[0])
            return -1;
        if (key >= keys[^1])
            return keys.Length - 1;
        if (_days.TryPlace(key, out int place))
            return place;
        place = Array.BinarySearch(keys, key);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>
    /// Whether a piece has a gap on some day since the last rate, where there may have been a rate, and no other piece covers that day. A piece whose rates end
    /// before the last rate, or begin after it, does not cover it.
    /// </summary>
    private bool IsInGap(DayKey of, DayKey key)
    {
        bool isInGap = false;
        foreach (SeriesGaps gaps in _gaps)
        {
            if (gaps.ContainAny(of, key))
                isInGap = true;
            else if (gaps.First <= of && of <= gaps.Last)
                return false;
        }
        return isInGap;
    }

    private (ExchangeRatePoints Points, DayKey[] Keys, Id<Source>?[] Sources) Points(IReadOnlyList<ExchangeRateSeries> pieces)
    {
        foreach (ExchangeRateSeries piece in pieces)
            Check(piece);
        // The points of a series that is in one piece are not copied.
        if (pieces.Count == 1 && pieces[0].Points.All(point => point.Day.Calendar == CalendarSystem.Iso))
            return (pieces[0].Points, [.. pieces[0].Points.Select(point => DayKey.Of(point.Day))], [SourceOf(pieces[0])]);
        var byDay = new SortedList<DayKey, (ExchangeRate Point, Id<Source>? Source)>(pieces.Sum(piece => piece.Points.Count));
        foreach (ExchangeRateSeries piece in pieces)
        {
            foreach (ExchangeRate point in piece.Points)
            {
                LocalDate day = point.Day.WithCalendar(CalendarSystem.Iso);
                if (!byDay.TryAdd(DayKey.Of(day), (new(day, point.Rate), SourceOf(piece))) && byDay[DayKey.Of(day)].Point.Rate != point.Rate)
                    throw Unfit(piece, day, "appears twice with different values");
            }
        }
        Id<Source>?[] sources = [.. byDay.Values.Select(value => value.Source)];
        return ([.. byDay.Values.Select(value => value.Point)], [.. byDay.Keys], sources.Distinct().Count() <= 1 ? [sources.FirstOrDefault()] : sources);
    }

    /// <summary>The key of the last day of a piece that ended; <see cref="DayKey.MinValue"/> where it has not.</summary>
    private static DayKey EndOf(ExchangeRateSeries piece) => piece.Ended is { } ended ? DayKey.Of(ended) : DayKey.MinValue;

    private static Id<Source>? SourceOf(ExchangeRateSeries piece) => piece.Evidence.Citations.IsEmpty ? null : piece.Evidence.Citations[0].Source;

    private void Check(ExchangeRateSeries piece)
    {
        if (piece.Base.IsDefault || piece.Quote.IsDefault || piece.Base == piece.Quote)
            throw Unfit(piece, "its two currencies are missing or the same");
        if ((piece.Base, piece.Quote, piece.RateType, piece.DateBasis) != (Series.Base, Series.Quote, Series.RateType, Series.DateBasis))
            throw Unfit(piece, "another series has the same id");
        var gaps = new SeriesGaps(piece, DayKey.MaxValue);
        DayKey last = DayKey.MinValue;
        foreach (ExchangeRate point in piece.Points)
        {
            DayKey key = DayKey.Of(point.Day);
            if (point.Rate <= 0)
                throw Unfit(piece, point.Day, "is not more than zero");
            if (key <= last)
                throw Unfit(piece, point.Day, "is not after the one before it");
            if (piece.Ended is not null && key > EndOf(piece))
                throw Unfit(piece, point.Day, "is later than its end");
            if (gaps.Contains(key))
                throw Unfit(piece, point.Day, "is in a gap");
            last = key;
        }
    }

    private static ArgumentException Unfit(ExchangeRateSeries series, LocalDate day, string why) => Unfit(series, string.Create(CultureInfo.InvariantCulture, $"its rate of {day:uuuu-MM-dd} {why}"));

    private static ArgumentException Unfit(ExchangeRateSeries series, string why) => new($"The series {series.Id} cannot be converted with: {why}.", nameof(series));
}
