using System.Text.RegularExpressions;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation;

/// <summary>What holds for the rules as a whole.</summary>
public sealed partial class RuleTests
{
    /// <summary>All but those of the text itself, which no dataset breaks: <see cref="ReadingRuleTests"/> shows them.</summary>
    public static TheoryData<string> Codes => [.. RecordChecks.DeclaredRules.Where(rule => !ReadingRules.Table.Contains(rule)).Select(rule => rule.Code).Concat(BrokenExamples.All.Select(example => example.Code)).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Every_record_has_rules_and_a_validator_to_derive_from()
    {
        Assert.Empty(RecordChecks.Records.Where(record => !RecordChecks.All.ContainsKey(record)).Select(record => $"{record.Name} has no rules"));
        Assert.Empty(RecordChecks.Records.Where(record => RecordChecks.ValidatorOf(record) is not { IsPublic: true, IsSealed: false }).Select(record => $"{record.Name} has no validator"));
    }

    [Fact]
    public void Codes_are_unique() => Assert.Equal(RecordChecks.DeclaredRules.Length, RecordChecks.DeclaredRules.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Each_table_holds_the_rules_that_stand_beside_it() =>
        Assert.All(RecordChecks.All.Values, checks => Assert.Equal(RecordChecks.RulesDeclaredIn(checks.RulesType), checks.Table));

    [Fact]
    public void A_rule_has_a_code_and_says_in_a_sentence_what_would_be_right() => Assert.All(RecordChecks.DeclaredRules, rule =>
    {
        Assert.Matches(CodeForm(), rule.Code);
        Assert.True(Enum.IsDefined(rule.Severity));
        Assert.Matches(Sentence(), rule.Message);
    });

    [Fact]
    public void The_place_of_a_rule_is_a_member_of_its_record() => Assert.All(RecordChecks.All, pair =>
    {
        IEnumerable<string> members = pair.Key.GetProperties().Where(property => property.CanWrite).Select(property => JsonNames.Of(property));
        Assert.Empty(pair.Value.Table.Select(rule => rule.Place).Except(members, StringComparer.Ordinal));
    });

    [Fact]
    public void The_catalogue_lists_every_rule_with_its_record()
    {
        Assert.Equal(RecordChecks.DeclaredRules.Select(rule => rule.Code).Order(StringComparer.Ordinal), RuleCatalogue.All.Select(entry => entry.Rule.Code).Order(StringComparer.Ordinal));
        Assert.All(RecordChecks.All, pair => Assert.Equal(pair.Value.Table, RuleCatalogue.All.Where(entry => entry.Record == pair.Key.Name).Select(entry => entry.Rule)));
    }

    [Fact]
    public void The_rules_between_records_and_no_others_are_in_the_set_for_datasets()
    {
        Assert.Equal(RulesBetweenRecords.Table.Select(rule => rule.Code), RecordChecks.DeclaredRules.Where(rule => rule.Set == RuleSet.Dataset).Select(rule => rule.Code).Order(StringComparer.Ordinal));
        Assert.All(RecordChecks.DeclaredRules, rule => Assert.True(rule.Set is RuleSet.Form or RuleSet.Meaning or RuleSet.Dataset));
        Assert.Contains(RecordChecks.DeclaredRules, rule => rule.Set == RuleSet.Meaning);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_one_example_of_how_it_is_broken(string code)
    {
        Assert.Single(RecordChecks.DeclaredRules, rule => rule.Code == code);
        Assert.Single(BrokenExamples.All, example => example.Code == code);
    }

    [GeneratedRegex(@"^ALC-(?:[1-9]\d{3}|00\d{2})\z", RegexOptions.NonBacktracking)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"^[A-Z].*\w\.\z", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
