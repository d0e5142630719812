using CsCheck;

namespace Alliance.Core.Tests.Assessment;

/// <summary>What an answer says of a missing fact, against the answers to requests that state it.</summary>
public sealed class MissingFactLaws
{
    [Fact]
    public void A_missing_fact_does_what_is_said_of_it() => Gen.Select(AccessGens.AnyDataset, AccessGens.AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessIndex index = AccessIndex.Of(dataset);
            AccessAssessment before = index.Assess(request);
            foreach (MissingFact fact in before.Missing)
            {
                AccessAssessment[] answers = [.. StatedFacts.Ways(request, fact).Select(index.Assess)];
                if (answers.Length == 0)
                    continue;
                string said = $"{fact.Place} {fact.Fact}, for {string.Join(' ', fact.Constraints)}";
                Assert.NotEmpty(fact.Constraints);
                Assert.True(fact.CanRuleOut == answers.Any(after => fact.Constraints.Any(id => IsLower(id, before, after))), $"{said}: rules out {fact.CanRuleOut}");
                // A constraint that comes to apply may still be lowered by an exception: whether that counts is left open here.
                Assert.True(!fact.CanEstablish || answers.Any(after => fact.Constraints.Any(id => IsHigher(id, before, after))), $"{said}: establishes nothing");
                Assert.True(fact.CanEstablish || !answers.Any(after => fact.Constraints.Any(id => RequiresMore(id, before, after))), $"{said}: establishes something");
            }
        },
        iter: 2_000,
        print: AccessRecords.Print);

    [Fact]
    public void Where_nothing_is_missing_the_bounds_are_equal() => Gen.Select(AccessGens.AnyDataset, AccessGens.AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessAssessment answer = AccessIndex.Of(dataset).Assess(request);
            // What this version does not understand is open for another reason than a missing fact.
            if (answer.Missing.IsEmpty && !dataset.Constraints.Any(IsNotUnderstood))
                Assert.True(answer.Enforced.AreEqual, answer.Enforced.ToString());
        },
        iter: 2_000,
        print: AccessRecords.Print);

    private static bool IsNotUnderstood(TechnologyAccessConstraint constraint) =>
        !constraint.Effect.IsKnown || Scopes(constraint.Scope).Concat(constraint.Exceptions.SelectMany(exception => exception.Scope is { } scope ? Scopes(scope) : []))
            .Any(scope => !scope.Unknown.IsEmpty || scope.Activities.Any(activity => !activity.IsKnown));

    private static IEnumerable<ConstraintScope> Scopes(ConstraintScope scope) => [scope, .. scope.AnyOf.SelectMany(Scopes), .. scope.NoneOf.SelectMany(Scopes)];

    /// <summary>Whether a constraint certainly does not apply any more, or an exception certainly lowers it now.</summary>
    private static bool IsLower(Id<TechnologyAccessConstraint> id, AccessAssessment before, AccessAssessment after) =>
        Find(before, id) is { } one && (Find(after, id) is not { } other || other.Enforced.Possible < one.Enforced.Possible || IsOver(Duty(before, id), Duty(after, id)))
        || (Duty(before, id) != Truth.False && Duty(after, id) == Truth.False);

    /// <summary>Whether a constraint certainly applies now, or requires more for certain.</summary>
    private static bool IsHigher(Id<TechnologyAccessConstraint> id, AccessAssessment before, AccessAssessment after) =>
        (Find(before, id) is { } one && Find(after, id) is { } other && (other.Enforced.Certain > one.Enforced.Certain || (other.IsInScope == Truth.True && other.IsEnforced == Truth.True && one.IsInScope != Truth.True)))
        || (Duty(before, id) != Truth.True && Duty(after, id) == Truth.True);

    /// <summary>Whether a constraint requires more for certain now.</summary>
    private static bool RequiresMore(Id<TechnologyAccessConstraint> id, AccessAssessment before, AccessAssessment after) =>
        (Find(before, id) is { } one && Find(after, id) is { } other && other.Enforced.Certain > one.Enforced.Certain) || (Duty(before, id) != Truth.True && Duty(after, id) == Truth.True);

    private static bool IsOver(Truth before, Truth after) => before != Truth.False && after == Truth.False;

    private static ConstraintAssessment? Find(AccessAssessment answer, Id<TechnologyAccessConstraint> id) => answer.Obligations.SingleOrDefault(one => one.Constraint == id);

    private static Truth Duty(AccessAssessment answer, Id<TechnologyAccessConstraint> id) => answer.Duties.SingleOrDefault(one => one.Constraint == id)?.IsEnforced ?? Truth.False;
}
