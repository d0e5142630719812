using System.Collections.Concurrent;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Assessment.Candidates;

/// <summary>The constraints that an index does not look at are those that certainly do not apply.</summary>
public sealed class IndexScanLaws
{
    private const int Datasets = 400;
    private const int Requests = 2_500;

    [Fact]
    public void The_index_answers_a_million_requests_as_a_test_of_every_constraint_does()
    {
        ConcurrentDictionary<AccessOutcome, int> outcomes = [];
        Parallel.For(0, Datasets, seed =>
        {
            KeyedRecords records = new(seed);
            AllianceDataset dataset = records.Dataset();
            AccessIndex index = AccessIndex.Of(dataset);
            foreach (AccessRequest request in records.Requests(dataset, Requests))
            {
                AccessOutcome found = index.Outcome(request), scanned = index.Scan(request);
                if (found != scanned)
                    Assert.Fail($"Seed {seed}: {found} instead of {scanned} for {JsonSerializer.Serialize(request)}\n{AllianceJson.WriteString(new AllianceDataset { Items = dataset.Items, Constraints = dataset.Constraints })}");
                outcomes.AddOrUpdate(scanned, 1, static (_, count) => count + 1);
            }
        });
        Assert.Equal(Datasets * Requests, outcomes.Values.Sum());
        // The requests have all kinds of outcomes, so that a constraint that is not found shows.
        Assert.All(Enum.GetValues<AccessLevel>(), level => Assert.Contains(outcomes.Keys, outcome => outcome.Enforced.Certain == level));
        Assert.All(Enum.GetValues<AccessLevel>(), level => Assert.Contains(outcomes.Keys, outcome => outcome.Enforced.Possible == level));
        Assert.InRange(outcomes.Where(pair => pair.Key.OnTheBooks.Possible > AccessLevel.NoKnownConstraint).Sum(pair => pair.Value), Datasets * Requests / 10, Datasets * Requests * 9 / 10);
    }

    [Fact]
    public void The_answer_with_reasons_names_the_constraints_that_a_test_of_every_constraint_finds() => Parallel.For(0, Datasets / 4, seed =>
    {
        KeyedRecords records = new(seed);
        AllianceDataset dataset = records.Dataset();
        AccessIndex index = AccessIndex.Of(dataset);
        // Each constraint alone, in a dataset without the others.
        (Id<TechnologyAccessConstraint> Id, AccessIndex Index)[] alone = [.. dataset.Constraints.OrderBy(rule => rule.Id).Select(rule => (rule.Id, AccessIndex.Of(dataset with { Constraints = [rule] })))];
        foreach (AccessRequest request in records.Requests(dataset, 40).Select(request => request with { Authorities = [] }))
        {
            AccessAssessment answer = index.Assess(request);
            Assert.Equal(index.Scan(request), answer.Outcome);
            Assert.Equal(
                alone.Where(one => one.Index.Scan(request).OnTheBooks.Possible > AccessLevel.NoKnownConstraint).Select(one => one.Id),
                answer.Obligations.Where(obligation => obligation.OnTheBooks.Possible > AccessLevel.NoKnownConstraint).Select(obligation => obligation.Constraint));
        }
    });
}
