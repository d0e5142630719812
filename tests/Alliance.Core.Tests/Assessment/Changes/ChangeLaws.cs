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
            RuleAnswer[] before = Answers(index, request, First.PlusDays(-1));
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                RuleAnswer[] after = Answers(index, request, day);
                string[] moved = [.. before.Zip(after).Where(pair => StateOf(pair.First) != StateOf(pair.Second)).Select(pair => Text(pair.First.Rule.Constraint.Id, StateOf(pair.First), StateOf(pair.Second)))];
                if (changes.Remove(day, out AccessChange? change))
                {
                    AccessAssessment last = index.Assess(request with { Day = day.PlusDays(-1) }), now = index.Assess(request with { Day = day });
                    Assert.Equal((last.Outcome, now.Outcome), (change.Before, change.After));
                    Assert.Equal(moved, change.Constraints.Select(one => Text(
                        one.Constraint,
                        (one.OnTheBooksBefore, one.EnforcedBefore, one.PolicyBefore, DutyOf(last, one.Constraint)),
                        (one.OnTheBooksAfter, one.EnforcedAfter, one.PolicyAfter, DutyOf(now, one.Constraint)))));
                    Assert.All(change.Constraints, one => Assert.Contains(RecordReference.To(RecordKind.Constraint, one.Constraint), one.DecidedBy));
                }
                else
                {
                    Assert.True(moved.Length == 0, $"{day}: missed {string.Join("; ", moved)}");
                }
                before = after;
            }
            Assert.Empty(changes);
        },
        iter: 200,
        print: AccessRecords.Print);

    /// <summary>The answers of all constraints on a day, without the index.</summary>
    private static RuleAnswer[] Answers(AccessIndex index, AccessRequest request, LocalDate day)
    {
        Situation situation = new(request with { Day = day }, request.Item.Item!, DayKey.Of(day));
        return [.. index.Rules.Select(rule => RuleAnswer.Of(rule, situation))];
    }

    private static (AccessBounds OnTheBooks, AccessBounds Enforced, PolicyBounds Policy, LawStanding Duty) StateOf(RuleAnswer answer) => (answer.OnTheBooks, answer.Enforced, answer.Policy, answer.Duty);

    private static LawStanding DutyOf(AccessAssessment answer, Id<TechnologyAccessConstraint> id) =>
        answer.Duties.SingleOrDefault(duty => duty.Constraint == id) is { } found ? new(found.IsOnTheBooks, found.IsEnforced) : default;

    private static string Text(
        Id<TechnologyAccessConstraint> id, (AccessBounds, AccessBounds, PolicyBounds, LawStanding) before, (AccessBounds, AccessBounds, PolicyBounds, LawStanding) after) => $"{id}: {before} -> {after}";

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
