namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    public ControlRegime Regime(Id<ControlRegime> id) => new()
    {
        Id = id,
        Title = draw.Text(),
        Authority = AuthorityOf(id),
        Agency = draw.Sometimes() ? draw.Pick(["BIS", "METI", "Минпромторг"]) : null,
        Status = draw.PerhapsTerm<EnforcementState>(),
        Geography = draw.Sometimes() ? StateOrAlliance() : null,
        Reach = draw.Perhaps(ReachTest),
        Evidence = Evidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    public PartyList PartyList(Id<PartyList> id) => new()
    {
        Id = id,
        Name = draw.Text(),
        Authority = StateOrAlliance(),
        LegalActs = draw.Sometimes() ? draw.PickSome(keys.Acts, 2) : [],
        Members = draw.Sometimes() ? [] : [.. Parties(2).Select(Member)],
        CompleteFor = draw.Sometimes() ? draw.Span() : null,
        Evidence = Evidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    private PartyListMember Member(PartyReference party) => new()
    {
        Party = party,
        Validity = draw.PerhapsSpan(),
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    /// <summary>The authority of a regime, which is drawn when it is first asked for.</summary>
    private PartyReference AuthorityOf(Id<ControlRegime> regime)
    {
        if (!keys.AuthoritiesOfRegimes.TryGetValue(regime, out PartyReference authority))
            keys.AuthoritiesOfRegimes.Add(regime, authority = StateOrAlliance());
        return authority;
    }

    private ReachTest ReachTest()
    {
        Term<ReachBasis> basis = draw.Term<ReachBasis>();
        return new()
        {
            Basis = basis,
            Above = basis == ReachBasis.ControlledContent ? draw.Pick([0m, 10m, 25m]) : null,
            Technologies = basis == ReachBasis.DirectProduct ? [ItemCode()] : [],
            Destinations = draw.Rarely() ? Geography() : null,
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>Never without any condition.</summary>
    private PartyCondition PartyCondition()
    {
        int condition = draw.Below(5);
        return new()
        {
            Roles = draw.Sometimes() ? [] : [.. RandomSource.Several(draw.From(1, 3), draw.Term<PartyRole>).Distinct()],
            Parties = condition == 0 || draw.Rarely() ? Parties(2) : [],
            Lists = condition == 1 || draw.Rarely() ? draw.PickSome(keys.PartyLists, 2) : [],
            HeadquarteredIn = condition == 2 || draw.Rarely() ? Geography() : null,
            EstablishedIn = condition == 3 || draw.Rarely() ? Geography() : null,
            OwnedBy = condition == 4 || draw.Rarely() ? Ownership() : null,
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private OwnershipTest Ownership()
    {
        bool byList = draw.OnceIn(2);
        return new()
        {
            Lists = byList ? draw.PickSome(keys.PartyLists, 2) : [],
            Parties = !byList || draw.Rarely() ? Parties(2) : [],
            ShareAtLeast = draw.Pick([25m, 50m, 33.3m, 100m]),
            Unknown = draw.PerhapsUnknown(),
        };
    }
}
