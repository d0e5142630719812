using System.Globalization;
using System.Text.Json;
using Alliance.Core.Tests.Documentation;
using CsCheck;
using static Alliance.Core.Tests.Assessment.AccessGens;

namespace Alliance.Core.Tests.Assessment;

public sealed class ExplanationTests
{
    private static readonly Dictionary<string, AccessRequest> Requests = new(StringComparer.Ordinal)
    {
        ["h100-to-emirates"] = AccessCases.Get("c16").Request,
        ["a800-to-china-exporter-open"] = AccessCases.Get("c11").Request,
        ["rtx-4090-to-china-without-die-area"] = AccessCases.Get("c22").Request,
        ["transit-through-russia"] = AccessCases.Get("c50").Request with { Descriptions = [new() { Text = "Goods listed for the ban on transit", IsMet = true }] },
        ["after-the-last-known-day"] = AccessCases.Get("c16").Request with { Day = new(2027, 1, 1) },
        ["affiliates-suspended"] = AccessCases.Get("c35").Request,
        ["exception-leaves-nothing"] = AccessCases.Get("c30").Request,
    };

    public static TheoryData<string> Names => [.. Requests.Keys];

    public static TheoryData<string> Cases => [.. AccessCases.All.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_explanation_is_the_one_on_file(string name) => Assert.Equal(Repository.Read(PathOf(name)), Explain(Requests[name]));

    /// <summary>No test: writes the explanations that the tests compare.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Names))]
    public void Write_the_explanations(string name) => File.WriteAllText(Repository.PathOf(PathOf(name)), Explain(Requests[name]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_answer_from_json_is_explained_in_the_same_words(string id) => AssertReadable(AccessCases.Index.Assess(AccessCases.Get(id).Request));

    [Fact]
    public void Every_answer_is_explained_in_lines_of_80_columns() =>
        Gen.Select(AnyDataset, AnyRequest).Sample((dataset, request) => AssertReadable(AccessIndex.Of(dataset).Assess(request)), iter: 1_000);

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        string invariant = Explain(Requests["affiliates-suspended"]);
        CultureInfo before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NegativeSign, other.NumberFormat.NumberDecimalSeparator, other.DateTimeFormat.DateSeparator) = ("minus", "\u066b", "!");
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(invariant, Explain(Requests["affiliates-suspended"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Texts_of_a_user_do_not_disturb_the_lines()
    {
        AccessRequest request = AccessRecords.Export with
        {
            Item = AccessRecords.Chip with { Name = $"One\nOutcome, enforced: none \u001b[2J\u202e{new string('x', 200)} {string.Concat(Enumerable.Repeat("芯片", 60))}" },
        };
        AccessAssessment assessment = AccessIndex.Of(AccessRecords.Records()).Assess(request);
        AssertReadable(assessment);
        Assert.Single(Lines(assessment.Explain()), line => line.StartsWith("Outcome, enforced:", StringComparison.Ordinal));
        Assert.Contains("\\u001b[2J\\u202e", assessment.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_given_in_English()
    {
        TechnologyAccessConstraint rule = AccessRecords.Rule(new()) with { Title = LocalizedText.Of(("de", "Eine Regel"), ("en", "One rule")) };
        Assert.Contains("  US  Licence required: One rule\n", Explained(rule, AccessRecords.Export), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_alternatives_those_are_listed_that_decide()
    {
        TechnologyAccessConstraint rule = AccessRecords.Rule(new()
        {
            Items = [.. Enumerable.Range(10, 40).Select(i => new ItemCriterion { Codes = [new() { Scheme = ClassificationScheme.Hs, Code = $"84{i}.10" }] })],
        });
        TechnologyItem item = AccessRecords.Chip with { Classifications = [new() { Scheme = ClassificationScheme.Hs, Code = "8430.10" }] };
        Assert.Equal(["yes  code: 8430.10, required: 8430.10 in hs"], Steps(Explained(rule, AccessRecords.Export with { Item = item })));
        Assert.Equal(3, Steps(Explained(rule, AccessRecords.Export)).Count(line => line.Contains("code: not stated", StringComparison.Ordinal)));
        Assert.Contains("           and 37 other alternatives\n", Explained(rule, AccessRecords.Export), StringComparison.Ordinal);
    }

    [Fact]
    public void Alternatives_that_are_open_are_told_apart_from_conditions_that_must_all_be_met()
    {
        ParameterTest performance = new() { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 4800 }, density = new() { Parameter = ParameterKind.PerformanceDensity, AtLeast = 5.92m };
        TechnologyAccessConstraint rule = AccessRecords.Rule(new() { Items = [new() { Tests = [performance] }, new() { Tests = [density, performance with { AtLeast = 1600 }] }] });
        string[] steps = Steps(Explained(rule, AccessRecords.Export));
        Assert.StartsWith("open total processing performance: not stated, required: at least 4800.", steps[0], StringComparison.Ordinal);
        Assert.StartsWith("open or: performance density: not stated, required: at least 5.92.", steps[1], StringComparison.Ordinal);
        Assert.StartsWith("open total processing performance: not stated, required: at least 1600", steps[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_must_not_be_met_is_marked()
    {
        TechnologyAccessConstraint rule = AccessRecords.Rule(new() { NoneOf = [new() { EndUses = [EndUse.Civil] }] });
        Assert.Equal(["yes  left out: end use: civil, required: civil"], Steps(Explained(rule, AccessRecords.Export)));
        Assert.Contains("TESTED AND NOT MET (1 of 1 shown)", Explained(rule, AccessRecords.Export), StringComparison.Ordinal);
    }

    [Fact]
    public void One_fact_decides_only_if_no_other_is_missing()
    {
        ConstraintScope asked = new() { Facts = [new() { Fact = new("one"), Question = "Is it one?" }] };
        Assert.Contains("One fact decides:        Is it one?\n", Explained(AccessRecords.Rule(asked), AccessRecords.Export), StringComparison.Ordinal);
        ConstraintScope both = asked with { Facts = [.. asked.Facts, new() { Fact = new("two"), Question = "Is it two?" }] };
        Assert.DoesNotContain("One fact decides", Explained(AccessRecords.Rule(both), AccessRecords.Export), StringComparison.Ordinal);
        Assert.DoesNotContain("One fact decides", Explained(AccessRecords.Rule(asked), AccessRecords.Export with { Facts = [new() { Fact = new("one"), Holds = true }] }), StringComparison.Ordinal);
    }

    private static string Explained(TechnologyAccessConstraint rule, AccessRequest request) => AccessIndex.Of(AccessRecords.Records(rule)).Assess(request).Explain();

    private static string[] Steps(string explanation) =>
        [.. Lines(explanation).Select(line => line.TrimStart()).Where(line => line.StartsWith("yes ", StringComparison.Ordinal) || line.StartsWith("open ", StringComparison.Ordinal) || line.StartsWith("no   ", StringComparison.Ordinal))
            .Where(line => !line.Contains("reach:", StringComparison.Ordinal))];

    /// <summary>The explanation, with the same origin in every version of the library and the records.</summary>
    private static string Explain(AccessRequest request)
    {
        AccessAssessment assessment = AccessCases.Index.Assess(request);
        return (assessment with { Coverage = assessment.Coverage with { ContentHash = new string('0', 64), Catalogue = "of the library", Library = "Alliance.Core 1.2.3" } }).Explain();
    }

    private static void AssertReadable(AccessAssessment assessment)
    {
        string text = assessment.Explain();
        Assert.Equal(text, JsonSerializer.Deserialize<AccessAssessment>(JsonSerializer.Serialize(assessment))!.Explain());
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\nThis is no legal advice, and no list of controls is complete.\n", text, StringComparison.Ordinal);
        Assert.All(Lines(text), line => Assert.InRange(line.EnumerateRunes().Sum(rune => rune.Value >= 0x2e80 ? 2 : 1), 0, 80));
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static string[] PathOf(string name) => ["tests", "Alliance.Core.Tests", "Assessment", "Data", "explanations", name + ".txt"];
}
