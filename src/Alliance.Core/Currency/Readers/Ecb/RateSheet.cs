using System.Buffers;

namespace Alliance.Core;

/// <summary>A table of rates as it is read: a row a day, a column a currency.</summary>
/// <remarks>
/// The cells of 64 days stand together, by currency: writing a row stays in a few KB, and a column is put together from whole runs. Lists of their own for
/// the columns, all of the same length and so at the same places of their pages, would throw each other out of the cache with each row.
/// </remarks>
internal sealed class RateSheet(CurrencyCode[] currencies)
{
    /// <summary>How far the cells of a row stand from each other: the days of a page.</summary>
    public const int Step = 64;

    /// <summary>The most cells of a table; the history of forty currencies reaches them in 400 years.</summary>
    private const int MostCells = 1 << 22;

    // Arrays of the pool, each for twice as many pages as the one before; nothing is copied when there are more.
    private readonly List<ArraySegment<PackedRate>> _pages = [];
    private List<decimal>? _others;
    private ValueListBuilder<LocalDate> _days;
    private int _rows;

    /// <summary>The currencies of the columns.</summary>
    public CurrencyCode[] Currencies { get; } = currencies;

    /// <summary>Begins the row of a day. All its cells are to be set.</summary>
    /// <exception cref="RateFileException">The table has too many cells.</exception>
    /// <returns>Where the cells are put, each <see cref="Step"/> behind the one before it; <c>default</c> says that there is no rate.</returns>
    public Span<PackedRate> Begin(LocalDate day)
    {
        int row = _rows % Step;
        if (row == 0)
            AddPage();
        _days.Add(day);
        _rows++;
        return _pages[^1].AsSpan(row..^(Step - 1 - row));
    }

    /// <summary>A rate of any size, as it is put into a cell.</summary>
    public PackedRate Pack(decimal rate) => PackedRate.Of(rate, ref _others);

    /// <summary>A series for each currency that has a rate; the sheet is used up by them.</summary>
    /// <param name="isNewestFirst">In which order the days came.</param>
    /// <param name="source">The source to cite.</param>
    public ValueList<ExchangeRateSeries> ToSeries(bool isNewestFirst, Id<Source> source)
    {
        LocalDate[] days = _days.ToArray();
        if (isNewestFirst)
            days.AsSpan().Reverse();
        decimal[] others = [.. _others ?? []];
        List<ExchangeRateSeries> series = [];
        for (int column = 0; column < Currencies.Length; column++)
        {
            if (EcbSeries.Of(Currencies[column], days, Column(column, isNewestFirst), others, source, canEnd: true) is { } one)
                series.Add(one);
        }
        foreach (ArraySegment<PackedRate> page in _pages)
        {
            if (page.Offset == 0)
                ArrayPool<PackedRate>.Shared.Return(page.Array!);
        }
        _pages.Clear();
        return [.. series];
    }

    /// <summary>The rates of a currency, by ascending day.</summary>
    private PackedRate[] Column(int column, bool isNewestFirst)
    {
        PackedRate[] rates = GC.AllocateUninitializedArray<PackedRate>(_rows);
        for (int row = 0; row < _rows; row += Step)
            _pages[row / Step].AsSpan(column * Step, Math.Min(Step, _rows - row)).CopyTo(rates.AsSpan(row));
        if (isNewestFirst)
            rates.AsSpan().Reverse();
        return rates;
    }

    private void AddPage()
    {
        int cells = Step * Currencies.Length;
        if ((_pages.Count + 1) * cells > MostCells)
            throw new RateFileException($"The file has more than {MostCells} cells.");
        ArraySegment<PackedRate> last = _pages.Count > 0 ? _pages[^1] : ArraySegment<PackedRate>.Empty;
        int next = last.Offset + last.Count;
        PackedRate[] array = last.Array!;
        if (array.Length - next < cells)
            (array, next) = (ArrayPool<PackedRate>.Shared.Rent(Math.Max(2 * array.Length, cells)), 0);
        _pages.Add(new(array, next, cells));
    }
}
