namespace Alliance.Core;

/// <summary>A currency of a table, with the pairs that begin with it, in alphabetical order of the other currency.</summary>
internal sealed class CurrencyNode(CurrencyCode currency, int index, CurrencyCatalogue catalogue)
{
    private readonly Validity.Bounds[] _ambiguities =
        catalogue.TryFind(currency, out Currency? entry) ? [.. entry.Ambiguities.Select(ambiguity => Validity.Bounds.Of(ambiguity.Validity))] : [];

    private PairRates?[] _pairTo = [];

    public CurrencyCode Currency { get; } = currency;

    /// <summary>Its index among the table's currencies in alphabetical order.</summary>
    public int Index { get; } = index;

    /// <summary>The decimals of its minor unit; negative where ISO 4217 defines none.</summary>
    public int MinorUnits { get; } = currency.MinorUnits ?? -1;

    public PairRates[] Pairs
    {
        get;
        set
        {
            field = value;
            _pairTo = new PairRates?[value.Max(pair => pair.To.Index) + 1];
            foreach (PairRates pair in value)
                _pairTo[pair.To.Index] = pair;
        }
    } = [];

    /// <summary>The pair of this currency and another one, or null.</summary>
    public PairRates? PairTo(CurrencyNode other) => unchecked((uint)other.Index) < (uint)_pairTo.Length ? _pairTo[other.Index] : null;

    /// <summary>Whether the code denoted, or may have denoted, more than one unit on a day.</summary>
    public bool IsAmbiguousOn(DayKey key)
    {
        foreach (Validity.Bounds ambiguity in _ambiguities)
        {
            if (ambiguity.StartEarliest <= key && key <= ambiguity.EndLatest)
                return true;
        }
        return false;
    }
}
