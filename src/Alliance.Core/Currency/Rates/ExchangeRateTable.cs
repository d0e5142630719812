using System.Collections.Immutable;

namespace Alliance.Core;

/// <summary>Series of exchange rates, ready to convert with. Immutable, and safe to use from many threads.</summary>
/// <remarks>
/// <para>Where several series price one currency in another, the freshest rate that the look-up allows is taken; of equally fresh ones a published
/// direction before its inverse, then a rate fixed by law before an official and an official before a market one, then the series whose id comes first.
/// Series with one id are pieces of one series. The order in which series are given changes nothing.</para>
/// <para>Nothing is carried over from one day to another but by the look-up, and no rate is ever assumed to be 1.</para>
/// </remarks>
public sealed partial class ExchangeRateTable
{
    private readonly Dictionary<int, PairRates> _pairs;
    private readonly Dictionary<int, CurrencyNode> _nodes;
    private readonly CurrencyNode[] _byIndex;

    private ExchangeRateTable(Dictionary<int, PairRates> pairs, Dictionary<int, CurrencyNode> nodes)
    {
        _pairs = pairs;
        _nodes = nodes;
        _byIndex = [.. nodes.Values.OrderBy(node => node.Index)];
        Currencies = [.. _byIndex.Select(node => node.Currency)];
    }

    /// <summary>The currencies that the series price or are priced in, in alphabetical order.</summary>
    public ImmutableArray<CurrencyCode> Currencies { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="series">The series, in any order.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A series breaks a rule that conversion depends on: its currencies are missing or the same, a rate is not more than zero, its points are not in order, or
    /// lie in a gap or after its end; or two series with one id are no pieces of one. Validation tells all of that with places.
    /// </exception>
    public static ExchangeRateTable Of(params IEnumerable<ExchangeRateSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        SeriesRates[] all =
        [
            .. series
                .Select(one => one ?? throw new ArgumentNullException(nameof(series), "A series is null."))
                .GroupBy(one => one.Id)
                .Select(pieces => new SeriesRates([.. pieces.OrderBy(SourceOf, StringComparer.Ordinal)]))
                .OrderBy(one => one.Series.RateType, Comparer<RateType>.Create((one, other) => Rank(one).CompareTo(Rank(other))))
                .ThenBy(one => one.Series.Id.Value, StringComparer.Ordinal),
        ];
        CurrencyCode[] currencies = [.. all.SelectMany(one => new[] { one.Series.Base, one.Series.Quote }).Distinct().Order()];
        Dictionary<int, CurrencyNode> nodes = currencies.Select((currency, index) => new CurrencyNode(currency, index)).ToDictionary(node => Key(node.Currency));
        var ways = new Dictionary<int, (CurrencyNode From, CurrencyNode To, List<PairRates.Way> Ways)>();
        foreach (bool isInverted in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (SeriesRates one in all)
            {
                CurrencyNode from = nodes[Key(isInverted ? one.Series.Quote : one.Series.Base)];
                CurrencyNode to = nodes[Key(isInverted ? one.Series.Base : one.Series.Quote)];
                if (!ways.TryGetValue(Key(from.Currency, to.Currency), out var pair))
                    ways.Add(Key(from.Currency, to.Currency), pair = (from, to, []));
                pair.Ways.Add(new(one, isInverted));
            }
        }
        Dictionary<int, PairRates> pairs = ways.ToDictionary(pair => pair.Key, pair => new PairRates(pair.Value.From, pair.Value.To, [.. pair.Value.Ways]));
        foreach (IGrouping<CurrencyNode, PairRates> leading in pairs.Values.GroupBy(pair => pair.From))
            leading.Key.Pairs = [.. leading.OrderBy(pair => pair.To.Index)];
        return new(pairs, nodes);
    }

    private static string SourceOf(ExchangeRateSeries series) => series.Evidence.Citations.IsEmpty ? "" : series.Evidence.Citations[0].Source.Value;

    private static int Rank(RateType type) => type switch
    {
        RateType.Irrevocable => 0,
        RateType.OfficialReference => 1,
        RateType.Market => 2,
        _ => 3,
    };

    /// <summary>The 15 bits of a code, which are its hash too.</summary>
    private static int Key(CurrencyCode currency) => currency.GetHashCode();

    private static int Key(CurrencyCode from, CurrencyCode to) => (Key(from) << 16) | Key(to);
}
