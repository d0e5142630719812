namespace Alliance.Core.Tests.Validation;

internal static partial class ValidRecords
{
    public static AiAlliance AiAlliance => new()
    {
        Id = new("aianet"),
        Names = [DatedName],
        Classification = AllianceClassification.Network,
        Description = "A network of associations.",
        Announced = new PartialDate(2024, 12, 11),
        Adopted = new PartialDate(2024),
        OpenedForSignature = new PartialDate(2024, 12),
        Founded = new PartialDate(2024, 12, 11),
        InForceFrom = new PartialDate(2025),
        Dissolved = new PartialDate(2030),
        Initiators = [new CountryCode("RU"), PartyReference.Of(new Id<AiAssociation>("ru-ai-alliance"))],
        Purposes = ["Joint research."],
        Parent = new Id<AiAlliance>("brics"),
        Website = "https://example.org",
        Identifiers = [Identifier],
        MembershipsCompleteFor = [MembershipCompleteness],
        MemberGroup = new Id<CountryGroup>("far-south"),
        Memberships = [Membership],
        Evidence = Evidence,
    };

    public static MembershipCompleteness MembershipCompleteness => new()
    {
        Validity = Validity.Between(new PartialDate(2020), new PartialDate(2024)),
        Statuses = [MembershipStatus.Member, MembershipStatus.Party],
        Evidence = Evidence,
    };

    public static Membership Membership => new()
    {
        Alliance = new("gpai"),
        Status = MembershipStatus.Member,
        Validity = Validity.Between(new PartialDate(2020), new PartialDate(2024)),
        IsFoundingMember = true,
        Suspensions = [Validity.Between(new PartialDate(2022, 3), new PartialDate(2022, 5))],
        Role = "Chair",
        Evidence = Evidence,
    };

    public static MemberState MemberState => new()
    {
        Country = new("KZ"),
        Memberships = [Membership, Membership with { Status = MembershipStatus.Observer, Validity = Validity.From(2025), Suspensions = [] }],
        Evidence = Evidence,
    };

    public static AiAssociation AiAssociation => new()
    {
        Id = new("ru-ai-alliance"),
        Names = [DatedName],
        Kind = AssociationKind.NationalAssociation,
        Country = new CountryCode("RU"),
        Website = "https://example.org",
        Founded = new PartialDate(2019, 11),
        Identifiers = [Identifier],
        Memberships = [Membership],
        Evidence = Evidence,
    };

    public static JointProgramme JointProgramme => new()
    {
        Id = new("common-rules"),
        Title = "Common rules",
        Alliance = new Id<AiAlliance>("aianet"),
        Kind = ProgrammeKind.Regulation,
        Status = ProgrammeStatus.Considered,
        Participants = [Participation, Participation with { Role = ParticipantRole.Funding }],
        Regions = [new("latin-america"), new("far-south")],
        Validity = Validity.From(2025),
        Budget = new Money(1_000_000, new("RUB")),
        Evidence = Evidence,
    };

    public static Participation Participation => new()
    {
        Party = PartyReference.Of(new Id<AiAlliance>("eu")),
        Role = ParticipantRole.Lead,
        Evidence = Evidence,
    };

    public static CountryGroup CountryGroup => new()
    {
        Id = new("d-5"),
        Name = "Country Group D:5",
        Definition = "Countries under arms embargoes.",
        Authority = new CountryCode("US"),
        Members = [GroupMember, GroupMember with { Country = new("BY") }],
        Evidence = Evidence,
    };

    public static CountryGroup CountryGroupOfAlliance => new()
    {
        Id = new("eu-members"),
        Name = "The members of the EU",
        Authority = PartyReference.Of(new Id<AiAlliance>("eu")),
        Alliance = new Id<AiAlliance>("eu"),
    };

    public static GroupMember GroupMember => new() { Country = new("CN"), Validity = Validity.From(2020, 12, 23), Evidence = Evidence };
}
