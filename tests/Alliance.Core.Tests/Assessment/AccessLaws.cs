using System.Text.Json;
using CsCheck;
using static Alliance.Core.Tests.Assessment.AccessGens;

namespace Alliance.Core.Tests.Assessment;

/// <summary>Laws of assessments, on small datasets and requests of which much is left open.</summary>
public sealed class AccessLaws
{
    private const int Samples = 2_000;

    [Fact]
    public void What_is_left_out_of_a_request_never_makes_the_answer_narrower() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessIndex index = AccessIndex.Of(dataset);
            AccessOutcome told = index.Outcome(request);
            foreach (AccessRequest less in Forgetting.One(request))
            {
                AccessOutcome untold = index.Outcome(less);
                Assert.True(IsWithin(told.OnTheBooks, untold.OnTheBooks) && IsWithin(told.Enforced, untold.Enforced), $"{told} became {untold} without a fact, in {JsonSerializer.Serialize(less)}");
            }
        },
        iter: Samples,
        print: AccessRecords.Print);

    [Fact]
    public void A_further_constraint_lowers_nothing() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessOutcome before = AccessIndex.Of(dataset with { Constraints = [.. dataset.Constraints.Skip(1)] }).Outcome(request), after = AccessIndex.Of(dataset).Outcome(request);
            Assert.True(IsAtLeast(after.OnTheBooks, before.OnTheBooks) && IsAtLeast(after.Enforced, before.Enforced), $"{before} became {after}");
        },
        iter: Samples,
        print: AccessRecords.Print);

    [Fact]
    public void What_is_enforced_is_never_above_the_law_on_the_books() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessAssessment answer = AccessIndex.Of(dataset).Assess(request);
            Assert.True(IsAtLeast(answer.OnTheBooks, answer.Enforced));
            Assert.All(answer.Obligations, obligation => Assert.True(IsAtLeast(obligation.OnTheBooks, obligation.Enforced)));
            Assert.All(answer.Authorities, authority => Assert.True(IsAtLeast(authority.OnTheBooks, authority.Enforced)));
        },
        iter: Samples,
        print: AccessRecords.Print);

    [Fact]
    public void The_order_of_records_of_lists_and_of_parties_changes_nothing() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessAssessment one = AccessIndex.Of(dataset).Assess(request), other = AccessIndex.Of(Reversed(dataset)).Assess(Reversed(request));
            Assert.Equal(one.Outcome, other.Outcome);
            Assert.Equal((one.CertainBy, one.PossibleBy, one.OnlyOnTheBooks, one.RestsOnLikely), (other.CertainBy, other.PossibleBy, other.OnlyOnTheBooks, other.RestsOnLikely));
            Assert.Equal(one.Authorities, other.Authorities);
            Assert.Equal(Facts(one), Facts(other));
        },
        iter: Samples,
        print: AccessRecords.Print);

    [Fact]
    public void The_answer_without_reasons_is_that_of_the_answer_with_reasons() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessIndex index = AccessIndex.Of(dataset);
            AccessAssessment answer = index.Assess(request);
            Assert.Equal(answer.Outcome, index.Outcome(request));
            Assert.Equal(answer.Outcome, AccessIndex.Of(dataset).Outcome(request));
        },
        iter: Samples,
        print: AccessRecords.Print);

    [Fact]
    public void The_whole_is_the_highest_of_its_authorities_and_an_authority_of_its_constraints() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessAssessment answer = AccessIndex.Of(dataset).Assess(request);
            Assert.Equal((answer.OnTheBooks, answer.Enforced), (Highest(answer.Authorities, one => one.OnTheBooks), Highest(answer.Authorities, one => one.Enforced)));
            Assert.All(answer.Authorities, authority => Assert.Equal(
                (authority.OnTheBooks, authority.Enforced),
                (Highest(Of(authority), one => one.OnTheBooks), Highest(Of(authority), one => one.Enforced))));
            Assert.Equal(answer.CertainBy, Ids(answer, one => one.Enforced.Certain > AccessLevel.NoKnownConstraint && one.Enforced.Certain == answer.Enforced.Certain));
            Assert.Equal(answer.PossibleBy, Ids(answer, one => !answer.Enforced.AreEqual && one.Enforced.Possible == answer.Enforced.Possible));

            IEnumerable<ConstraintAssessment> Of(AuthorityAssessment authority) => answer.Obligations.Where(obligation => obligation.Authority == authority.Authority);
        },
        iter: Samples,
        print: AccessRecords.Print);

    [Fact]
    public void Requests_and_answers_survive_json() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) =>
        {
            Assert.Equal(request, JsonSerializer.Deserialize<AccessRequest>(JsonSerializer.Serialize(request)));
            AccessAssessment answer = AccessIndex.Of(dataset).Assess(request);
            Assert.Equal(answer, JsonSerializer.Deserialize<AccessAssessment>(JsonSerializer.Serialize(answer)));
        },
        iter: Samples / 10,
        print: AccessRecords.Print);

    [Fact]
    public void One_index_serves_many_threads() => Gen.Select(AnyDataset, AnyRequest.Array[8]).Sample(
        (dataset, requests) =>
        {
            AccessOutcome[] alone = [.. requests.Select(request => AccessIndex.Of(dataset).Outcome(request))];
            AccessIndex index = AccessIndex.Of(dataset);
            Parallel.For(0, 4 * requests.Length, i => Assert.Equal(alone[i % requests.Length], index.Outcome(requests[i % requests.Length])));
        },
        iter: 50,
        threads: 1);

    private static bool IsWithin(AccessBounds inner, AccessBounds outer) => outer.Certain <= inner.Certain && outer.Possible >= inner.Possible;

    private static bool IsAtLeast(AccessBounds higher, AccessBounds lower) => higher.Certain >= lower.Certain && higher.Possible >= lower.Possible;

    private static AccessBounds Highest<T>(IEnumerable<T> all, Func<T, AccessBounds> bounds) =>
        new(all.Select(one => bounds(one).Certain).DefaultIfEmpty().Max(), all.Select(one => bounds(one).Possible).DefaultIfEmpty().Max());

    private static ValueList<Id<TechnologyAccessConstraint>> Ids(AccessAssessment answer, Func<ConstraintAssessment, bool> isMeant) =>
        [.. answer.Obligations.Where(isMeant).Select(obligation => obligation.Constraint).Order()];

    /// <summary>What requests can state; what a dataset lacks is told with its place in the dataset.</summary>
    private static IEnumerable<string> Facts(AccessAssessment answer) =>
        answer.Missing.Where(fact => fact.Place != MissingFactPlace.Dataset).Select(fact => $"{fact.Place} {fact.Party} {fact.Fact} {fact.CanRuleOut} {fact.CanEstablish} {string.Join(' ', fact.Constraints)}").Order(StringComparer.Ordinal);

    private static AllianceDataset Reversed(AllianceDataset dataset) => dataset with
    {
        CountryGroups = [.. dataset.CountryGroups.Reverse().Select(group => group with { Members = [.. group.Members.Reverse()] })],
        Items = [.. dataset.Items.Reverse()],
        PartyLists = [.. dataset.PartyLists.Reverse().Select(list => list with { Members = [.. list.Members.Reverse()] })],
        Constraints =
        [
            .. dataset.Constraints.Reverse().Select(constraint => constraint with
            {
                Scope = Reversed(constraint.Scope),
                Reach = [.. constraint.Reach.Reverse()],
                Exceptions = [.. constraint.Exceptions.Reverse().Select(exception => exception with { Scope = exception.Scope is { } scope ? Reversed(scope) : null })],
            }),
        ],
    };

    private static ConstraintScope Reversed(ConstraintScope scope) => scope with
    {
        Items = [.. scope.Items.Reverse().Select(item => item with { Codes = [.. item.Codes.Reverse()], Tests = [.. item.Tests.Reverse()] })],
        Activities = [.. scope.Activities.Reverse()],
        Parties = [.. scope.Parties.Reverse().Select(party => party with { Roles = [.. party.Roles.Reverse()], Lists = [.. party.Lists.Reverse()] })],
        Facts = [.. scope.Facts.Reverse()],
        AnyOf = [.. scope.AnyOf.Reverse().Select(Reversed)],
        NoneOf = [.. scope.NoneOf.Reverse().Select(Reversed)],
    };

    private static AccessRequest Reversed(AccessRequest request) => request with
    {
        Item = request.Item.Item! with { Parameters = [.. request.Item.Item.Parameters.Reverse()], BitLengths = [.. request.Item.Item.BitLengths.Reverse()] },
        Via = request.Via is { } via ? (ValueList<Place>)[.. via.Reverse()] : null,
        Parties = [.. request.Parties.Reverse().Select(party => party with { Owners = [.. party.Owners.Reverse()], Screenings = [.. party.Screenings.Reverse()] })],
        Facts = [.. request.Facts.Reverse()],
    };
}
