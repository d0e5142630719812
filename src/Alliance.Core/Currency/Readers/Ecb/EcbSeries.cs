using System.Runtime.InteropServices;

namespace Alliance.Core;

/// <summary>A series of the European Central Bank from the column of a file.</summary>
internal static class EcbSeries
{
    /// <param name="currency">The currency of the column.</param>
    /// <param name="days">The days, ascending.</param>
    /// <param name="rates">Their rates; <c>default</c> says that there was none. Both are handed over.</param>
    /// <param name="others">The rates that have no room there.</param>
    /// <param name="source">The source to cite.</param>
    /// <param name="canEnd">Whether a file that has no rate on its newest day says that the series ended.</param>
    /// <returns>The series; null when there is no rate.</returns>
    public static ExchangeRateSeries? Of(CurrencyCode currency, LocalDate[] days, PackedRate[] rates, decimal[] others, Id<Source> source, bool canEnd)
    {
        ReadOnlySpan<ulong> cells = MemoryMarshal.Cast<PackedRate, ulong>(rates);
        int count = cells.Length - cells.Count(0UL);
        if (count == 0)
            return null;
        if (count == cells.Length)
            return Series(currency, new(days, rates, others), [], ended: null, source);
        var knownDays = new LocalDate[count];
        var knownRates = new PackedRate[count];
        List<Validity> gaps = [];
        for (int i = 0, used = 0; i < cells.Length;)
        {
            int known = Until(cells[i..].IndexOf(0UL), cells.Length - i);
            days.AsSpan(i, known).CopyTo(knownDays.AsSpan(used));
            rates.AsSpan(i, known).CopyTo(knownRates.AsSpan(used));
            i += known;
            used += known;
            int unknown = Until(cells[i..].IndexOfAnyExcept(0UL), cells.Length - i);
            if (unknown > 0 && used > 0 && used < count)
                gaps.Add(Validity.Between(days[i], days[i + unknown - 1]));
            i += unknown;
        }
        return Series(currency, new(knownDays, knownRates, others), [.. gaps], canEnd && cells[^1] == 0 ? knownDays[^1] : null, source);
    }

    private static int Until(int place, int length) => place < 0 ? length : place;

    private static ExchangeRateSeries Series(CurrencyCode currency, ExchangeRatePoints points, ValueList<Validity> gaps, LocalDate? ended, Id<Source> source) => new()
    {
        Id = new($"ecb-reference-eur-{currency}".ToLowerInvariant()),
        Base = EcbReferenceRates.Euro,
        Quote = currency,
        RateType = RateType.OfficialReference,
        DateBasis = DateBasis.Fixing,
        Points = points,
        Gaps = gaps,
        Ended = ended,
        Evidence = Evidence.Confirmed(source),
    };
}
