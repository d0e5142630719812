namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    public AiAlliance Alliance(Id<AiAlliance> id)
    {
        // Only those before it, so that no alliance is part or member of itself.
        int place = keys.Alliances.IndexOf(id);
        List<Id<AiAlliance>> earlier = place < 0 ? keys.Alliances : keys.Alliances[..place];
        return new()
        {
            Id = id,
            Names = Names(),
            Classification = draw.PerhapsTerm<AllianceClassification>(),
            Description = draw.PerhapsText(),
            Announced = draw.PerhapsDate(2001, 2001),
            Adopted = draw.PerhapsDate(2002, 2002),
            OpenedForSignature = draw.PerhapsDate(2003, 2003),
            Founded = draw.PerhapsDate(2004, 2004),
            InForceFrom = draw.PerhapsDate(2005, 2005),
            Dissolved = draw.Rarely() ? draw.Date(2040, 2040) : null,
            Initiators = draw.Sometimes() ? Parties(3) : [],
            Purposes = draw.Perhaps(draw.Text),
            Parent = earlier.Count > 0 && draw.Sometimes() ? draw.Pick(earlier) : null,
            Website = draw.PerhapsUrl(),
            Identifiers = draw.Sometimes() ? [Identifier()] : [],
            MembershipsCompleteFor = draw.Rarely() ? [Completeness()] : [],
            MemberGroup = keys.Groups.Count > 0 && draw.Rarely() ? keys.Groups[0] : null,
            Memberships = earlier.Count > 0 && draw.Sometimes() ? [Membership(draw.Pick(earlier))] : [],
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private MembershipCompleteness Completeness() => new()
    {
        Validity = draw.PerhapsSpan(),
        Statuses = draw.Sometimes() ? [.. RandomSource.Several(draw.From(1, 4), draw.Term<MembershipStatus>).Distinct()] : [],
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    public MemberState MemberState(CountryCode country) => new()
    {
        Country = country,
        Memberships = Memberships(),
        Evidence = Evidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    public AiAssociation Association(Id<AiAssociation> id) => new()
    {
        Id = id,
        Names = Names(),
        Kind = keys.Companies.Contains(id) ? AssociationKind.Company : draw.OnceIn(8) ? default : draw.Term<AssociationKind>(),
        Country = draw.Sometimes() ? draw.Country() : null,
        Website = draw.PerhapsUrl(),
        Founded = draw.PerhapsDate(1990, 2004),
        Identifiers = draw.Sometimes() ? [Identifier()] : [],
        Memberships = Memberships(),
        Evidence = Evidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    public JointProgramme Programme(Id<JointProgramme> id) => new()
    {
        Id = id,
        Title = draw.Text(),
        Alliance = draw.Sometimes() ? draw.Pick(keys.Alliances) : null,
        Kind = draw.PerhapsTerm<ProgrammeKind>(),
        Status = draw.PerhapsTerm<ProgrammeStatus>(),
        Participants = draw.Sometimes() ? [] : [.. Parties(3).Select(Participation)],
        Regions = draw.Sometimes() ? draw.PickSome(keys.Groups, 2) : [],
        Validity = draw.PerhapsSpan(),
        Budget = draw.Sometimes() ? new Money(draw.Positive(), draw.Currency()) : null,
        Evidence = Evidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    public CountryGroup Group(Id<CountryGroup> id)
    {
        // The first group lists the members of alliances, and so lists members itself.
        bool follows = !id.Value.EndsWith("-1", StringComparison.Ordinal) && draw.Rarely();
        return new()
        {
            Id = id,
            Name = draw.Text(),
            Definition = draw.PerhapsText(),
            Authority = draw.Sometimes() ? StateOrAlliance() : null,
            Alliance = follows ? draw.Pick(keys.Alliances) : null,
            MayHaveOtherMembers = !follows && draw.Rarely(),
            Members = follows ? [] : [.. draw.PickSome(CountryCode.Assigned, 5).Select(GroupMember)],
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private GroupMember GroupMember(CountryCode country) => new()
    {
        Country = country,
        Validity = draw.PerhapsSpan(),
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    private Participation Participation(PartyReference party) => new()
    {
        Party = party,
        Role = draw.PerhapsTerm<ParticipantRole>(),
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    /// <summary>Spells in different alliances, or two in one that do not touch.</summary>
    private ValueList<Membership> Memberships()
    {
        if (draw.Rarely())
            return [];
        if (!draw.Rarely())
            return [.. draw.PickSome(keys.Alliances, 3).Select(Membership)];
        Id<AiAlliance> rejoined = draw.Pick(keys.Alliances);
        return [.. draw.Spells(2).Select(spell => Membership(rejoined) with { Validity = spell, Suspensions = [] })];
    }

    private Membership Membership(Id<AiAlliance> alliance)
    {
        bool suspended = draw.Rarely();
        return new()
        {
            Alliance = alliance,
            Status = draw.Term<MembershipStatus>(),
            Validity = suspended ? draw.PlainSpan() : draw.PerhapsSpan(),
            IsFoundingMember = draw.Sometimes() ? draw.OnceIn(2) : null,
            Suspensions = suspended ? draw.Spells(draw.From(1, 2)) : [],
            Role = draw.Rarely() ? draw.Text() : default,
            Evidence = NestedEvidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }
}
