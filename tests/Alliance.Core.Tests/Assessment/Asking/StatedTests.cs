using static Alliance.Core.Tests.Assessment.AccessRecords;

namespace Alliance.Core.Tests.Assessment.Asking;

/// <summary>What a request states about itself: one answer to each question, and what no constraint asks for.</summary>
public sealed class StatedTests
{
    private static readonly Id<PartyList> List = new("list");

    private static readonly AccessIndex Index = AccessIndex.Of(Records(Rule(new() { Facts = [new() { Fact = new("cleared"), Question = "Is it so?" }], Parties = [new() { Lists = [List] }] })) with
    {
        PartyLists = [new() { Id = List, Name = "A list", Authority = CountryCode.US, Members = [new() { Party = PartyReference.Other("member"), Validity = Validity.From(2020) }] }],
    });

    private static readonly AccessRequest Asked = Export with { NoPartyIsListed = true, Facts = [new() { Fact = new("cleared"), Holds = true }] };

    [Fact]
    public void A_list_of_the_dataset_that_contains_a_party_is_stronger_than_the_statement_that_no_party_is_listed()
    {
        AccessAssessment contradicted = Index.Assess(Asked with { Parties = [Party(PartyRole.EndUser, "other:member")] });
        Assert.Equal(Licence, contradicted.Enforced);
        Assert.Equal(["The request states that no party is listed, but the list list of the dataset contains other:member on this day; the dataset counts."], contradicted.Warnings);
        Assert.Empty(Index.Assess(Asked with { NoPartyIsListed = false, Parties = [Party(PartyRole.EndUser, "other:member")] }).Warnings);
        Assert.Equal(None, Index.Outcome(Asked with { Parties = [Party(PartyRole.EndUser, "other:another")] }).Enforced);
        // It is stronger than a screening of this very party, too.
        Assert.Equal(Licence, Index.Outcome(Asked with { Parties = [Party(PartyRole.EndUser, "other:member") with { Screenings = [new() { List = List, IsListed = false }] }] }).Enforced);
    }

    [Fact]
    public void Two_different_answers_to_one_question_are_an_error()
    {
        PartyScreening listed = new() { List = List, IsListed = true };
        AccessParty screened = Party(PartyRole.EndUser, "other:another") with { Screenings = [listed, listed with { IsListed = false }] };
        Refused(Asked with { Facts = [new() { Fact = new("cleared"), Holds = true }, new() { Fact = new("cleared"), Holds = false }] }, "/facts/1", "cleared");
        Refused(Asked with { Descriptions = [new() { Text = "A thing", IsMet = true }, new() { Text = "Another", IsMet = true }, new() { Text = "A thing", IsMet = false }] }, "/descriptions/2", "A thing");
        Refused(Asked with { Parties = [screened] }, "/parties/0/screenings/1", "list");
        Refused(Asked with { Parties = [Party(PartyRole.EndUser, "other:another") with { Owners = [new() { Share = 10, Screenings = screened.Screenings }] }] }, "/parties/0/owners/0/screenings/1", "list");
        // The same answer twice says nothing else than once.
        Assert.Empty((Asked with { Facts = [.. Asked.Facts, .. Asked.Facts], Parties = [screened with { Screenings = [listed, listed] }] }).Validate(Index).Findings);

        static void Refused(AccessRequest request, string pointer, string word)
        {
            Finding finding = Assert.Single(request.Validate(Index).Findings);
            Assert.Equal(("ALC-9414", pointer), (finding.Code, finding.Pointer));
            Assert.Contains(word, finding.Message, StringComparison.Ordinal);
            Assert.Throws<AccessRequestException>(() => Index.Outcome(request));
        }
    }

    [Theory]
    [InlineData("cleared", null, null, null)]
    [InlineData("claered", null, null, "claered")]
    [InlineData("cleared", "exprot", null, "exprot")]
    [InlineData("cleared", null, "militray", "militray")]
    [InlineData("cleared", "export", "military", null)]
    public void A_word_or_a_fact_that_nothing_asks_for_is_a_warning(string fact, string? activity, string? endUse, string? warned)
    {
        AccessRequest request = Asked with
        {
            Facts = [new() { Fact = new(fact), Holds = true }],
            Activity = activity is null ? default : Term<AccessActivity>.Parse(activity),
            EndUse = endUse is null ? default : Term<EndUse>.Parse(endUse),
        };
        ValueList<string> warnings = Index.Assess(request).Warnings;
        Assert.Equal(warned is null ? 0 : 1, warnings.Count);
        Assert.All(warnings, warning => Assert.Contains(warned!, warning, StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_for_which_nothing_asks_is_a_warning_with_what_may_be_meant()
    {
        Id<PartyList> list = new("entities");
        AllianceDataset dataset = Records(Rule(new() { Parties = [new() { Lists = [list] }], Items = [new() { Description = "Red chips" }] }) with { Regime = new("us-ear") }) with
        {
            PartyLists = [new() { Id = list, Name = "Entities", Authority = CountryCode.US }],
            Regimes = [new() { Id = new("us-ear"), Title = "Rules", Authority = CountryCode.US, Reach = [new() { Basis = ReachBasis.Territory }] }],
        };
        AccessRequest right = Asked with
        {
            Facts = [],
            Jurisdictions = [new() { Regime = new("us-ear"), IsSubject = true }],
            Descriptions = [new() { Text = "Red chips", IsMet = true }],
            Parties = [Party(PartyRole.EndUser, "other:one") with { Screenings = [new() { List = list, IsListed = false }] }],
        };
        Assert.Empty(AccessIndex.Of(dataset).Assess(right).Warnings);
        AccessRequest wrong = right with
        {
            Jurisdictions = [new() { Regime = new("us-eer"), IsSubject = true }],
            Descriptions = [new() { Text = "Blue chips", IsMet = true }],
            Parties = [new() { Roles = [PartyRole.EndUser], Owners = [new() { Share = 10, Screenings = [new() { List = new("entitties"), IsListed = false }] }] }],
        };
        Assert.Equal(
            [
                "No constraint of the dataset belongs to the regime us-eer. Did you mean \"us-ear\"?",
                "No constraint of the dataset has the description \"Blue chips\".",
                "No constraint of the dataset asks for the list entitties. Did you mean \"entities\"?",
            ],
            AccessIndex.Of(dataset).Assess(wrong).Warnings);
    }

    [Theory]
    [InlineData("XK", true)]
    [InlineData("ANHH", true)]
    [InlineData("AN", false)]
    [InlineData("UK", false)]
    [InlineData("XX", false)]
    public void A_country_is_one_that_is_or_was_assigned_or_is_in_use(string code, bool isCountry) =>
        Assert.Equal(isCountry, (Asked with { Destination = (Place)CountryCode.Parse(code) }).Validate(Index).IsValid);

    [Fact]
    public void Changes_and_policies_are_shown_in_words()
    {
        Assert.Equal("none recorded", default(PolicyBounds).ToString());
        Assert.Equal("none recorded..denial", new PolicyBounds(ReviewPolicy.Unspecified, ReviewPolicy.Denial).ToString());
        Assert.Equal("case-by-case", new PolicyBounds(ReviewPolicy.CaseByCase, ReviewPolicy.CaseByCase).ToString());
        AccessConstraintChange change = new()
        {
            Constraint = new("rule"),
            Kind = ChangeKind.Began,
            OnTheBooksBefore = None,
            OnTheBooksAfter = Licence,
            EnforcedBefore = None,
            EnforcedAfter = Perhaps,
            PolicyAfter = new(ReviewPolicy.Denial, ReviewPolicy.Denial),
        };
        Assert.Equal(
            "rule: on the books no-known-constraint -> licence-required, enforced no-known-constraint -> no-known-constraint..licence-required, review policy none recorded -> denial",
            change.ToString());
        Assert.Equal("rule: ended", (change with { Kind = ChangeKind.Ended, OnTheBooksAfter = None, EnforcedAfter = None, PolicyAfter = default }).ToString());
    }
}
