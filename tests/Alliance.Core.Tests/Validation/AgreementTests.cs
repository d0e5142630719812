using CsCheck;

namespace Alliance.Core.Tests.Validation;

/// <summary>The rules are declared once, so that all forms of them say the same.</summary>
public sealed class AgreementTests
{
    public static TheoryData<int> ValidIndices => [.. Enumerable.Range(0, ValidRecords.All.Count)];

    [Theory]
    [MemberData(nameof(ValidIndices))]
    public void The_walk_the_validator_and_the_fast_check_agree_on_altered_records(int index)
    {
        object valid = ValidRecords.All[index];
        var checks = RecordChecks.Of(valid);
        Gen.Int.Sample(
            seed =>
            {
                object altered = new Mutation(seed).Of(valid);
                IReadOnlySet<Found> walked = checks.Walk(altered);
                return walked.SetEquals(checks.Validate(altered)) && walked.Count == 0 == checks.Holds(altered);
            },
            iter: 500);
    }

    [Fact]
    public void Altering_breaks_rules_of_every_kind()
    {
        HashSet<string> met = [];
        foreach (object valid in ValidRecords.All)
        {
            for (int seed = 0; seed < 1000; seed++)
                met.UnionWith(RecordChecks.Of(valid).Walk(new Mutation(seed).Of(valid)).Select(found => found.Code));
        }
        string[] own = [.. ValidRecords.All.SelectMany(valid => RecordChecks.Of(valid).Table).Select(rule => rule.Code).Distinct(StringComparer.Ordinal)];
        Assert.InRange(own.Count(met.Contains), own.Length * 9 / 10, own.Length);
    }
}
