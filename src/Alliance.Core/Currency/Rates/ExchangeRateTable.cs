namespace Alliance.Core;

/// <summary>Series of exchange rates, ready to convert with. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>Where several series price one currency in another, the most recent rate that the lookup allows is used; of several with the same day, a published
/// direction before its inverse, then a rate fixed by law before an official and an official before a market one, then the series whose id comes first.
/// Series with one id are pieces of one series. The order in which series are given does not matter.</para>
/// <para>The rates fixed by law are added from the catalogue of currencies: the euro's irrevocable rates, and the factors of redenominations and
/// successions, as legs that hold from their day on. On a day on which a code denoted more than one unit, amounts in it are not converted, and no route
/// uses it, unless the caller states that the units are unambiguous (<see cref="ConversionOptions.UnitsAreUnambiguous"/>).</para>
/// <para>A rate is carried over to another day only as the lookup allows, and no rate is ever assumed to be 1.</para>
/// </remarks>
public sealed partial class ExchangeRateTable
{
    private readonly SeriesRates[] _series;

    // In alphabetical order, after an empty entry for the codes that no series names.
    private readonly CurrencyNode?[] _nodes;
    private readonly ushort[] _placeOfCode = new ushort[CurrencyCode.Count + 1];

    // The countries to whose money some rates fixed by law are limited.
    private readonly CountryCode[] _countries;

    private ExchangeRateTable(SeriesRates[] series, IEnumerable<CurrencyNode> nodes, IEnumerable<CountryCode> countries)
    {
        _series = series;
        _countries = [.. countries.Where(country => !country.IsDefault).Distinct()];
        _nodes = [null, .. nodes.OrderBy(node => node.Index)];
        foreach (CurrencyNode node in Nodes)
            _placeOfCode[Key(node.Currency)] = (ushort)(node.Index + 1);
        Currencies = [.. Nodes.ToArray().Select(node => node.Currency)];
    }

    /// <summary>The currencies of the series and of the rates fixed by law, in alphabetical order.</summary>
    public ValueList<CurrencyCode> Currencies { get; }

    /// <summary>Creates a table.</summary>
    /// <param name="series">The series, in any order.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A series breaks a rule that conversion depends on: it contains a null, its currencies are missing or the same, a rate is not more than zero, its points are not in order, or
    /// are in a gap or after its end; or two series with one id are not pieces of one series. Validation reports all of these with their places.
    /// </exception>
    public static ExchangeRateTable Of(params IEnumerable<ExchangeRateSeries> series) => Of(series, CurrencyCatalogue.Iso);

    /// <summary>Creates a table with the rates fixed by law, and the ambiguous codes, of a given catalogue.</summary>
    /// <param name="series">The series, in any order.</param>
    /// <param name="catalogue">The currencies.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or one of the series is.</exception>
    /// <exception cref="ArgumentException">A series breaks a rule that conversion depends on, see <see cref="Of(IEnumerable{ExchangeRateSeries})"/>; or the catalogue has two steps of one currency to one successor, or factors that give no rate.</exception>
    public static ExchangeRateTable Of(IEnumerable<ExchangeRateSeries> series, CurrencyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(catalogue);
        IReadOnlyList<LegalRate> law = LegalRates.Of(catalogue);
        if (law.GroupBy(rate => rate.Series.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"The catalogue has two steps of one currency to one successor: both are the series {twice.Key}.", nameof(catalogue));
        Dictionary<Id<ExchangeRateSeries>, CountryCode> countries = law.ToDictionary(rate => rate.Series.Id, rate => rate.Country);
        SeriesRates[] all =
        [
            .. series
                .Select(one => NullSearch.Checked(one, nameof(series)))
                .Concat(law.Select(rate => rate.Series))
                .GroupBy(one => one.Id)
                .Select(pieces => new SeriesRates([.. pieces.OrderBy(SourceOf, StringComparer.Ordinal)]))
                .OrderBy(one => RateTypeOrder.PlaceOf(one.Series.RateType))
                .ThenBy(one => one.Series.Id.Value, StringComparer.Ordinal),
        ];
        CurrencyCode[] currencies = [.. all.SelectMany(one => new[] { one.Series.Base, one.Series.Quote }).Distinct().Order()];
        Dictionary<int, CurrencyNode> nodes = currencies.Select((currency, index) => new CurrencyNode(currency, index, catalogue)).ToDictionary(node => Key(node.Currency));
        var ways = new Dictionary<int, (CurrencyNode From, CurrencyNode To, List<PairRates.Way> Ways)>();
        foreach (bool isInverted in (ReadOnlySpan<bool>)[false, true])
        {
            for (int i = 0; i < all.Length; i++)
            {
                SeriesRates one = all[i];
                CurrencyNode from = nodes[Key(isInverted ? one.Series.Quote : one.Series.Base)];
                CurrencyNode to = nodes[Key(isInverted ? one.Series.Base : one.Series.Quote)];
                if (!ways.TryGetValue(Key(from.Currency, to.Currency), out var pair))
                    ways.Add(Key(from.Currency, to.Currency), pair = (from, to, []));
                pair.Ways.Add(new(one, i, isInverted, countries.GetValueOrDefault(one.Series.Id)));
            }
        }
        IEnumerable<PairRates> pairs = ways.Values.Select(pair => new PairRates(pair.From, pair.To, [.. pair.Ways]));
        foreach (IGrouping<CurrencyNode, PairRates> leading in pairs.GroupBy(pair => pair.From))
            leading.Key.Pairs = [.. leading.OrderBy(pair => pair.To.Index)];
        return new(all, nodes.Values, countries.Values);
    }

    /// <summary>Whether a series prices one of the two in the other.</summary>
    internal bool HasDirect(CurrencyCode from, CurrencyCode to) => NodeOf(from) is { } start && NodeOf(to) is { } end && start.PairTo(end) is not null;

    private CurrencyNode? NodeOf(CurrencyCode currency) => _nodes[_placeOfCode[Key(currency)]];

    private ReadOnlySpan<CurrencyNode> Nodes => _nodes.AsSpan(1)!;

    private static string SourceOf(ExchangeRateSeries series) => series.Evidence.Citations.IsEmpty ? "" : series.Evidence.Citations[0].Source.Value;

    /// <summary>The 15 bits of a code, which are also its hash code.</summary>
    private static int Key(CurrencyCode currency) => currency.GetHashCode();

    private static int Key(CurrencyCode from, CurrencyCode to) => (Key(from) << 16) | Key(to);
}
