using System.Buffers;

namespace Alliance.Core;

/// <summary>The rates of one currency, gathered by day in the order of the file.</summary>
internal sealed class RateColumn(CurrencyCode currency)
{
    /// <summary>Rented: what a file holds is gathered in arrays of files read before.</summary>
    private ExchangeRate[] _points = ArrayPool<ExchangeRate>.Shared.Rent(64);
    private int _count;
    private List<Validity>? _gaps;
    private LocalDate _withoutFrom;
    private LocalDate _withoutUntil;
    private int _withoutDays;
    private bool _beginsWithout;

    public CurrencyCode Currency { get; } = currency;

    public int Count => _count;

    public void Add(LocalDate day, decimal rate)
    {
        if (_withoutDays > 0)
            EndWithout();
        ExchangeRate[] points = _points;
        if ((uint)_count >= (uint)points.Length)
            points = Grow();
        points[_count] = new(day, rate);
        unchecked
        {
            _count++;
        }
    }

    /// <summary>The file says that there was no rate on a day.</summary>
    public void AddWithout(LocalDate day)
    {
        if (_withoutDays++ == 0)
            _withoutFrom = day;
        _withoutUntil = day;
    }

    /// <summary>The series; the column is used up by it.</summary>
    /// <param name="isNewestFirst">In which order the days came.</param>
    /// <param name="source">The source to cite.</param>
    /// <param name="canEnd">Whether a file that has no rate on its newest day says that the series ended.</param>
    public ExchangeRateSeries ToEcbSeries(bool isNewestFirst, Id<Source> source, bool canEnd)
    {
        ExchangeRate[] points = GC.AllocateUninitializedArray<ExchangeRate>(_count);
        ReadOnlySpan<ExchangeRate> gathered = _points.AsSpan(0, _count);
        if (isNewestFirst)
            CopyFromTheEnd(gathered, points);
        else
            gathered.CopyTo(points);
        ArrayPool<ExchangeRate>.Shared.Return(_points);
        _points = [];
        bool hasEnded = canEnd && (isNewestFirst ? _beginsWithout : _withoutDays > 0);
        ValueList<Validity> gaps = _gaps is null ? [] : isNewestFirst ? [.. Enumerable.Reverse(_gaps)] : [.. _gaps];
        return EcbReferenceRates.Series(Currency, points, gaps, hasEnded ? points[^1].Day : null, source);
    }

    private static void CopyFromTheEnd(ReadOnlySpan<ExchangeRate> from, Span<ExchangeRate> to)
    {
        to = to[..from.Length];
        for (int i = 0; i < from.Length; i = unchecked(i + 1))
            to[i] = from[unchecked(from.Length - 1 - i)];
    }

    private void EndWithout()
    {
        if (_count == 0)
            _beginsWithout = true;
        else
            (_gaps ??= []).Add(_withoutFrom <= _withoutUntil ? Validity.Between(_withoutFrom, _withoutUntil) : Validity.Between(_withoutUntil, _withoutFrom));
        _withoutDays = 0;
    }

    private ExchangeRate[] Grow()
    {
        ExchangeRate[] larger = ArrayPool<ExchangeRate>.Shared.Rent(2 * _count);
        _points.CopyTo(larger, 0);
        ArrayPool<ExchangeRate>.Shared.Return(_points);
        return _points = larger;
    }
}
