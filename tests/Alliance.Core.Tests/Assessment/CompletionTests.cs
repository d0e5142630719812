using CsCheck;

namespace Alliance.Core.Tests.Assessment;

/// <summary>The bounds of an answer, against the enumeration of completions.</summary>
public sealed class CompletionTests
{
    private const int Requests = 10_000;

    [Fact]
    public void No_completion_is_outside_the_bounds() => Gen.Select(AccessGens.AnyDataset, AccessGens.AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessOutcome outcome = AccessIndex.Of(dataset).Outcome(request);
            var completed = Completions.Of(dataset, request);
            Assert.True(Contains(outcome.OnTheBooks, completed.OnTheBooks) && Contains(outcome.Enforced, completed.Enforced), $"{outcome} is not around {completed}");
        },
        iter: Requests,
        print: AccessRecords.Print);

    /// <summary>Kleene's logic loses nothing where each question stands once in a constraint with its exceptions: there the bounds are those of the completions.</summary>
    [Fact]
    public void Bounds_are_wider_than_the_completions_only_where_one_question_stands_twice() => Gen.Select(AccessGens.OneConstraint, AccessGens.AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessOutcome outcome = AccessIndex.Of(dataset).Outcome(request);
            var completed = Completions.Of(dataset, request);
            if (completed.AreAll && (outcome.OnTheBooks, outcome.Enforced) != (completed.OnTheBooks, completed.Enforced))
                Assert.True(OpenQuestions.StandTwice(dataset.Constraints[0]), $"{outcome} is wider than {completed}");
        },
        iter: Requests,
        print: AccessRecords.Print);

    [Fact]
    public void The_completions_differ_from_one_another_often_enough_to_be_a_test()
    {
        int open = 0, decided = 0;
        Gen.Select(AccessGens.AnyDataset, AccessGens.AnyRequest).Sample(
            (dataset, request) =>
            {
                var completed = Completions.Of(dataset, request);
                _ = completed.OnTheBooks.AreEqual ? completed.OnTheBooks.Possible > AccessLevel.NoKnownConstraint ? decided++ : 0 : open++;
            },
            iter: 1_000,
            threads: 1,
            seed: "0000000000000");
        Assert.True(open > 200 && decided > 10, $"open: {open}, decided: {decided}");
    }

    private static bool Contains(AccessBounds outer, AccessBounds inner) => outer.Certain <= inner.Certain && outer.Possible >= inner.Possible;
}
