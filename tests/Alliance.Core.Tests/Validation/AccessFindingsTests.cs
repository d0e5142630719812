namespace Alliance.Core.Tests.Validation;

/// <summary>Findings on what constraints, exceptions and review policies say together.</summary>
public sealed class AccessFindingsTests
{
    private static ConstraintScope Russia => new() { Destinations = GeographicScope.Of(CountryCode.RU) };

    private static FactTest Cleared => new() { Fact = new("cleared"), Question = "Is it cleared?" };

    [Theory]
    [InlineData("Only if it is tested, provided that the seller agrees", true)]
    [InlineData("UNLESS it was sold before", true)]
    [InlineData("All items except gifts", true)]
    [InlineData("Under one condition", true)]
    [InlineData("Under the conditions of the annex", true)]
    [InlineData("Licence exceptions are listed elsewhere", false)]
    [InlineData("Air-conditioning and unconditional sales", false)]
    [InlineData("", false)]
    public void Words_that_announce_a_condition_are_found_as_whole_words(string description, bool isFound)
    {
        ConstraintScope scope = description.Length == 0 ? Russia : Russia with { Description = description };
        Assert.Equal(isFound, Codes(Constraint(scope)).Contains("ALC-6119"));
        Assert.Equal(isFound, Codes(Policy("a", ReviewPolicy.Denial, scope)).Contains("ALC-6808"));
        Assert.Equal(isFound, Codes(new ConstraintException { Title = "A", Scope = scope }).Contains("ALC-6606"));
    }

    [Fact]
    public void Words_are_found_in_every_language()
    {
        ConstraintScope scope = Russia with { Description = LocalizedText.Of(("de", "Alles"), ("en", "All, unless sold")) };
        Assert.Contains("ALC-6119", Codes(Constraint(scope)));
    }

    [Fact]
    public void A_fact_or_an_exception_states_the_condition()
    {
        ConstraintScope scope = Russia with { Description = "Provided that it is cleared" };
        Assert.Empty(Codes(Constraint(scope with { Facts = [Cleared] })));
        Assert.Empty(Codes(Constraint(scope with { AnyOf = [new() { Facts = [Cleared] }] })));
        Assert.Empty(Codes(Constraint(scope) with { Exceptions = [new() { Title = "Cleared items" }] }));
        // What is left out is an exception, and no condition.
        Assert.Contains("ALC-6119", Codes(Constraint(scope with { NoneOf = [new() { EndUses = [EndUse.Civil] }] })));
    }

    [Fact]
    public void What_is_left_out_states_an_exception()
    {
        ConstraintScope scope = Russia with { Description = "All items, except gifts" };
        Assert.Empty(Codes(Constraint(scope with { NoneOf = [new() { EndUses = [EndUse.Civil] }] })));
        Assert.Empty(Codes(Constraint(scope with { Destinations = GeographicScope.Of(CountryCode.RU) with { ExceptAreas = ["RU-CE"] } })));
    }

    [Theory]
    [InlineData(AccessEffect.LicenceRequired, AccessEffect.Prohibited, true)]
    [InlineData(AccessEffect.LicenceRequired, AccessEffect.LicenceRequired, false)]
    [InlineData(AccessEffect.Prohibited, AccessEffect.LicenceRequired, false)]
    [InlineData(AccessEffect.Reporting, AccessEffect.NotificationRequired, true)]
    [InlineData(AccessEffect.LicenceRequired, AccessEffect.Reporting, true)] // a duty is a constraint of its own
    [InlineData(AccessEffect.Reporting, AccessEffect.Reporting, true)]
    public void An_exception_leaves_no_more_than_the_effect(AccessEffect effect, AccessEffect remaining, bool isFound) =>
        Assert.Equal(isFound, Codes(Constraint(Russia) with { Effect = effect, Exceptions = [new() { Title = "A", RemainingEffect = remaining }] }).Contains("ALC-6117"));

    [Fact]
    public void Policies_with_the_same_scope_must_not_differ_at_the_same_time()
    {
        Assert.Equal(["/reviewPolicies/1/policy"], Clashes(Policy("a", ReviewPolicy.Denial, null), Policy("b", ReviewPolicy.CaseByCase, null)));
        Assert.Equal(["/reviewPolicies/1/policy"], Clashes(Policy("a", ReviewPolicy.Denial, null), Policy("b", ReviewPolicy.CaseByCase, new() { Description = "All" })));
        Assert.Equal(
            ["/reviewPolicies/2/policy"],
            Clashes(Policy("a", ReviewPolicy.Denial, Russia), Policy("b", ReviewPolicy.Denial, null), Policy("c", ReviewPolicy.CaseByCase, Russia with { Description = "Russia" })));
        // The earlier one ends before the later one begins.
        Assert.Empty(Clashes(Policy("a", ReviewPolicy.Denial, null) with { Validity = Validity.Until(new PartialDate(2023)) }, Policy("b", ReviewPolicy.CaseByCase, null) with { Validity = Validity.From(2024) }));
        Assert.Empty(Clashes(Policy("a", ReviewPolicy.Denial, null), Policy("b", ReviewPolicy.Denial, null)));
        Assert.Empty(Clashes(Policy("a", ReviewPolicy.Denial, null), Policy("b", ReviewPolicy.CaseByCase, Russia)));
        Assert.Empty(Clashes(Policy("a", ReviewPolicy.Denial, null), Policy("b", ReviewPolicy.CaseByCase, null) with { Constraint = new("other") }));
        Assert.Empty(Clashes(Policy("a", ReviewPolicy.Denial, null), Policy("b", ReviewPolicy.CaseByCase, null) with { Evidence = new() { Confidence = Confidence.Refuted } }));
        Assert.Empty(Clashes(Policy("a", ReviewPolicy.Denial, null), Policy("b", ReviewPolicy.CaseByCase, null) with { Policy = Term<ReviewPolicy>.Parse("quite-new") }));
    }

    [Fact]
    public void What_is_left_out_is_not_all_of_the_scope()
    {
        ConstraintScope licence = Russia with { Activities = [AccessActivity.Export] };
        Assert.Contains("ALC-6212", Codes(licence with { NoneOf = [licence] }));
        Assert.Contains("ALC-6212", Codes(licence with { NoneOf = [Russia] }));
        Assert.Contains("ALC-6212", Codes(licence with { AnyOf = [Russia], NoneOf = [new() { AnyOf = [Russia] }] }));
        Assert.Empty(Codes(licence with { NoneOf = [Russia with { EndUses = [EndUse.Civil] }] }));
        Assert.Empty(Codes(licence with { NoneOf = [Russia with { NoneOf = [new() { EndUses = [EndUse.Civil] }] }] }));
    }

    [Fact]
    public void Some_of_the_places_are_left()
    {
        GeographicScope all = GeographicScope.Of(CountryCode.RU, CountryCode.CN);
        Assert.Contains("ALC-6513", Codes(all with { ExceptCountries = [CountryCode.CN, CountryCode.RU] }));
        Assert.DoesNotContain("ALC-6513", Codes(all with { ExceptCountries = [CountryCode.CN] }));
        Assert.DoesNotContain("ALC-6513", Codes(new GeographicScope { ExceptCountries = [CountryCode.CN] }));
        Assert.DoesNotContain("ALC-6513", Codes(new GeographicScope { Groups = [new("a")], Areas = ["RU-CE"], ExceptCountries = [CountryCode.RU] }));
        Assert.Contains("ALC-6513", Codes(new GeographicScope { Areas = ["RU-CE"], ExceptCountries = [CountryCode.RU] }));
    }

    [Fact]
    public void Facts_in_a_long_list_are_compared_too()
    {
        FactTest[] facts = [.. Enumerable.Range(0, 40).Select(i => Cleared with { Fact = new($"fact-{i}") })];
        Assert.Empty(Codes(Russia with { Facts = [.. facts] }));
        Assert.Equal(["ALC-6218"], Codes(Russia with { Facts = [.. facts, facts[3]] }));
        Assert.Equal(["ALC-6217"], Codes(Russia with { Facts = [.. facts, facts[3] with { HasToHold = false }] }));
    }

    [Fact]
    public void Every_circle_of_parts_is_found_once()
    {
        AllianceDataset dataset = new() { Items = [Item("a", "b"), Item("b", "c"), Item("c", "b", "d"), Item("d", "d"), Item("e", "a")] };
        Assert.Equal(["/items/2/parts/0", "/items/3/parts/0"], dataset.Validate().Findings.Where(finding => finding.Code == "ALC-9218").Select(finding => finding.Pointer));
    }

    [Fact]
    public void The_first_question_on_a_fact_is_the_question()
    {
        TechnologyAccessConstraint constraint = Constraint(Russia with { Facts = [Cleared] }) with
        {
            Exceptions = [new() { Title = "A", Scope = new() { AnyOf = [new() { Facts = [Cleared with { HasToHold = false }] }, new() { Facts = [Cleared with { Question = "Is it sold?" }] }] } }],
        };
        Assert.Equal(
            ["/constraints/0/exceptions/0/scope/anyOf/1/facts/0/question"],
            new AllianceDataset { Constraints = [constraint] }.Validate().Findings.Where(finding => finding.Code == "ALC-9221").Select(finding => finding.Pointer));
    }

    private static TechnologyItem Item(string id, params string[] parts) => new() { Id = new(id), Name = id, Parts = [.. parts.Select(part => new Id<TechnologyItem>(part))] };

    private static TechnologyAccessConstraint Constraint(ConstraintScope scope) => new()
    {
        Id = new("rule"),
        Title = "A rule",
        Authority = CountryCode.US,
        Scope = scope,
        Effect = AccessEffect.LicenceRequired,
    };

    private static LicenceReviewPolicy Policy(string id, ReviewPolicy policy, ConstraintScope? scope) => new() { Id = new(id), Constraint = new("rule"), Policy = policy, Scope = scope };

    private static IEnumerable<string> Clashes(params ReadOnlySpan<LicenceReviewPolicy> policies) =>
        new AllianceDataset { ReviewPolicies = [.. policies] }.Validate().Findings.Where(finding => finding.Code == "ALC-9219").Select(finding => finding.Pointer);

    private static IEnumerable<string> Codes(object record) => RecordChecks.Of(record).Walk(record).Select(found => found.Code);
}
