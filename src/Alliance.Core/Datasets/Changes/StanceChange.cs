namespace Alliance.Core;

/// <summary>A supplier whose stance towards a market differs on a day from that of the day before.</summary>
[JsonAnswer]
public sealed partial record StanceChange
{
    /// <summary>The first day with the new stance.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>
    /// What happened to the stance (<see cref="SupplierStanding.Holds"/>): one began, ended or became unknown; <see cref="ChangeKind.Changed"/> when another stance follows that is as certain.
    /// </summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The supplier.</summary>
    public required PartyReference Supplier { get; init; }

    /// <summary>The market: a country or an alliance.</summary>
    public required PartyReference Market { get; init; }

    /// <summary>The stance on the day before. Default: none.</summary>
    public SupplierStanding? Before { get; init; }

    /// <summary>The stance on the day. Default: none.</summary>
    public SupplierStanding? After { get; init; }

    /// <summary>The records that decided the two answers or made them unknown: those of the new stance first.</summary>
    public ValueList<RecordReference> DecidedBy => [.. (After?.DecidedBy ?? []).Union(Before?.DecidedBy ?? [])];

    /// <summary>The day, the supplier, the market and both stances, for display.</summary>
    public override string ToString() => $"{RecordText.Iso(Day)} {Supplier} to {Market}: {TextOf(Before)} -> {TextOf(After)}";

    internal static StanceChange Of(LocalDate day, SupplierStanding? before, SupplierStanding? after)
    {
        SupplierStanding any = (after ?? before)!;
        return new()
        {
            Day = day,
            Kind = ChangePeriod.KindOf(before?.Holds ?? Truth.False, after?.Holds ?? Truth.False),
            Supplier = any.Supplier,
            Market = any.Market,
            Before = before,
            After = after,
        };
    }

    internal static bool AreSame(SupplierStanding? before, SupplierStanding? after) => (before?.Stance, before?.Holds, before?.IsDisputed) == (after?.Stance, after?.Holds, after?.IsDisputed);

    private static string TextOf(SupplierStanding? standing) =>
        standing is null ? "none" : standing.Holds == Truth.True ? standing.Stance.Text : $"{standing.Stance} (unknown)";
}
