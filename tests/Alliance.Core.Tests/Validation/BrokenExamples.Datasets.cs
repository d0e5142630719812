namespace Alliance.Core.Tests.Validation;

internal static partial class BrokenExamples
{
    private static AllianceDataset Dataset => DatasetExamples.Valid;

    private static AllianceDataset WithSpell(string validity) => Dataset with
    {
        Alliances = [Dataset.Alliances[0], Dataset.Alliances[1] with { Founded = new PartialDate(2010), Dissolved = new PartialDate(2020) }],
        MemberStates = [Dataset.MemberStates[0] with { Memberships = [Dataset.MemberStates[0].Memberships[0] with { Validity = Validity.Parse(validity) }] }],
    };

    private static AllianceDataset WithProgramme(string validity) => Dataset with
    {
        Alliances = [Dataset.Alliances[0], Dataset.Alliances[1] with { Founded = new PartialDate(2010), Dissolved = new PartialDate(2020) }],
        JointProgrammes = [new() { Id = new("programme"), Title = "A programme", Alliance = Dataset.Alliances[1].Id, Validity = Validity.Parse(validity) }],
    };

    private static AllianceDataset WithPolicy(string validity) => Dataset with
    {
        Constraints = [DatasetExamples.Constraint with { Validity = Validity.From(2023) }],
        ReviewPolicies = [Dataset.ReviewPolicies[0] with { Validity = Validity.Parse(validity) }],
    };

    private static LicenceReviewPolicy WithFact(string id, string question) =>
        Dataset.ReviewPolicies[0] with { Id = new(id), Scope = new() { NoneOf = [new() { Facts = [new() { Fact = new("cleared"), Question = question }] }] } };

    public static IEnumerable<BrokenExample> Datasets =>
    [
        new("ALC-9101", Dataset with { SchemaVersion = "1" }),
        new("ALC-9102", Dataset with { SchemaVersion = "2.0" }),
        new("ALC-9103", Dataset with { Id = default(Id<AllianceDataset>) }),
        new("ALC-9104", Dataset with { Title = "" }),
        new("ALC-9105", Dataset with { Description = "" }),
        new("ALC-9106", Dataset with { KnownAsOf = null }),
        new("ALC-9107", Dataset with { Licence = " " }),
        new("ALC-9108", Dataset with { KnownAsOf = new LocalDate(-4, 12, 31) }),
        new("ALC-9109", Dataset with { Version = " " }),
        new("ALC-9201", Dataset with { Items = [.. Dataset.Items, .. Dataset.Items] }),
        new("ALC-9202", Dataset with { ReviewPolicies = [Dataset.ReviewPolicies[0] with { Constraint = new("nothing") }] }),
        new("ALC-9203", Dataset with { Sources = [.. Dataset.Sources, new() { Id = new("unused"), Title = "Unused" }] }),
        new("ALC-9204", Dataset with { Items = [Dataset.Items[0] with { Maker = PartyReference.Of(new Id<AiAssociation>("maker")) }] }),
        new("ALC-9205", Dataset with { Constraints = [DatasetExamples.Constraint with { Evidence = DatasetExamples.Evidence with { RecordedOn = new LocalDate(2026, 1, 2) } }] }),
        new("ALC-9206", Dataset with { Alliances = [Dataset.Alliances[0] with { Parent = new Id<AiAlliance>("child") }, Dataset.Alliances[1]] }),
        new("ALC-9208", Dataset with { Statements = [Dataset.Statements[0] with { Subjects = [.. Dataset.Statements[0].Subjects, RecordReference.Parse("not-yet-named:x")] }] }),
        new("ALC-9207", Dataset with { LegalActs = [Dataset.LegalActs[0] with { Amends = [new("amendment")] }, Dataset.LegalActs[1]] }),
        new("ALC-9209", Dataset with { OtherRecords = [new() { Kind = Term<RecordKind>.Parse("energy-agreement") }] }),
        new("ALC-9210", WithSpell("2000/2001")),
        new("ALC-9211", WithSpell("2001/2015")),
        new("ALC-9212", Dataset with
        {
            Alliances = [Dataset.Alliances[0] with { MemberGroup = new Id<CountryGroup>("circle") }, Dataset.Alliances[1]],
            CountryGroups = [new() { Id = new("circle"), Name = "Circle", Alliance = new Id<AiAlliance>("parent") }],
        }),
        new("ALC-9213", WithProgramme("2000/2001")),
        new("ALC-9214", WithProgramme("2011/2025")),
        new("ALC-9215", WithPolicy("2000/2001")),
        new("ALC-9216", WithPolicy("2000/2024")),
        new("ALC-9217", Dataset with { Sources = [new() { Id = new("decree"), Title = "Decree" }], Constraints = [DatasetExamples.Constraint], Statements = [], LegalActs = [Dataset.LegalActs[0] with { Evidence = DatasetExamples.Evidence }, Dataset.LegalActs[1]], Alliances = [Dataset.Alliances[0] with { Evidence = Evidence.None }, Dataset.Alliances[1]] }),
        new("ALC-9218", Dataset with { Items = [Dataset.Items[0] with { Parts = [new("board")] }, new() { Id = new("board"), Name = "Board", Parts = [new("chip")] }] }),
        new("ALC-9219", Dataset with { ReviewPolicies = [Dataset.ReviewPolicies[0], Dataset.ReviewPolicies[0] with { Id = new("case-by-case"), Policy = ReviewPolicy.CaseByCase, Validity = Validity.From(2025) }] }),
        new("ALC-9220", Dataset with { Regimes = [new() { Id = new("regime"), Title = "Regime", Authority = PartyReference.Of(new Id<AiAlliance>("child")) }], Constraints = [DatasetExamples.Constraint with { Regime = new Id<ControlRegime>("regime") }] }),
        new("ALC-9221", Dataset with { ReviewPolicies = [WithFact("cleared", "Is it cleared?"), WithFact("cleared-again", "Is it sold?")] }),
        new("ALC-9222", Dataset with { Sources = [Dataset.Sources[0] with { Published = new PartialDate(2024, 12, 31) }], SupplierStances = [Stance with { Validity = Validity.From(2025) }] }),
        new("ALC-9223", Dataset with { Sources = [Dataset.Sources[0] with { Published = new PartialDate(2024) }], Statements = [Dataset.Statements[0] with { Date = new PartialDate(2025, 1, 1) }] }),
        new("ALC-9224", Dataset with { SupplierStances = [Stance, Stance with { Id = new("other"), Stance = Core.Stance.Supplying }] }),
        new("ALC-9225", Dataset with { LegalActs = [.. Dataset.LegalActs, new() { Id = new("unused"), Citation = "Regulation 3" }] }),
        new("ALC-9226", Dataset with
        {
            Sources = [.. Dataset.Sources, Dataset.Sources[0] with { Id = new("later"), Published = new PartialDate(2026, 1, 1) }],
            SupplierStances = [Stance with { Evidence = new() { Citations = [new() { Source = new("later") }], RecordedOn = new LocalDate(2025, 12, 31) } }],
        }),
        new("ALC-9227", Dataset with
        {
            Sources = [.. Dataset.Sources, Dataset.Sources[0] with { Id = new("later"), Published = new PartialDate(2026, 1, 2) }],
            Statements = [Dataset.Statements[0] with { Evidence = Dataset.Statements[0].Evidence with { Citations = [.. Dataset.Statements[0].Evidence.Citations, new() { Source = new("later") }] } }],
        }),
        new("ALC-9301", Dataset with { Items = [.. Dataset.Items, null!] }),
        new("ALC-9302", Dataset with { Constraints = [DatasetExamples.Constraint with { Scope = DatasetExamples.Constraint.Scope with { Unknown = UnknownMembers.Parse("""{"onlyAreas":["CN-HK"],"x-note":1}""") } }] }),
        new("ALC-9303", Dataset with { Unknown = UnknownMembers.Parse("""{"sorces":[],"x-note":1}""") }),
        new("ALC-9304", Dataset with { Sources = [Dataset.Sources[0] with { Unknown = UnknownMembers.Parse("""{"shelfmark":"A 1","x-note":1}""") }] }),
    ];

    private static SupplierStance Stance => new()
    {
        Id = new("stance"),
        Supplier = PartyReference.Company(new("maker")),
        Market = CountryCode.KZ,
        Stance = Core.Stance.Withdrawn,
        Validity = Validity.From(2023),
        Evidence = DatasetExamples.Evidence with { RecordedOn = null },
    };
}
