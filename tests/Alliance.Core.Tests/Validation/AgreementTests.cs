using System.Globalization;
using System.Text.Json;
using Alliance.Core.Tests.Primitives;
using Alliance.Core.Validation;
using CsCheck;
using FluentValidation;

namespace Alliance.Core.Tests.Validation;

/// <summary>The rules are declared once, so that all forms of them say the same.</summary>
public sealed class AgreementTests
{
    /// <summary>Cultures with other digits, signs, calendars and rules of letters, as far as the machine has them; the second one is made by the tests.</summary>
    private static readonly CultureInfo[] Cultures = [CultureInfo.InvariantCulture, CultureLaws.Foreign, .. new[] { "tr-TR", "fa-IR", "th-TH" }.Select(CultureOf).OfType<CultureInfo>()];

    private static readonly FindingSeverity[] Severities = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info];

    public static TheoryData<int> ValidIndices => [.. Enumerable.Range(0, ValidRecords.All.Count)];

    [Theory]
    [MemberData(nameof(ValidIndices))]
    public void The_walk_the_validator_and_the_fast_check_agree_on_altered_records_in_every_culture(int index) => Agree(index, records: 500);

    /// <summary>The same with many more records; takes some minutes.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(ValidIndices))]
    public void They_agree_on_100_000_altered_records(int index) => Agree(index, records: 100_000);

    private static CultureInfo? CultureOf(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static void Agree(int index, int records)
    {
        object valid = ValidRecords.All[index];
        var checks = RecordChecks.Of(valid);
        Gen.Select(Gen.Int, Gen.Int[0, Cultures.Length - 1]).Sample(
            (seed, culture) =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures[culture];
                object altered = new Mutation(seed).Of(valid);
                IReadOnlySet<Found> walked = checks.Walk(altered);
                return walked.SetEquals(checks.Validate(altered))
                    && Severities.All(least => !walked.Any(found => Reaches(found.Severity, least)) == checks.Holds(altered, least));
            },
            iter: records,
            threads: 16);
    }

    [Theory]
    [MemberData(nameof(ValidIndices))]
    public void A_validator_reports_what_is_asked_for_and_errors_alone_when_nothing_is(int index)
    {
        object valid = ValidRecords.All[index];
        var checks = RecordChecks.Of(valid);
        var plain = (IValidator)Activator.CreateInstance(checks.Validator!.GetType())!;
        Gen.Int.Sample(
            seed =>
            {
                object altered = new Mutation(seed).Of(valid);
                IReadOnlySet<Found> walked = checks.Walk(altered);
                return Severities.All(least => checks.Validate(altered, least).SetEquals(walked.Where(found => Reaches(found.Severity, least))))
                    && plain.Validate(new ValidationContext<object>(altered)).IsValid == !walked.Any(found => found.Severity == FindingSeverity.Error);
            },
            iter: 50);
    }

    [Fact]
    public void A_dataset_is_valid_for_its_validator_exactly_when_it_is_for_the_report()
    {
        Assert.True(new AllianceDatasetValidator().Validate(new AllianceDataset()).IsValid);
        Assert.Equal("ALC-9106", Assert.Single(new AllianceDatasetValidator(FindingSeverity.Info).Validate(new AllianceDataset()).Errors).ErrorCode);
        Assert.All(BrokenExamples.All.Select(example => example.Record).OfType<AllianceDataset>(), dataset =>
        {
            ValidationReport report = dataset.Validate();
            Assert.Equal(report.IsValid, new AllianceDatasetValidator().Validate(dataset).IsValid);
            Assert.Equal(report is { ErrorCount: 0, WarningCount: 0 }, new AllianceDatasetValidator(FindingSeverity.Warning).Validate(dataset).IsValid);
            Assert.False(new AllianceDatasetValidator(FindingSeverity.Info).Validate(dataset).IsValid);
        });
    }

    [Fact]
    public void Warnings_and_infos_that_are_not_asked_for_do_not_start_FluentValidation()
    {
        AllianceDataset warned = DatasetExamples.Valid with
        {
            Sources = [.. DatasetExamples.Valid.Sources, new() { Id = new("unused"), Title = "Unused" }],
            Items = [DatasetExamples.Valid.Items[0] with { Kind = Term<ItemKind>.Parse("quite-new") }],
        };
        Assert.Equal([FindingSeverity.Warning, FindingSeverity.Info], warned.Validate().Findings.Select(finding => finding.Severity));
        var validator = new AllianceDatasetValidator();
        validator.Validate(warned);
        // FluentValidation copies what it hands to its rules; an empty result takes next to nothing.
        long before = GC.GetAllocatedBytesForCurrentThread();
        validator.Validate(warned);
        long gate = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        warned.Validate();
        Assert.InRange(gate, 0, 2 * (GC.GetAllocatedBytesForCurrentThread() - before));
    }

    [Theory]
    [InlineData(FindingSeverity.Unspecified)]
    [InlineData((FindingSeverity)4)]
    public void What_is_no_severity_cannot_be_asked_for(FindingSeverity least) => Assert.Throws<ArgumentOutOfRangeException>(() => new SourceValidator(least));

    [Theory]
    [InlineData(FindingSeverity.Error, "error")]
    [InlineData(FindingSeverity.Warning, "warning")]
    [InlineData(FindingSeverity.Info, "info")]
    public void A_severity_is_a_word_in_JSON_and_in_text(FindingSeverity severity, string word)
    {
        Finding finding = new() { Code = "ALC-1301", Severity = severity, Pointer = "/id", Message = "A source must have an id." };
        Assert.StartsWith($"{word} ALC-1301: ", finding.ToString(), StringComparison.Ordinal);
        Assert.Equal($"\"{word}\"", JsonSerializer.Serialize(severity));
        Assert.Equal(finding, JsonSerializer.Deserialize<Finding>(JsonSerializer.Serialize(finding)));
    }

    private static bool Reaches(FindingSeverity severity, FindingSeverity least) => Array.IndexOf(Severities, severity) <= Array.IndexOf(Severities, least);

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
