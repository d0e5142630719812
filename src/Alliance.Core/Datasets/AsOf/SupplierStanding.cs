namespace Alliance.Core;

/// <summary>The stance of a supplier towards a market on a day, with all claims taken into account as in <see cref="PartyStanding"/>.</summary>
[JsonAnswer]
public sealed partial record SupplierStanding
{
    private SupplierStanding(Verdict<SupplierStanceClaim> verdict)
    {
        SupplierStance decisive = verdict.Decisive.Record;
        Supplier = decisive.Supplier;
        Market = decisive.Market;
        Stance = decisive.Stance;
        Holds = verdict.Holds;
        Confidence = decisive.Evidence.Confidence;
        IsDisputed = verdict.IsDisputed;
        Claims = verdict.Listed();
        var counted = new List<SupplierStanceClaim>();
        foreach (SupplierStanceClaim claim in verdict.Possible)
        {
            if (verdict.Counts(claim))
                counted.Add(claim);
        }
        NotUnderstood = Holds == Truth.True ? [] : [.. counted.SelectMany(claim => claim.NotUnderstood)];
        bool isLimited = counted.Exists(claim => claim.MarketExists != Truth.True);
        DecidedBy = [.. counted.Select(claim => claim.Record.Reference).Concat(isLimited ? [Market.Record] : []).Order()];
    }

    /// <summary>The supplier.</summary>
    public PartyReference Supplier { get; }

    /// <summary>The market: a country or an alliance.</summary>
    public PartyReference Market { get; }

    /// <summary>The stance that the decisive claim states.</summary>
    public Term<Stance> Stance { get; }

    /// <summary>Whether that is its stance on the day: true or unknown.</summary>
    public Truth Holds { get; }

    /// <summary>The confidence of the decisive claim; unspecified when it states none.</summary>
    public Term<Confidence> Confidence { get; }

    /// <summary>Whether sources contradict each other (<see cref="PartyStanding.IsDisputed"/>).</summary>
    public bool IsDisputed { get; }

    /// <summary>The claims whose validity may cover the day, the strongest first, including weak, disputed and refuted claims.</summary>
    public ValueList<SupplierStanceClaim> Claims { get; }

    /// <summary>What this version does not understand in the records that decided the answer or made it unknown, where it is unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The records that decided the answer or made it unknown.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>The standing of one supplier towards one market; null when it certainly has none.</summary>
    internal static SupplierStanding? Of(IEnumerable<SupplierStance> stances, DatasetIndex index, LocalDate day)
    {
        SupplierStanceClaim[] claims = [.. stances.Select(stance => new SupplierStanceClaim(stance, index, day))];
        var verdict = Verdict<SupplierStanceClaim>.Of(claims, ClaimOrder.Compare, ClaimOrder.ByContent);
        return verdict.IsNone ? null : new(verdict);
    }
}
