namespace Alliance.Core;

/// <summary>A currency of a table, with the pairs that lead away from it, in alphabetical order of where they lead.</summary>
internal sealed class CurrencyNode(CurrencyCode currency, int index)
{
    public CurrencyCode Currency { get; } = currency;

    /// <summary>Its place among the table's currencies in alphabetical order.</summary>
    public int Index { get; } = index;

    /// <summary>The decimals of its minor unit; negative where ISO 4217 gives it none.</summary>
    public int MinorUnits { get; } = currency.MinorUnits ?? -1;

    public PairRates[] Pairs { get; set; } = [];
}
