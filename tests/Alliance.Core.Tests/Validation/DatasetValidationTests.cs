using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation;

/// <summary>What holds between the records of a dataset.</summary>
public sealed class DatasetValidationTests
{
    private static readonly Id<AiAlliance> A = new("a"), B = new("b"), C = new("c");

    public static TheoryData<string> Codes => [.. BrokenExamples.Datasets.Select(example => example.Code)];

    [Fact]
    public void Nothing_is_found_where_all_fits_together()
    {
        Assert.Empty(DatasetExamples.Valid.Validate().Findings);
        Assert.Empty(new AllianceDatasetValidator(FindingSeverity.Info).Validate(DatasetExamples.Valid).Errors);
    }

    [Theory]
    [InlineData("2012-01-01/..")]
    [InlineData("2012/2020")]
    [InlineData("../2015")]
    [InlineData("../..")]
    [InlineData("unknown/2015")]
    public void A_spell_without_a_known_end_or_start_does_not_extend_beyond_its_alliance(string validity)
    {
        AllianceDataset valid = DatasetExamples.Valid;
        AllianceDataset dataset = valid with
        {
            Alliances = [valid.Alliances[0], valid.Alliances[1] with { Founded = new PartialDate(2010), Dissolved = new PartialDate(2020) }],
            MemberStates = [valid.MemberStates[0] with { Memberships = [valid.MemberStates[0].Memberships[0] with { Validity = Validity.Parse(validity) }] }],
        };
        Assert.Empty(dataset.Validate().Findings);
    }

    [Theory]
    [InlineData("../..", "")]
    [InlineData("unknown/..", "")]
    [InlineData("2024/..", "")]
    [InlineData("2022/..", "ALC-6113 ALC-6115")]
    [InlineData("../2022", "ALC-6110 ALC-6114")]
    [InlineData("../2030", "ALC-6113 ALC-6115")]
    public void A_part_without_a_beginning_or_an_end_begins_or_ends_with_its_constraint(string validity, string codes)
    {
        TechnologyAccessConstraint constraint = DatasetExamples.Constraint with
        {
            Validity = Validity.Parse("2024/2026"),
            Suspensions = [new() { Validity = Validity.Parse(validity) }],
            Exceptions = [new() { Title = "Exception", Validity = Validity.Parse(validity) }],
        };
        Assert.Equal(codes, string.Join(' ', (DatasetExamples.Valid with { Constraints = [constraint] }).Validate().Findings.Select(finding => finding.Code).Order()));
    }

    [Fact]
    public void Only_the_evidence_of_a_legal_act_itself_needs_no_address()
    {
        AllianceDataset valid = DatasetExamples.Valid;
        AllianceDataset dataset = valid with
        {
            Sources = [new() { Id = new("decree"), Title = "Decree" }],
            Statements = [],
            Alliances = [valid.Alliances[0] with { Evidence = Evidence.None }, valid.Alliances[1]],
            Constraints = [DatasetExamples.Constraint with { Evidence = Evidence.None }],
            LegalActs =
            [
                valid.LegalActs[0] with { Evidence = DatasetExamples.Evidence },
                valid.LegalActs[1] with { EnforcementPeriods = [new() { State = EnforcementState.Stayed, Validity = Validity.From(2024), Evidence = DatasetExamples.Evidence }] },
            ],
        };
        Finding finding = Assert.Single(dataset.Validate().Findings);
        Assert.Equal(("ALC-9217", "/legalActs/1/enforcement/0/evidence/citations"), (finding.Code, finding.Pointer));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_rule_is_found_alone_by_the_report_and_by_the_validator(string code)
    {
        var dataset = (AllianceDataset)BrokenExamples.All.Single(example => example.Code == code).Record;
        Finding finding = Assert.Single(dataset.Validate().Findings);
        var failure = Assert.Single(new AllianceDatasetValidator(FindingSeverity.Info).Validate(dataset).Errors);
        Assert.Equal(code, finding.Code);
        Assert.Equal((code, $"{finding.Severity}", finding.Message), (failure.ErrorCode, $"{failure.Severity}", failure.ErrorMessage));
        Assert.Equal(RecordChecks.DeclaredRules.Single(rule => rule.Code == code).Severity, finding.Severity);
    }

    [Theory]
    [InlineData("ALC-9101", "/schemaVersion", "schemaVersion")]
    [InlineData("ALC-9201", "/items/1/id", "items[1].id")]
    [InlineData("ALC-9202", "/reviewPolicies/0/constraint", "reviewPolicies[0].constraint")]
    [InlineData("ALC-9203", "/sources/1", "sources[1]")]
    [InlineData("ALC-9204", "/items/0/maker", "items[0].maker")]
    [InlineData("ALC-9205", "/constraints/0/evidence/recordedOn", "constraints[0].evidence.recordedOn")]
    [InlineData("ALC-9206", "/alliances/1/parent", "alliances[1].parent")]
    [InlineData("ALC-9209", "/otherRecords/0/type", "otherRecords[0].type")]
    [InlineData("ALC-9302", "/constraints/0/scope/onlyAreas", "constraints[0].scope.onlyAreas")]
    [InlineData("ALC-9207", "/legalActs/1/amends/0", "legalActs[1].amends[0]")]
    public void The_place_at_fault_is_told(string code, string pointer, string property)
    {
        var dataset = (AllianceDataset)BrokenExamples.All.Single(example => example.Code == code).Record;
        Assert.Equal(pointer, dataset.Validate().Findings[0].Pointer);
        Assert.Equal(property, new AllianceDatasetValidator(FindingSeverity.Info).Validate(dataset).Errors[0].PropertyName);
    }

    [Fact]
    public void A_dangling_reference_is_named_and_cut_short()
    {
        string name = new('n', 100);
        AllianceDataset dataset = DatasetExamples.Valid with { Items = [DatasetExamples.Valid.Items[0] with { Maker = PartyReference.Company(new(name)) }] };
        Assert.Equal($"A reference must name a record of the dataset; there is no association:{new string('n', 48)}....", dataset.Validate().Findings[0].Message);
    }

    [Fact]
    public void References_are_followed_at_every_depth_and_in_every_list()
    {
        AllianceDataset dataset = new() { KnownAsOf = new LocalDate(2026, 6, 1), Constraints = [ValidRecords.TechnologyAccessConstraint], ReviewPolicies = [ValidRecords.LicenceReviewPolicy] };
        IEnumerable<string> expected = RecordChecks.Of(dataset).ReferencePointers(dataset)
            .Where(reference => !reference.EndsWith("= constraint:advanced-computing", StringComparison.Ordinal))
            .Select(reference => reference.Split(' ')[0]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), dataset.Validate().Findings.Where(finding => finding.Code == "ALC-9202").Select(finding => finding.Pointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_country_needs_no_record_and_another_party_has_none()
    {
        AllianceDataset dataset = DatasetExamples.Valid with
        {
            Items =
            [
                DatasetExamples.Valid.Items[0] with { Maker = new CountryCode("RU") },
                DatasetExamples.Valid.Items[0] with { Id = new("other"), Maker = PartyReference.Other("Somebody") },
            ],
        };
        Assert.Empty(dataset.Validate().Findings);
    }

    [Fact]
    public void One_record_listed_twice_repeats_its_key()
    {
        MemberState state = DatasetExamples.Valid.MemberStates[0];
        AllianceDataset dataset = DatasetExamples.Valid with { MemberStates = [state, state, state] };
        Assert.Equal(["/memberStates/1/country", "/memberStates/2/country"], dataset.Validate().Findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_key_may_stand_for_records_of_two_kinds()
    {
        AllianceDataset dataset = DatasetExamples.Valid with { Items = [DatasetExamples.Valid.Items[0], DatasetExamples.Valid.Items[0] with { Id = new("parent") }] };
        Assert.Empty(dataset.Validate().Findings);
    }

    [Fact]
    public void A_company_is_called_so_where_its_record_says_so()
    {
        AllianceDataset Made(PartyReference maker, Term<AssociationKind> kind) => DatasetExamples.Valid with
        {
            Items = [DatasetExamples.Valid.Items[0] with { Maker = maker }],
            Associations = [DatasetExamples.Valid.Associations[0] with { Kind = kind }, DatasetExamples.Valid.Associations[1]],
        };
        PartyReference company = PartyReference.Company(new("maker")), association = PartyReference.Of(new Id<AiAssociation>("maker"));
        Assert.Equal("ALC-9204", Made(company, AssociationKind.Institute).Validate().Findings.Single().Code);
        Assert.Equal("ALC-9204", Made(association, AssociationKind.Company).Validate().Findings.Single().Code);
        Assert.Empty(Made(association, AssociationKind.Institute).Validate().Findings);
        Assert.Empty(Made(company, default).Validate().Findings);
    }

    [Fact]
    public void Each_reference_that_closes_a_circle_is_found_once()
    {
        ValueList<AiAlliance> alliances =
        [
            new() { Id = A, Names = ["A"], Parent = B }, new() { Id = B, Names = ["B"], Parent = C }, new() { Id = C, Names = ["C"], Parent = A },
            new() { Id = new("beside"), Names = ["Beside"], Parent = A }, new() { Id = new("self"), Names = ["Self"], Parent = new Id<AiAlliance>("self") },
        ];
        Assert.Equal([(2, 0), (4, 0)], CycleFinder.OfParents(new() { Alliances = alliances }));
    }

    [Fact]
    public void A_ladder_of_amendments_is_no_circle()
    {
        ValueList<LegalAct> acts =
        [
            new() { Id = new("new"), Citation = "1", Amends = [new("middle"), new("old")] },
            new() { Id = new("middle"), Citation = "2", Amends = [new("old"), new("not-there")] },
            new() { Id = new("old"), Citation = "3" },
        ];
        Assert.Empty(CycleFinder.OfAmendments(new() { LegalActs = acts }));
    }

    [Fact]
    public void No_chain_is_too_long_to_follow()
    {
        const int Length = 200_000;
        ValueList<LegalAct> acts = [.. Enumerable.Range(0, Length).Select(i => new LegalAct { Id = new($"act-{i}"), Citation = "1", Amends = [new($"act-{(i + 1) % Length}")] })];
        Assert.Equal([(Length - 1, 0)], CycleFinder.OfAmendments(new() { LegalActs = acts }));
    }

    [Fact]
    public void All_lists_of_the_dataset_are_gone_through()
    {
        string[] lists = [.. typeof(AllianceDataset).GetProperties().Where(property => property.PropertyType.Name == typeof(ValueList<>).Name).Select(property => JsonNames.Of(property))];
        Assert.Equal(lists, DatasetLists.Of(new()).Select(list => list.Name));
        // What a record of an unknown kind should have, nobody knows.
        lists = [.. lists.Where(list => list != "otherRecords")];
        // Of each kind a record without key: its absence is found in every list.
        var findings = OneOfEachWithoutKey.Validate().Findings.Where(finding => finding.Pointer.EndsWith("/0/id", StringComparison.Ordinal) || finding.Pointer == "/memberStates/0/country");
        Assert.Equal(lists, findings.Select(finding => finding.Pointer.Split('/')[1]));
        Assert.Equal(lists, new AllianceDatasetValidator().Validate(OneOfEachWithoutKey).Errors
            .Where(error => error.PropertyName.EndsWith("[0].id", StringComparison.Ordinal) || error.PropertyName == "memberStates[0].country").Select(error => error.PropertyName.Split('[')[0]));
    }

    [Fact]
    public void One_record_is_checked_alone_whatever_its_kind()
    {
        foreach ((_, IReadOnlyList<IRecord> records) in DatasetLists.Of(OneOfEachWithoutKey).Where(list => list.Name != "otherRecords"))
            Assert.Equal(records[0] is MemberState ? "/country" : "/id", Assert.Single(records[0].Validate().Findings).Pointer);
        Assert.Empty(ValidRecords.TechnologyItem.Validate().Findings);
        Assert.Empty(new UnknownRecord { Kind = Term<RecordKind>.Parse("energy-agreement") }.Validate().Findings);
    }

    private static AllianceDataset OneOfEachWithoutKey => new()
    {
        Sources = [ValidRecords.Source with { Id = default }],
        Statements = [ValidRecords.Statement with { Id = default }],
        Alliances = [ValidRecords.AiAlliance with { Id = default }],
        MemberStates = [ValidRecords.MemberState with { Country = default }],
        Associations = [ValidRecords.AiAssociation with { Id = default }],
        JointProgrammes = [ValidRecords.JointProgramme with { Id = default }],
        CountryGroups = [ValidRecords.CountryGroup with { Id = default }],
        Targets = [ValidRecords.CompetencyTarget with { Id = default }],
        Projections = [ValidRecords.EconomicProjection with { Id = default }],
        ExchangeRates = [ValidRecords.ExchangeRateSeries with { Id = default }],
        Items = [ValidRecords.TechnologyItem with { Id = default }],
        LegalActs = [ValidRecords.LegalAct with { Id = default }],
        Regimes = [ValidRecords.ControlRegime with { Id = default }],
        PartyLists = [ValidRecords.PartyList with { Id = default }],
        Constraints = [ValidRecords.TechnologyAccessConstraint with { Id = default }],
        ReviewPolicies = [ValidRecords.LicenceReviewPolicy with { Id = default }],
        SupplierStances = [ValidRecords.SupplierStance with { Id = default }],
        MarketObservations = [ValidRecords.MarketObservation with { Id = default }],
    };
}
