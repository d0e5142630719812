using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// The rates of one series, found by day: by one step into a list of days where the points lie close, by search where they don't. The list costs 2 KB a year.
/// </summary>
internal sealed class SeriesRates
{
    /// <summary>A year of day keys. A series gets a list when it has a point every month or so.</summary>
    private const int KeysInYear = 512;
    private const int KeysPerPoint = KeysInYear / 12;

    private readonly ExchangeRate[] _points;
    private readonly int[] _keys;
    private readonly int _firstKey;
    private readonly Id<Source>?[] _sources;
    private readonly int[]? _latest;
    private readonly SeriesGaps[] _gaps;
    private readonly int _ended;
    private readonly bool _holdsForEver;
    private readonly bool _holdsUntilReplaced;

    /// <param name="pieces">The series, whole or in pieces: what was read from several files. They agree in all but points, gaps, end and evidence.</param>
    /// <exception cref="ArgumentException">The series is not fit to convert with.</exception>
    public SeriesRates(IReadOnlyList<ExchangeRateSeries> pieces)
    {
        Series = pieces[0];
        _holdsForEver = Series.RateType == RateType.Irrevocable;
        _holdsUntilReplaced = Series.DateBasis == DateBasis.Effective;
        _ended = pieces.Max(piece => piece.Ended is { } ended ? PartialDate.KeyOf(ended) : int.MinValue) is var end and not int.MinValue ? end : int.MaxValue;
        _gaps = pieces.Any(piece => !piece.Gaps.IsEmpty) ? [.. pieces.Select(piece => new SeriesGaps(piece))] : [];
        (_points, _keys, _sources) = Points(pieces);
        _firstKey = _keys.Length == 0 ? 0 : _keys[0];
        _latest = IsDense ? Latest() : null;
    }

    public ExchangeRateSeries Series { get; }

    private bool IsDense => _keys.Length > 1 && (long)_keys[^1] - _keys[0] <= (KeysPerPoint * (long)_keys.Length) + KeysInYear;

    public ExchangeRate this[int point] => _points[point];

    /// <summary>The rate itself, without a copy of the point.</summary>
    public decimal RateAt(int point) => _points[point].Rate;

    /// <summary>The first source that the series, or that piece of it, cites.</summary>
    public Id<Source>? SourceAt(int point) => _sources.Length == 1 ? _sources[0] : _sources[point];

    public int KeyAt(int point) => _keys[point];

    /// <summary>The place of the point that holds for a day; negative when none does.</summary>
    /// <param name="key">The day's key.</param>
    /// <param name="lookup">Which rate holds.</param>
    /// <param name="failure">Why none does.</param>
    public int Find(int key, RateLookup lookup, out ConversionFailure failure)
    {
        failure = ConversionFailure.None;
        if (_latest is { } latest && unchecked((uint)(key - _firstKey)) < (uint)latest.Length && latest[key - _firstKey] is var exact and >= 0)
            return exact;
        int place = PlaceOf(key);
        if (place >= 0 && _keys[place] == key)
            return place;
        failure = key > _ended ? ConversionFailure.Ended
            : IsInGap(key) ? ConversionFailure.Gap
            : place < 0 ? ConversionFailure.NotStarted
            : Holds(_keys[place], key, lookup) ? ConversionFailure.None
            : ConversionFailure.TooOld;
        return failure == ConversionFailure.None ? place : -1;
    }

    private bool Holds(int of, int on, RateLookup lookup) =>
        _holdsForEver || (lookup.IsUntilReplaced ? _holdsUntilReplaced : NumberOf(on) - NumberOf(of) <= lookup.Days);

    /// <summary>The number in a row of the day of a key, counted in years that begin with March: leap days then come last.</summary>
    private static int NumberOf(int key)
    {
        (int year, int month, int day) = PartialDate.PartsOf(key);
        (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9);
        return (365 * year) + (year >> 2) - Century(year) + (Century(year) >> 2) + (((153 * month) + 2) / 5) + day;
    }

    /// <summary>The centuries that have passed; one less than none before the year 0.</summary>
    private static int Century(int year) => (year - (year < 0 ? 99 : 0)) / 100;

    /// <summary>The last point up to a day.</summary>
    private int PlaceOf(int key)
    {
        if (_latest is { } latest)
        {
            int offset = key - _keys[0];
            int found = offset < 0 ? -1 : latest[Math.Min(offset, latest.Length - 1)];
            return offset >= 0 && found < 0 ? ~found : found;
        }
        int place = Array.BinarySearch(_keys, key);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>Whether a piece says that the day is not known, and none knows better.</summary>
    private bool IsInGap(int key)
    {
        bool isInGap = false;
        foreach (SeriesGaps gaps in _gaps)
        {
            if (gaps.Contains(key))
                isInGap = true;
            else if (gaps.First <= key)
                return false;
        }
        return isInGap;
    }

    /// <summary>For each day key from the first point on: the place of its point, or the complement of the place of the last one before it.</summary>
    private int[] Latest()
    {
        var latest = new int[_keys[^1] - _keys[0] + 1];
        for (int i = 0; i < _keys.Length; i++)
        {
            latest.AsSpan(_keys[i] - _keys[0], (i + 1 < _keys.Length ? _keys[i + 1] : _keys[i] + 1) - _keys[i]).Fill(~i);
            latest[_keys[i] - _keys[0]] = i;
        }
        return latest;
    }

    private (ExchangeRate[] Points, int[] Keys, Id<Source>?[] Sources) Points(IReadOnlyList<ExchangeRateSeries> pieces)
    {
        var byDay = new SortedList<int, (ExchangeRate Point, Id<Source>? Source)>(pieces.Sum(piece => piece.Points.Count));
        foreach (ExchangeRateSeries piece in pieces)
        {
            Check(piece);
            Id<Source>? source = piece.Evidence.Citations.IsEmpty ? null : piece.Evidence.Citations[0].Source;
            foreach (ExchangeRate point in piece.Points.AsSpan())
            {
                LocalDate day = point.Day.WithCalendar(CalendarSystem.Iso);
                if (!byDay.TryAdd(PartialDate.KeyOf(day), (new(day, point.Rate), source)) && byDay[PartialDate.KeyOf(day)].Point.Rate != point.Rate)
                    throw Unfit(piece, day, "stands in it twice, and differs");
            }
        }
        Id<Source>?[] sources = [.. byDay.Values.Select(value => value.Source)];
        return ([.. byDay.Values.Select(value => value.Point)], [.. byDay.Keys], sources.Distinct().Count() <= 1 ? [sources.FirstOrDefault()] : sources);
    }

    private void Check(ExchangeRateSeries piece)
    {
        if (!piece.Base.IsSpecified || !piece.Quote.IsSpecified || piece.Base == piece.Quote)
            throw Unfit(piece, "it prices no currency in another one");
        if ((piece.Base, piece.Quote, piece.RateType, piece.DateBasis) != (Series.Base, Series.Quote, Series.RateType, Series.DateBasis))
            throw Unfit(piece, "another series has the same id");
        var gaps = new SeriesGaps(piece);
        int last = int.MinValue;
        foreach (ExchangeRate point in piece.Points.AsSpan())
        {
            int key = PartialDate.KeyOf(point.Day);
            if (point.Rate <= 0)
                throw Unfit(piece, point.Day, "is not more than zero");
            if (key <= last)
                throw Unfit(piece, point.Day, "does not stand after the one before it");
            if (key > _ended)
                throw Unfit(piece, point.Day, "is later than its end");
            if (gaps.Contains(key))
                throw Unfit(piece, point.Day, "lies in a gap");
            last = key;
        }
    }

    private static ArgumentException Unfit(ExchangeRateSeries series, LocalDate day, string why) => Unfit(series, string.Create(CultureInfo.InvariantCulture, $"its rate of {day:uuuu-MM-dd} {why}"));

    private static ArgumentException Unfit(ExchangeRateSeries series, string why) => new($"The series {series.Id} cannot be converted with: {why}.", nameof(series));
}
