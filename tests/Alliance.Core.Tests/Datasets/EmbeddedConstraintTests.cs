using System.Text.RegularExpressions;

namespace Alliance.Core.Tests.Datasets;

/// <summary>What the constraints of the dataset that ships state, so that a request can be tested against them: their regime, their exceptions, and what is missing.</summary>
public sealed partial class EmbeddedConstraintTests
{
    private static readonly AllianceDataset Shipped = EmbeddedDatasets.ReadAiAllianceNetwork();

    public static TheoryData<string> Constraints => [.. Shipped.Constraints.Select(constraint => constraint.Id.Value)];

    [Theory]
    [MemberData(nameof(Constraints))]
    public void A_constraint_states_whom_its_law_reaches(string id)
    {
        TechnologyAccessConstraint constraint = Find(id);
        Assert.True(
            constraint.Regime is { } regime
                ? Shipped.Regimes.Any(some => some.Id == regime && some.Authority == constraint.Authority)
                : !constraint.Reach.IsEmpty || constraint.Scope.ExportedFrom is not null || !constraint.Scope.Addressees.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Constraints))]
    public void An_exception_has_a_scope(string id) => Assert.All(Find(id).Exceptions, exception => Assert.NotNull(exception.Scope));

    [Theory]
    [MemberData(nameof(Constraints))]
    public void What_is_known_in_words_only_is_named_in_the_evidence(string id)
    {
        TechnologyAccessConstraint constraint = Find(id);
        if (HasWordsOnly(constraint.Scope))
            Assert.Contains("not recorded", constraint.Evidence.Note.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_certainly_be_met_is_more_than_half() =>
        Assert.Equal((116, 62), (Shipped.Constraints.Count, Shipped.Constraints.Count(constraint => !HasWordsOnly(constraint.Scope))));

    [Theory]
    [MemberData(nameof(Constraints))]
    public void No_party_is_described_in_words(string id) =>
        Assert.All(ScopesOf(Find(id)), scope => Assert.DoesNotContain(scope.Recipients.Concat(scope.Addressees), party => party.Kind == PartyKind.Other));

    [Theory]
    [MemberData(nameof(Constraints))]
    public void A_condition_in_a_description_is_a_fact_or_an_exception_too(string id)
    {
        TechnologyAccessConstraint constraint = Find(id);
        bool tested = !constraint.Exceptions.IsEmpty || ScopesOf(constraint).Any(scope => !scope.Facts.IsEmpty || !scope.NoneOf.IsEmpty);
        Assert.All(ScopesOf(constraint), scope => Assert.True(tested || !Reservation.IsMatch(scope.Description.In("en") ?? "")));
    }

    [Fact]
    public void A_review_policy_leaves_no_condition_to_its_description() =>
        Assert.All(Shipped.ReviewPolicies, policy => Assert.DoesNotContain("conditions", policy.Scope?.Description.In("en") ?? "", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_same_fact_is_asked_for_by_the_same_question() =>
        Assert.All(
            Shipped.Constraints.SelectMany(ScopesOf).Concat(Shipped.ReviewPolicies.Select(policy => policy.Scope).OfType<ConstraintScope>().SelectMany(Within))
                .SelectMany(scope => scope.Facts).GroupBy(fact => fact.Fact),
            asked => Assert.Single(asked.Select(fact => fact.Question.In("en")).Distinct(StringComparer.Ordinal)));

    [Theory]
    [InlineData("eu-2023-1214-transit", "RU")]
    [InlineData("eu-2025-1494-transit", "RU")]
    [InlineData("eu-2026-506-transit", "RU")]
    public void A_ban_on_transit_names_the_place_passed_through(string id, string country)
    {
        ConstraintScope scope = Find(id).Scope;
        Assert.Null(scope.Destinations);
        Assert.Equal([new CountryCode(country)], scope.TransitThrough!.Countries);
    }

    [Theory]
    [InlineData("eu-2024-745-entities", "eu-833-annex-iv-2024-745")]
    [InlineData("us-89-fr-96790-footnote-5-fdp", "us-entity-list-footnote-5")]
    [InlineData("tw-listed-entities", "tw-shtc-entity-list")]
    public void Listed_parties_are_named_by_their_list(string id, string list)
    {
        Assert.Equal([new Id<PartyList>(list)], Assert.Single(Find(id).Scope.Parties).Lists);
        Assert.Null(Shipped.PartyLists.Single(some => some.Id.Value == list).CompleteFor);
    }

    [Fact]
    public void The_affiliates_rule_counts_owners_to_50_per_cent()
    {
        OwnershipTest owners = Assert.Single(Find("us-90-fr-47201-affiliates").Scope.Parties).OwnedBy!;
        Assert.Equal(50, owners.ShareAtLeast);
        Assert.Equal([new("us-entity-list"), new("us-meu-list"), new("us-sdn-list-ear")], owners.Lists);
    }

    [Fact]
    public void Errors_are_none_and_each_warning_is_explained() // in the table of warnings of data/README.md
    {
        ValidationReport report = Shipped.Validate();
        Assert.Equal(
            ["ALC-4714 x 1", "ALC-5202 x 2", "ALC-5402 x 68", "ALC-7203 x 1"],
            report.Findings.Where(finding => finding.Severity != FindingSeverity.Info).CountBy(finding => finding.Code).Select(pair => $"{pair.Key} x {pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(0, report.ErrorCount);
    }

    [Theory]
    [InlineData("2025-11-08", Truth.False)]
    [InlineData("2025-11-09", Truth.True)]
    [InlineData("2026-11-27", Truth.True)]
    [InlineData("2026-11-28", Truth.Unknown)]
    public void The_ban_on_gallium_to_the_United_States_is_suspended(string day, Truth expected)
    {
        ConstraintStanding ban = DatasetIndex.Of(Shipped).AsOf(TestRecords.Day(day)).Constraints().Single(standing => standing.Constraint.Id.Value == "cn-2024-46-2");
        Assert.Equal(expected, ban.IsSuspended);
        Assert.Contains(new Id<TechnologyItem>("gallium"), ban.Constraint.Scope.Items[0].Items);
    }

    [Fact]
    public void NAC_leaves_a_notification_and_ACA_nothing() =>
        Assert.Equal(
            [AccessEffect.NotificationRequired, AccessEffect.Unspecified, AccessEffect.NotificationRequired, AccessEffect.Unspecified],
            Find("us-88-fr-73458-3a090-destination").Exceptions.Select(exception => exception.RemainingEffect.Known));

    [GeneratedRegex(@"\b(unless|provided that|except)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reservation { get; }

    private static TechnologyAccessConstraint Find(string id) => Shipped.Constraints.Single(constraint => constraint.Id.Value == id);

    private static bool HasWordsOnly(ConstraintScope scope) =>
        (!scope.Items.IsEmpty && scope.Items.All(item => item.Codes.IsEmpty && item.Items.IsEmpty && item.Tests.IsEmpty && item.Kinds.IsEmpty && item.Contains is null))
        || scope.Parties.Any(party => party.Parties.Any(some => some.Kind == PartyKind.Other));

    private static IEnumerable<ConstraintScope> ScopesOf(TechnologyAccessConstraint constraint) =>
        Within(constraint.Scope).Concat(constraint.Exceptions.Select(exception => exception.Scope).OfType<ConstraintScope>().SelectMany(Within));

    private static IEnumerable<ConstraintScope> Within(ConstraintScope scope) => scope.AnyOf.Concat(scope.NoneOf).SelectMany(Within).Prepend(scope);
}
