using System.Text;
using Alliance.Core.Json;
using Alliance.Core.Tests.Validation;
using Alliance.Core.Validation;
using FluentValidation;

namespace Alliance.Core.Tests.TechnologyAccess;

/// <summary>Scopes inside scopes, and criteria inside criteria, at any depth.</summary>
public sealed class ScopeTreeTests
{
    private static ConstraintScope China => new() { Destinations = GeographicScope.Of(CountryCode.CN) };

    [Fact]
    public void They_are_written_and_read_back()
    {
        TechnologyAccessConstraint constraint = With(Inside(8) with { Items = [Containing(8)] });
        TechnologyAccessConstraint again = AllianceJson.ReadRecord<TechnologyAccessConstraint>(AllianceJson.WriteRecord(constraint));
        Assert.Equal(constraint, again);
        Assert.Equal(constraint.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void Their_depth_is_limited()
    {
        Assert.Empty(Inside(8).Validate().Findings);
        Finding tooDeep = Assert.Single(Inside(10).Validate().Findings);
        Assert.Equal(("ALC-6213", "/anyOf/0/anyOf/0"), (tooDeep.Code, tooDeep.Pointer));
        Assert.Empty(Containing(8).Validate().Findings);
        Assert.Equal("/contains/contains", Assert.Single(Containing(10).Validate().Findings).Pointer);
    }

    [Fact]
    public void What_is_not_understood_is_told_with_its_place()
    {
        ConstraintScope strange = China with { Activities = [Term<AccessActivity>.Parse("teleport")], Unknown = UnknownMembers.Parse("""{"byNight":true}""") };
        TechnologyAccessConstraint constraint = With(China with { AnyOf = [China, China with { NoneOf = [strange] }] });
        Assert.Equal(
            ["/scope/anyOf/1/noneOf/0/byNight", "/scope/anyOf/1/noneOf/0/activities/0"],
            NotUnderstood.In(constraint).AsSpan().ToArray().Select(part => part.Pointer));
        Assert.Equal(
            ["/scope/anyOf/1/noneOf/0/activities/0", "/scope/anyOf/1/noneOf/0/byNight"],
            constraint.Validate().Findings.Where(finding => finding.Severity == FindingSeverity.Warning).Select(finding => finding.Pointer));
    }

    [Fact]
    public void Their_references_are_followed()
    {
        TechnologyAccessConstraint constraint = With(China with { AnyOf = [China with { NoneOf = [new() { Parties = [new() { Lists = [new("entity-list")] }] }] }] });
        AllianceDataset dataset = new() { Constraints = [constraint] };
        Assert.Contains("/constraints/0/scope/anyOf/0/noneOf/0/parties/0/lists/0", dataset.Validate().Findings.Where(finding => finding.Code == "ALC-9202").Select(finding => finding.Pointer));
        PartyList list = ValidRecords.PartyList with { Id = new("entity-list") };
        Assert.Equal([constraint.Reference], DatasetIndex.Of(dataset with { PartyLists = [list] }).ReferencesTo(list.Reference));
    }

    [Fact]
    public void A_null_in_them_is_told_with_its_place()
    {
        ConstraintScope broken = China with { AnyOf = [China with { NoneOf = [null!] }] };
        Assert.Equal("/scope/anyOf/0/noneOf/0", Assert.Single(With(broken).Validate().Findings).Pointer);
    }

    [Fact]
    public void What_was_recorded_later_leaves_them_as_they_are()
    {
        TechnologyAccessConstraint constraint = With(Inside(3)) with { Exceptions = [new() { Title = "Later", Evidence = new() { RecordedOn = new LocalDate(2025, 1, 1) } }] };
        TechnologyAccessConstraint known = new AllianceDataset { Constraints = [constraint] }.KnownOn(new LocalDate(2024, 1, 1)).Constraints[0];
        Assert.Equal(constraint with { Exceptions = [] }, known);
    }

    [Fact]
    public void A_derived_validator_checks_them_by_its_own_rules_too()
    {
        var findings = new DescribedScopeValidator().Validate(China with { Description = "All", AnyOf = [China with { Description = "One" }, China] });
        Assert.Equal("anyOf[1].Description", Assert.Single(findings.Errors).PropertyName);
    }

    [Fact]
    public void Their_text_is_bounded() => Assert.InRange(Encoding.UTF8.GetByteCount(With(Inside(8)).ToString()), 1, 2000);

    private static TechnologyAccessConstraint With(ConstraintScope scope) => new()
    {
        Id = new("rule"),
        Title = "A rule",
        Authority = CountryCode.US,
        Scope = scope,
        Effect = AccessEffect.LicenceRequired,
    };

    private static ConstraintScope Inside(int depth) => depth == 0 ? China : China with { AnyOf = [Inside(depth - 1)] };

    private static ItemCriterion Containing(int depth) => depth == 0 ? new() { Kinds = [ItemKind.Accelerator] } : new() { Contains = Containing(depth - 1) };

    private sealed class DescribedScopeValidator : ConstraintScopeValidator
    {
        public DescribedScopeValidator() => RuleFor(scope => scope.Description).Must(description => !description.IsEmpty).OverridePropertyName("Description");
    }
}
