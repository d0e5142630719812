using static Alliance.Core.AccessLevel;
using static Alliance.Core.Tests.Assessment.AccessRecords;
using static Alliance.Core.Truth;

namespace Alliance.Core.Tests.Assessment;

/// <summary>Everything else that a constraint asks: alternatives, contracts, quantities, facts, exceptions, suspensions, and words of a later version.</summary>
public sealed class ConstraintConditionTests
{
    private static readonly UnknownMembers Later = UnknownMembers.Parse("""{"onlyOnSundays":true}""");

    private static readonly FactTest Cleared = new() { Fact = new("cleared"), Question = "Is it cleared?" };

    [Theory]
    [InlineData("CN", "DE", True)]
    [InlineData("DE", "CN", True)]
    [InlineData("DE", "DE", False)]
    [InlineData("DE", null, Unknown)]
    [InlineData("CN", null, True)]
    public void Alternatives_are_one_obligation(string destination, string? seat, Truth applies)
    {
        ConstraintScope scope = new()
        {
            Activities = [AccessActivity.Export],
            AnyOf = [new() { Destinations = GeographicScope.Of(CountryCode.CN) }, new() { Parties = [new() { HeadquarteredIn = GeographicScope.Of(CountryCode.CN) }] }],
        };
        CountryCode? country = seat is null ? null : CountryCode.Parse(seat);
        AccessRequest request = Export with
        {
            Destination = (Place)CountryCode.Parse(destination),
            Parties = [Party(PartyRole.UltimateConsignee, "other:buyer") with { Headquarters = country, ParentHeadquarters = country }],
        };
        Assert.Equal(BoundsOf(applies), Under(scope, request));
        Assert.Equal(None, Under(scope, request with { Activity = AccessActivity.ReExport, Jurisdictions = [] }));
    }

    [Theory]
    [InlineData("2023-12-18", True)]
    [InlineData("2023-12-19", False)]
    [InlineData("2023-11", True)]
    [InlineData("2023-12", Unknown)]
    [InlineData("2023", Unknown)]
    [InlineData("2024", False)]
    [InlineData(null, Unknown)]
    public void All_days_of_the_date_of_a_contract_have_to_be_inside(string? date, Truth applies) => Assert.Equal(
        BoundsOf(applies),
        Under(
            new ConstraintScope { ContractConcluded = Validity.Between(ValidityBound.Open, new PartialDate(2023, 12, 18)) },
            Export with { ContractConcluded = date is null ? null : PartialDate.Parse(date) }));

    [Theory]
    [InlineData("USD", 5000, True)]
    [InlineData("USD", 4999.99, False)]
    [InlineData("EUR", 9000, Unknown)]
    [InlineData(null, 0, Unknown)]
    public void A_quantity_in_another_currency_is_not_known(string? currency, double value, Truth applies)
    {
        ConstraintScope scope = new() { Quantities = [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new("USD"), AtLeast = 5000 }] };
        AccessQuantity[] given = currency is null ? [] : [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new(currency), Value = (decimal)value }];
        Assert.Equal(BoundsOf(applies), Under(scope, Export with { Quantities = [.. given] }));
    }

    [Fact]
    public void A_quantity_per_order_says_nothing_about_a_year()
    {
        ConstraintScope scope = new() { Quantities = [new() { Measure = QuantityMeasure.Count, Per = QuantityBasis.ConsigneeYear, Below = 10 }] };
        Assert.Equal(Perhaps, Under(scope, Export with { Quantities = [new() { Measure = QuantityMeasure.Count, Per = QuantityBasis.Order, Value = 1 }] }));
    }

    [Theory]
    [InlineData(null, NotificationRequired, LicenceRequired)]
    [InlineData(true, NotificationRequired, NotificationRequired)]
    [InlineData(false, LicenceRequired, LicenceRequired)]
    public void One_answer_decides_about_the_rtx_4090(bool? isCleared, AccessLevel certain, AccessLevel possible)
    {
        AccessRequest request = AccessCases.Get("c22").Request with { Facts = isCleared is { } holds ? [new() { Fact = new("us-nac-cleared"), Holds = holds }] : [] };
        AccessAssessment answer = AccessCases.Index.Assess(request);
        // Where it is not known whether the exception applies, at least what the exception leaves is certain.
        Assert.Equal(new AccessBounds(certain, possible), answer.Enforced);
        Assert.Equal(isCleared is null ? ["us-nac-cleared"] : Array.Empty<string>(), answer.Missing.Select(fact => fact.Fact));
    }

    [Theory]
    [InlineData(null, "", NoKnownConstraint, LicenceRequired)]
    [InlineData(true, "", NoKnownConstraint, NoKnownConstraint)]
    [InlineData(true, "notification-required", NotificationRequired, NotificationRequired)]
    [InlineData(null, "notification-required", NotificationRequired, LicenceRequired)]
    [InlineData(true, "frowned-upon", NoKnownConstraint, LicenceRequired)]
    [InlineData(false, "", LicenceRequired, LicenceRequired)]
    public void An_exception_lowers_to_what_it_leaves(bool? isCleared, string leaves, AccessLevel certain, AccessLevel possible)
    {
        ConstraintException exception = new()
        {
            Title = "An exception",
            Scope = new() { Facts = [Cleared] },
            Validity = Validity.Always,
            RemainingEffect = leaves.Length == 0 ? default : Term<AccessEffect>.Parse(leaves),
        };
        AccessRequest request = Export with { Facts = isCleared is { } holds ? [new() { Fact = Cleared.Fact, Holds = holds }] : [] };
        Assert.Equal(new AccessBounds(certain, possible), Under(Rule(new()) with { Exceptions = [exception] }, request));
    }

    [Fact]
    public void An_exception_without_a_scope_may_apply() =>
        Assert.Equal(Perhaps, Under(Rule(new()) with { Exceptions = [new() { Title = "An exception", Validity = Validity.Always }] }, Export));

    [Theory]
    [InlineData("2025-11-09", LicenceRequired, LicenceRequired)]
    [InlineData("2025-11-10", NoKnownConstraint, NoKnownConstraint)]
    [InlineData("2026-11-15", NoKnownConstraint, LicenceRequired)]
    [InlineData("2026-12-01", LicenceRequired, LicenceRequired)]
    public void A_suspended_constraint_is_on_the_books_only(string day, AccessLevel certain, AccessLevel possible)
    {
        TechnologyAccessConstraint rule = Rule(new()) with { Suspensions = [new() { Validity = Validity.Parse("2025-11-10/2026-11") }] };
        AccessAssessment answer = AccessIndex.Of(Records(rule)).Assess(Export with { Day = PartialDate.Parse(day).Earliest });
        Assert.Equal((Licence, new AccessBounds(certain, possible)), (answer.OnTheBooks, answer.Enforced));
        Assert.Equal(possible == NoKnownConstraint ? [rule.Id] : Array.Empty<Id<TechnologyAccessConstraint>>(), answer.OnlyOnTheBooks);
    }

    [Fact]
    public void An_effect_of_a_later_version_may_be_any() =>
        Assert.Equal(new AccessBounds(NoKnownConstraint, Prohibited), Under(Rule(new()) with { Effect = Term<AccessEffect>.Parse("frowned-upon") }, Export));

    [Theory]
    [InlineData("export", True)]
    [InlineData("re-export", Unknown)]
    [InlineData("", Unknown)]
    [InlineData("lending", True)]
    [InlineData("borrowing", Unknown)]
    public void An_activity_of_a_later_version_is_open(string activity, Truth applies)
    {
        ConstraintScope scope = new() { ExportedFrom = GeographicScope.Of(CountryCode.US), Activities = [AccessActivity.Export, Term<AccessActivity>.Parse("lending")] };
        AccessBounds bounds = Under(scope, Export with { Activity = activity.Length == 0 ? default : Term<AccessActivity>.Parse(activity) });
        Assert.Equal(activity == "lending" ? bounds : BoundsOf(applies), bounds);
    }

    [Fact]
    public void What_an_exception_leaves_by_a_later_version_is_open_up_to_the_effect()
    {
        ConstraintException exception = new() { Title = "One", Validity = Validity.Always, Scope = new() { EndUses = [EndUse.Civil] }, RemainingEffect = Term<AccessEffect>.Parse("frowned-upon") };
        AccessAssessment answer = AccessIndex.Of(Records(Rule(new()) with { Exceptions = [exception] })).Assess(Export);
        Assert.Equal((Perhaps, Perhaps), (answer.Enforced, answer.Obligations[0].Exceptions[0].Remaining));
        MissingFact fact = Assert.Single(answer.Missing);
        Assert.Equal((MissingFactPlace.Dataset, "What does frowned-upon require, which the exception \"One\" leaves? This version of the library does not know the effect."), (fact.Place, fact.Question));
    }

    [Theory]
    [InlineData(null, "What is done with the item?")]
    [InlineData("exprt", "What is done with the item? This version of the library does not know the word exprt.")]
    public void An_activity_that_is_not_known_is_asked_for(string? activity, string question)
    {
        AccessRequest request = Export with { Activity = activity is null ? default : Term<AccessActivity>.Parse(activity), ExportedFrom = null };
        ValueList<MissingFact> missing = AccessIndex.Of(Records(Rule(new() { Activities = [AccessActivity.Export] }))).Assess(request).Missing;
        Assert.Equal([question, "What is the place from which the item is sent?"], missing.Select(fact => fact.Question));
        Assert.All(missing, fact => Assert.Equal(MissingFactPlace.Request, fact.Place));
        // The reach of the law depends on it too, where it is not recorded.
        missing = AccessIndex.Of(Records(Rule(new()))).Assess(request).Missing;
        Assert.Equal(["What is done with the item?", "What is the place from which the item is sent?"], missing.Select(fact => fact.Question));
    }

    [Fact]
    public void What_is_recorded_for_one_constraint_makes_another_without_a_policy_no_milder()
    {
        LicenceReviewPolicy policy = new() { Id = new("policy"), Constraint = new("rule"), Policy = ReviewPolicy.PresumptionOfApproval, Validity = Validity.From(2020, 1, 1) };
        LicenceReviewPolicy open = policy with { Id = new("open"), Constraint = new("third"), Scope = new() { Facts = [Cleared] } };
        TechnologyAccessConstraint rule = Rule(new());
        AllianceDataset dataset = Records(rule, rule with { Id = new("other") }, rule with { Id = new("third") }) with { ReviewPolicies = [policy, open] };
        AccessAssessment answer = AccessIndex.Of(dataset).Assess(Export);
        AuthorityAssessment authority = Assert.Single(answer.Authorities);
        Assert.Equal(new PolicyBounds(ReviewPolicy.PresumptionOfApproval, ReviewPolicy.PresumptionOfApproval), authority.Policy);
        Assert.Equal(["other", "third"], authority.WithoutPolicy.Select(one => one.Value));
        Assert.Contains("presumption of approval; none recorded for other; perhaps none recorded for third", string.Join(' ', answer.Explain().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_a_later_version_may_be_any()
    {
        AllianceDataset dataset = Records(Rule(new())) with { ReviewPolicies = [new() { Id = new("policy"), Constraint = new("rule"), Policy = Term<ReviewPolicy>.Parse("at-whim"), Validity = Validity.From(2020, 1, 1) }] };
        Assert.Equal(new PolicyBounds(ReviewPolicy.PresumptionOfApproval, ReviewPolicy.Denial), AccessIndex.Of(dataset).Assess(Export).Obligations[0].Policy);
    }

    [Theory]
    [InlineData("CN", ReviewPolicy.Denial, ReviewPolicy.Denial)]
    [InlineData("DE", ReviewPolicy.CaseByCase, ReviewPolicy.CaseByCase)]
    [InlineData(null, ReviewPolicy.CaseByCase, ReviewPolicy.Denial)]
    public void The_narrower_policy_applies(string? destination, ReviewPolicy mildest, ReviewPolicy strictest)
    {
        LicenceReviewPolicy all = new() { Id = new("all"), Constraint = new("rule"), Policy = ReviewPolicy.CaseByCase, Validity = Validity.From(2020, 1, 1) };
        AllianceDataset dataset = Records(Rule(new())) with
        {
            ReviewPolicies = [all, all with { Id = new("china"), Policy = ReviewPolicy.Denial, Scope = new() { Destinations = GeographicScope.Of(CountryCode.CN) } }],
        };
        AccessAssessment answer = AccessIndex.Of(dataset).Assess(Export with { Destination = destination is null ? null : (Place)CountryCode.Parse(destination) });
        Assert.Equal(new PolicyBounds(mildest, strictest), answer.Obligations[0].Policy);
    }

    [Fact]
    public void Members_of_a_later_version_in_a_nested_scope_leave_open_what_would_apply()
    {
        ConstraintScope certain = new() { Destinations = GeographicScope.Of(CountryCode.CN) }, outside = new() { Destinations = GeographicScope.Of(CountryCode.DE) };
        Assert.Equal(Perhaps, Under(certain with { Unknown = Later }, Export));
        Assert.Equal(None, Under(outside with { Unknown = Later }, Export));
        Assert.Equal(Perhaps, Under(new ConstraintScope { AnyOf = [certain with { Unknown = Later }, outside] }, Export));
        Assert.Equal(Licence, Under(new ConstraintScope { AnyOf = [certain, outside with { Unknown = Later }] }, Export));
        Assert.Equal(Perhaps, Under(new ConstraintScope { NoneOf = [certain with { Unknown = Later }] }, Export));
        Assert.Equal(Licence, Under(new ConstraintScope { NoneOf = [outside with { Unknown = Later }] }, Export));
        Assert.Equal(Perhaps, Under(new ConstraintScope { Destinations = certain.Destinations! with { Unknown = Later } }, Export));
        Assert.Equal(Perhaps, Under(new ConstraintScope { Items = [new() { Items = [Chip.Id], Unknown = Later }] }, Export));
        Assert.Equal(Perhaps, Under(new ConstraintScope { Facts = [Cleared with { Unknown = Later }] }, Export with { Facts = [new() { Fact = Cleared.Fact, Holds = true }] }));
    }

    [Fact]
    public void A_fact_may_have_to_be_denied()
    {
        ConstraintScope scope = new() { Facts = [Cleared with { HasToHold = false }] };
        Assert.Equal((Licence, None, Perhaps), (Under(scope, Answered(false)), Under(scope, Answered(true)), Under(scope, Export)));

        static AccessRequest Answered(bool holds) => Export with { Facts = [new() { Fact = Cleared.Fact, Holds = holds }] };
    }

    [Fact]
    public void Only_the_authorities_asked_for_are_considered_and_the_others_are_named()
    {
        AllianceDataset dataset = Records(Rule(new()), Rule(new() { ExportedFrom = new() }) with { Id = new("other"), Authority = CountryCode.DE, Effect = AccessEffect.Prohibited });
        AccessAssessment answer = AccessIndex.Of(dataset).Assess(Export with { Authorities = [CountryCode.US] });
        Assert.Equal(Licence, answer.Enforced);
        Assert.Equal([CountryCode.DE], answer.Coverage.AuthoritiesLeftOut);
        Assert.Equal(Prohibited, AccessIndex.Of(dataset).Assess(Export).Enforced.Certain);
    }

    [Theory]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-02", true)]
    public void A_day_after_the_last_known_one_is_marked(string day, bool isBeyond)
    {
        AccessOutcome outcome = AccessIndex.Of(Records(Rule(new())) with { KnownAsOf = new(2026, 1, 1) }).Outcome(Export with { Day = PartialDate.Parse(day).Earliest });
        Assert.Equal((Licence, isBeyond), (outcome.Enforced, outcome.IsBeyondKnown));
    }

    private static AccessBounds BoundsOf(Truth applies) => applies switch { True => Licence, False => None, _ => Perhaps };
}
