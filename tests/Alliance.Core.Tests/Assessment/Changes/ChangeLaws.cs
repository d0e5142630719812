using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Assessment.Changes;

/// <summary>The days on which an answer changes, against the answers of each day and of the day before.</summary>
public sealed class ChangeLaws
{
    private static readonly LocalDate First = new(2023, 6, 1), Last = new(2025, 6, 1);

    private static readonly Gen<PartialDate> AnyDate = Gen.Select(Gen.Int[2023, 2025], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 9])
        .Select((year, month, day, precision) => precision == 0 ? new PartialDate(year) : precision == 1 ? new PartialDate(year, month) : new PartialDate(year, month, day));

    private static readonly Gen<Validity> AnyPeriod = Gen.Select(AnyDate, AnyDate, Gen.Int[0, 3]).Select((one, other, which) =>
        which == 0 ? Validity.From(one) : which == 1 ? Validity.Until(one) : one.Earliest < other.Earliest ? Validity.Between(one, other) : Validity.Between(other, one));

    /// <summary>Small datasets in which everything has days within the two years: constraints, acts, suspensions, policies, exceptions, groups, lists, and an alliance that defines a group.</summary>
    private static readonly Gen<AllianceDataset> Dated = Gen.Select(AccessGens.AnyDataset, AnyPeriod.Array[12], AnyDate.Array[3], Gen.Int[0, 63]).Select(DatedBy).Where(IsValid);

    private static readonly Gen<AccessRequest> AnyRequest = Gen.Select(AccessGens.AnyRequest, AnyDate).Select((request, asOf) => request with
    {
        Item = request.Item.Item! with { Classifications = [.. request.Item.Item.Classifications.Select(code => code with { AsOf = asOf })] },
    });

    [Fact]
    public void The_changes_are_the_days_whose_answer_is_not_that_of_the_day_before() => Gen.Select(Dated, AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessIndex index = AccessIndex.Of(dataset);
            Dictionary<LocalDate, AccessChange> changes = index.Changes(request, First, Last).ToDictionary(change => change.Day);
            AccessAssessment before = index.Assess(request with { Day = First.PlusDays(-1) });
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                AccessAssessment after = index.Assess(request with { Day = day });
                string[] moved = [.. Moved(before, after)];
                if (changes.Remove(day, out AccessChange? change))
                {
                    Assert.Equal((before.Outcome, after.Outcome), (change.Before, change.After));
                    Assert.Equal(moved, change.Constraints.Select(move => Text(move.Constraint, (move.OnTheBooksBefore, move.EnforcedBefore, move.PolicyBefore), (move.OnTheBooksAfter, move.EnforcedAfter, move.PolicyAfter))));
                    Assert.All(change.Constraints, move => Assert.Contains(RecordReference.To(RecordKind.Constraint, move.Constraint), move.DecidedBy));
                }
                else
                {
                    Assert.True(moved.Length == 0 && before.Outcome == after.Outcome, $"{day}: missed {string.Join("; ", moved)}, from {before.Outcome} to {after.Outcome}");
                }
                before = after;
            }
            Assert.Empty(changes);
        },
        iter: 120,
        print: AccessRecords.Print);

    /// <summary>The constraints whose bounds, policy or duty differ, with both.</summary>
    private static IEnumerable<string> Moved(AccessAssessment before, AccessAssessment after)
    {
        var one = States(before);
        var other = States(after);
        foreach (Id<TechnologyAccessConstraint> id in one.Keys.Union(other.Keys).Order())
        {
            var (left, right) = (one.GetValueOrDefault(id), other.GetValueOrDefault(id));
            if (left != right)
                yield return Text(id, (left.Books, left.Enforced, left.Policy), (right.Books, right.Enforced, right.Policy));
        }
    }

    private static Dictionary<Id<TechnologyAccessConstraint>, (AccessBounds Books, AccessBounds Enforced, PolicyBounds Policy, Truth DutyOnTheBooks, Truth DutyEnforced)> States(AccessAssessment answer) =>
        answer.Obligations.Select(one => (one.Constraint, (one.OnTheBooks, one.Enforced, one.Policy, Truth.False, Truth.False)))
            .Concat(answer.Duties.Select(one => (one.Constraint, (default(AccessBounds), default(AccessBounds), default(PolicyBounds), one.IsOnTheBooks, one.IsEnforced))))
            .ToDictionary();

    private static string Text(Id<TechnologyAccessConstraint> id, (AccessBounds, AccessBounds, PolicyBounds) before, (AccessBounds, AccessBounds, PolicyBounds) after) => $"{id}: {before} -> {after}";

    private static AllianceDataset DatedBy(AllianceDataset dataset, Validity[] periods, PartialDate[] dates, int which)
    {
        TechnologyAccessConstraint first = dataset.Constraints[0];
        if ((which & 1) > 0)
            first = first with { Validity = periods[0], Exceptions = [], Suspensions = [] };
        if ((which & 2) > 0)
            first = first with { LegalActs = [new("act")] };
        if ((which & 4) > 0 && periods[1].Overlaps(first.Validity) != Truth.False)
            first = first with { Suspensions = [new() { Validity = periods[1] }] };
        if ((which & 8) > 0)
            first = first with { Scope = new() { Destinations = new() { Groups = [new("of-alliance")] } }, Exceptions = [] };
        return dataset with
        {
            Alliances = [new() { Id = new("union"), Names = ["A union"], MemberGroup = new("settled") }],
            CountryGroups =
            [
                .. dataset.CountryGroups.Select((group, g) => group with { Members = [.. group.Members.Select((member, m) => member with { Validity = periods[2 + (2 * g) + m] })] }),
                new() { Id = new("of-alliance"), Name = "Of the alliance", Alliance = new("union") },
            ],
            PartyLists = [.. dataset.PartyLists.Select((list, l) => list with { Members = [.. list.Members.Select((member, m) => member with { Validity = periods[6 + l + m] })], CompleteFor = list.CompleteFor is null ? null : periods[9] })],
            LegalActs = [new() { Id = new("act"), Citation = "An act", EffectiveFrom = dates[0], ComplianceFrom = (which & 16) > 0 ? dates[1] : null, Repealed = (which & 32) > 0 ? dates[2] : null }],
            ReviewPolicies =
            [
                new() { Id = new("policy"), Constraint = first.Id, Policy = ReviewPolicy.Denial, Validity = periods[10] },
                new() { Id = new("policy-for-china"), Constraint = first.Id, Policy = ReviewPolicy.CaseByCase, Scope = new() { Destinations = GeographicScope.Of(CountryCode.CN) }, Validity = periods[11] },
            ],
            Constraints = [first, .. dataset.Constraints.Skip(1)],
        };
    }

    private static bool IsValid(AllianceDataset dataset) => !dataset.Validate().Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
