using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Alliance.Core.Json;
using Alliance.Core.Tests.Documentation;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation;

/// <summary>What <c>docs/</c> says about the rules is what the rules are.</summary>
public sealed partial class ValidationDocsTest
{
    private const string Begin = "<!-- rules: written by ValidationDocsTest.Write_the_tables -->\n";
    private const string End = "<!-- end of rules -->\n";

    private static readonly SortedDictionary<char, string> Rooms = new()
    {
        ['0'] = "Reading",
        ['1'] = "Sources",
        ['2'] = "Currency",
        ['3'] = "Alliances",
        ['4'] = "Targets",
        ['5'] = "Items",
        ['6'] = "Constraints and legal acts",
        ['7'] = "Market, parties, facts, quantities and regimes",
        ['8'] = "Reach of regimes",
        ['9'] = "Datasets",
    };

    private static IEnumerable<(string Record, Rule Rule)> Rules =>
        RecordChecks.All.SelectMany(pair => pair.Value.Table, (pair, rule) => (pair.Key.Name, rule))
            .Concat(RulesBetweenRecords.Table.Select(rule => ("(between records)", rule)))
            .Append(("(any)", rule: Nulls.NullInPlace))
            .Append(("(any)", rule: UnknownMemberFindings.OfDecidingRecord))
            .Append(("(any)", rule: UnknownMemberFindings.Misspelt))
            .Append(("(any)", rule: UnknownMemberFindings.Other))
            .Concat(ReadingRules.Table.Select(rule => ("(the text)", rule)))
            .OrderBy(pair => pair.rule.Code, StringComparer.Ordinal);

    [Fact]
    public void The_page_on_validation_lists_every_rule_and_no_other()
    {
        string[] stated = [.. Page("validation.md").Split('\n').Where(line => line.StartsWith("| `ALC-", StringComparison.Ordinal))];
        string[] rows = [.. Rules.Select(Row)];
        string[] missing = [.. rows.Except(stated, StringComparer.Ordinal).Select(row => $"missing: {row}")];
        string[] wrong = [.. stated.Except(rows, StringComparer.Ordinal).Select(row => $"no such rule: {row}")];
        Assert.True(missing.Length + wrong.Length == 0, $"Run Write_the_tables (-explicit only):\n{string.Join('\n', [.. missing, .. wrong])}");
        Assert.Equal(rows.Length, stated.Length);
    }

    [Fact]
    public void The_table_lists_every_rule_that_is_declared() =>
        Assert.Equal(RecordChecks.DeclaredRules.Select(rule => rule.Code).Order(StringComparer.Ordinal), Rules.Select(pair => pair.Rule.Code));

    [Fact]
    public void The_code_on_the_page_is_the_code_that_runs()
    {
        string code = string.Join('\n', (string[])
        [
            Repository.Read("tests", "Alliance.Core.Tests", "Documentation", "ValidationSnippets.cs"),
            Repository.Read("tests", "Consumer", "Settings", "ValidationOnStart.cs"),
            Repository.Read("tests", "Consumer", "MinimalApi", "ValidDataset.cs"),
            Repository.Read("tests", "Consumer", "MinimalApi", "FileCheck.cs"),
            Repository.Read("tests", "Consumer", "MinimalApi", "ValidationServices.cs"),
        ]);
        Assert.Empty(Snippets.Differences(Page("validation.md"), code));
    }

    [Fact]
    public void The_page_on_the_format_mentions_only_codes_that_exist() =>
        Assert.Empty(CodesInFormat().Except(Rules.Select(pair => pair.Rule.Code), StringComparer.Ordinal));

    [Fact]
    public void The_page_on_the_format_mentions_every_error_that_has_a_place()
    {
        HashSet<string> mentioned = CodesInFormat();
        string[] missing = [.. Rules.Where(pair => pair.Rule is { Severity: FindingSeverity.Error, Place.Length: > 0 } && !mentioned.Contains(pair.Rule.Code)).Select(Row)];
        Assert.True(missing.Length == 0, $"docs/format.md states {missing.Length} constraints without their codes:\n{string.Join('\n', missing)}");
    }

    /// <summary>No test: brings the page up to date.</summary>
    [Fact(Explicit = true)]
    public void Write_the_tables()
    {
        string page = Page("validation.md");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = page.IndexOf(End, StringComparison.Ordinal);
        var tables = new StringBuilder();
        foreach ((char digit, string room) in Rooms)
        {
            tables.Append(CultureInfo.InvariantCulture, $"\n### {room}: ALC-{digit}xxx\n\n| code | severity | rule set | record | place | what would be right |\n|---|---|---|---|---|---|\n");
            tables.AppendJoin("", Rules.Where(pair => pair.Rule.Code[4] == digit).Select(pair => $"{Row(pair)}\n"));
        }
        File.WriteAllText(Repository.PathOf("docs", "validation.md"), $"{page[..begin]}{tables}\n{page[end..]}");
    }

    private static string Row((string Record, Rule Rule) pair) =>
        $"| `{pair.Rule.Code}` | {VocabularyNames<FindingSeverity>.Text(pair.Rule.Severity)} | {VocabularyNames<RuleSet>.Text(pair.Rule.Set)} | {pair.Record} | {(pair.Rule.Place.Length == 0 ? "" : $"`{pair.Rule.Place}`")} | {pair.Rule.Message} |";

    private static HashSet<string> CodesInFormat() => Code().Matches(Page("format.md")).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    private static string Page(string name) => Repository.Read("docs", name);

    [GeneratedRegex("ALC-[0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
