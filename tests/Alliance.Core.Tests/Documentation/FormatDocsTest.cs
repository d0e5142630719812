using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Documentation;

/// <summary>Holds docs/format.md to the model: examples, members, words and the codes of rules.</summary>
public sealed partial class FormatDocsTest
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly Type[] Library = typeof(AllianceDataset).Assembly.GetTypes();

    public static TheoryData<string> Records => [.. Library.Where(t => t.GetCustomAttribute<JsonRecordAttribute>() is not null).Select(t => t.Name)];

    public static TheoryData<string> WithExamples => [.. FormatPage.Names.Where(name => FormatPage.Examples(name).Any())];

    public static TheoryData<string> Vocabularies => [.. AllVocabularies.Select(t => t.Name)];

    private static IEnumerable<Type> MemberTypes => Records.SelectMany(row => Members(TypeOf(row.Data)).Select(m => Item(m.PropertyType)));

    private static IEnumerable<Type> AllVocabularies =>
        MemberTypes.Where(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(Term<>)).Select(t => t.GenericTypeArguments[0])
            .Append(typeof(PartyKind)).Append(typeof(RecordKind)).Distinct();

    [Theory, MemberData(nameof(Records))]
    public void Every_record_has_an_example(string record) => Assert.NotEmpty(FormatPage.Examples(record));

    [Theory, MemberData(nameof(WithExamples))]
    public void Every_example_is_canonical(string name)
    {
        foreach (string example in FormatPage.Examples(name))
            Assert.Equal(example, Encoding.UTF8.GetString(Again(TypeOf(name), example)));
    }

    [Theory, MemberData(nameof(Records))]
    public void Every_example_keeps_the_rules(string record)
    {
        foreach (string example in FormatPage.Examples(record))
            Assert.Equal("", Lines(Errors(JsonSerializer.Deserialize(example, TypeOf(record))!)));
    }

    [Theory, MemberData(nameof(Records))]
    public void Every_member_stands_in_its_table_in_order_and_nothing_else(string record) => Assert.Equal(
        Lines(Members(TypeOf(record)).Select(m => $"{JsonNames.Of(m)} {(m.GetCustomAttribute<RequiredMemberAttribute>() is null ? "no" : "yes")}")),
        Lines(FormatPage.Rows(record).Select(row => $"{row[0]} {row[2]}")));

    [Theory, MemberData(nameof(Vocabularies))]
    public void Every_word_stands_in_its_vocabulary_and_nothing_else(string vocabulary) => Assert.Equal(
        Lines(Enum.GetNames(TypeOf(vocabulary)).Where(n => n != "Unspecified").Select(name => JsonNames.OfWord(TypeOf(vocabulary), name))),
        Lines(FormatPage.Rows(vocabulary).Select(row => row[0])));

    [Fact]
    public void The_deciding_records_are_listed_and_no_others()
    {
        string list = DecidingRecords().Match(Repository.Read("docs", "format.md")).Groups["list"].Value;
        Assert.Equal(
            Lines(Library.Where(type => typeof(IDecidingRecord).IsAssignableFrom(type) && !type.IsInterface).Select(type => $"[{type.Name}](#{type.Name.ToLowerInvariant()})").Order(StringComparer.Ordinal)),
            Lines(Link().Matches(list).Select(link => link.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void No_member_has_an_enum_without_room_for_words_of_later_versions() => Assert.Equal("", Lines(MemberTypes.Where(t => t.IsEnum).Select(t => t.Name)));

    /// <summary>Each row of a table is one line, and no page shows the marks of documentation in code.</summary>
    [Fact]
    public void No_page_shows_documentation_of_code()
    {
        foreach (string file in Directory.GetFiles(Repository.PathOf("docs"), "*.md"))
        {
            string[] lines = File.ReadAllLines(file);
            Assert.Equal("", Lines(lines.Where(line => line.Contains("summary>", StringComparison.Ordinal) || line.Contains("/// ", StringComparison.Ordinal))));
            Assert.Equal("", Lines(lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith(" |", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void Nothing_is_described_that_does_not_exist()
    {
        string[] others = ["Number", "String", "Day", "Id"];
        Assert.Equal("", Lines(FormatPage.Names.Except(others, StringComparer.Ordinal).Where(name => Library.All(t => t.FullName != "Alliance.Core." + name))));
    }

    [Theory, MemberData(nameof(Records))]
    public void Every_error_has_its_code_at_its_record_and_no_other_stands_there(string record)
    {
        Rule[] rules = [.. RulesOf(TypeOf(record))];
        string shown = FormatPage.Section(record);
        var missing = rules.Where(r => r.Severity == FindingSeverity.Error && !shown.Contains(r.Code, StringComparison.Ordinal));
        var strange = Code().Matches(shown).Select(m => m.Value).Where(code => Array.TrueForAll(rules, r => r.Code != code));
        Assert.Equal("", Lines(missing.Select(r => $"- `{r.Place}`: {r.Message.TrimEnd('.')} ({r.Code})").Concat(strange)));
    }

    [Theory, MemberData(nameof(Records))]
    public void The_sentence_of_a_rule_is_that_of_the_rule(string record)
    {
        var sentences = RulesOf(TypeOf(record)).ToDictionary(rule => rule.Code, rule => rule.Message.TrimEnd('.'), StringComparer.Ordinal);
        Assert.All(RuleLine().Matches(FormatPage.Section(record)), line => Assert.Equal(sentences[line.Groups["code"].Value], line.Groups["sentence"].Value));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static IEnumerable<PropertyInfo> Members(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(p => p.SetMethod is not null && p.PropertyType != typeof(UnknownMembers))
        .OrderBy(p => p.MetadataToken);

    private static Type Item(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? inner
        : type == typeof(ExchangeRatePoints) ? typeof(ExchangeRate)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GenericTypeArguments[0]
        : type;

    private static Type TypeOf(string name) => Library.Single(t => t.FullName == "Alliance.Core." + name);

    private static byte[] Again(Type type, string json)
    {
        if (type == typeof(AllianceDataset))
            return AllianceJson.Write(AllianceJson.Read(json), new() { Indented = true });
        if (type.IsAssignableTo(typeof(IRecord)))
            return (byte[])typeof(FormatDocsTest).GetMethod(nameof(RecordAgain), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, [json])!;
        return JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(json, type), type, Indented);
    }

    private static byte[] RecordAgain<T>(string json) where T : class, IRecord => AllianceJson.WriteRecord(AllianceJson.ReadRecord<T>(json), new() { Indented = true });

    /// <summary>What the record's validator finds; for a dataset, what is found in all of it.</summary>
    private static IEnumerable<string> Errors(object record)
    {
        if (record is AllianceDataset dataset)
            return dataset.Validate().Findings.Where(f => f.Severity == FindingSeverity.Error).Select(f => f.ToString());
        Type form = typeof(RecordValidator<>).MakeGenericType(record.GetType());
        return Library.Where(t => t.IsSubclassOf(form) && !t.IsAbstract)
            .Select(t => (FluentValidation.IValidator)Activator.CreateInstance(t)!)
            .SelectMany(v => v.Validate(new FluentValidation.ValidationContext<object>(record)).Errors)
            .Select(e => $"{e.ErrorCode} {e.PropertyName}: {e.ErrorMessage}");
    }

    private static IEnumerable<Rule> RulesOf(Type record) => Library
        .Where(t => t.GetCustomAttribute<RulesOfAttribute>()?.Record == record)
        .SelectMany(t => (ImmutableArray<Rule>)t.GetProperty("Table", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!)
        .Concat(record == typeof(AllianceDataset) ? RulesBetweenRecords.Table : []);

    /// <summary>A line of one rule; a line with several codes sums up their rules.</summary>
    [GeneratedRegex("^- (?:`[^`\\n]+`: )?(?<sentence>[^`\\n].*) \\((?:\\w+ )?(?<code>ALC-[0-9]{4})\\)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleLine();

    [GeneratedRegex(@"^The deciding records are (?<list>[^.]*)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecidingRecords();

    [GeneratedRegex(@"\[\w+\]\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("ALC-[0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
