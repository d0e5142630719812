namespace Alliance.Core.Tests.Validation;

/// <summary>Datasets whose records fit together.</summary>
internal static class DatasetExamples
{
    public static Evidence Evidence => new() { Confidence = Confidence.Confirmed, Citations = [new() { Source = new("decree") }], RecordedOn = new LocalDate(2026, 1, 1) };

    /// <summary>Few records, each of which refers to another: nothing is to be found.</summary>
    public static AllianceDataset Valid => new()
    {
        Id = new("small"),
        Title = "A small dataset",
        KnownAsOf = new LocalDate(2026, 1, 1),
        Sources = [new() { Id = new("decree"), Title = "Decree", Url = "https://example.org/decree" }],
        Statements = [new() { Id = new("said"), Paraphrase = "So be it.", Modality = Modality.Plan, Subjects = [RecordReference.Parse("item:chip")], Evidence = Evidence }],
        Alliances =
        [
            new() { Id = new("parent"), Names = ["Parent"], Evidence = Evidence },
            new() { Id = new("child"), Names = ["Child"], Parent = new Id<AiAlliance>("parent") },
        ],
        MemberStates = [new() { Country = new CountryCode("KZ"), Memberships = [new() { Alliance = new("child"), Status = MembershipStatus.Member }] }],
        Associations =
        [
            new() { Id = new("maker"), Names = ["Maker"], Kind = AssociationKind.Company },
            new() { Id = new("institute"), Names = ["Institute"], Kind = AssociationKind.Institute },
        ],
        Items = [new() { Id = new("chip"), Name = "Chip", Maker = PartyReference.Company(new("maker")) }],
        LegalActs =
        [
            new() { Id = new("regulation"), Citation = "Regulation 1" },
            new() { Id = new("amendment"), Citation = "Regulation 2", Amends = [new("regulation")] },
        ],
        Constraints = [Constraint],
        ReviewPolicies = [new() { Id = new("denial"), Constraint = new("licence"), Policy = ReviewPolicy.Denial, LegalActs = [new("amendment")] }],
    };

    public static TechnologyAccessConstraint Constraint => new()
    {
        Id = new("licence"),
        Title = "Licence for chips",
        Authority = PartyReference.Of(new Id<AiAlliance>("parent")),
        Effect = AccessEffect.LicenceRequired,
        Scope = new()
        {
            Items = [new() { Items = [new("chip")], Tests = [new() { Parameter = ParameterKind.TransistorCount, AtLeast = 1 }] }],
            Recipients = [PartyReference.Of(new Id<AiAssociation>("institute"))],
        },
        Evidence = Evidence,
    };

    /// <summary>As many items as wanted, each of which refers to a maker that is not there.</summary>
    public static AllianceDataset WithDanglingMakers(int count) => Valid with
    {
        Items =
        [
            .. Valid.Items,
            .. Enumerable.Range(0, count).Select(i => new TechnologyItem { Id = new($"item-{i}"), Name = "Микросхема", Maker = PartyReference.Company(new($"nobody-{i}")) }),
        ],
    };
}
