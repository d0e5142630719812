using System.Collections;
using System.Reflection;
using System.Text;
using Alliance.Core.Generators.Answers;
using Alliance.Core.Generators.Codes;
using Alliance.Core.Generators.Json;
using Alliance.Core.Generators.Model;
using Alliance.Core.Generators.Texts;
using Alliance.Core.Generators.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Alliance.Core.Tests.Generators;

/// <summary>What an edit makes the generators write again: only what depends on it.</summary>
public sealed class IncrementalGeneratorTests
{
    private const string Currencies = "code,numeric,minor_units,kind,status,name_en\nALL,008,2,national,active,Lek\n";
    private const string EuroRates = "code,rate,from,dual_until,confidence,source\nATS,13.7603,1999-01-01,2002-02-28,confirmed,ec-2866-98\n";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly (string Path, string Text)[] Files =
    [
        ("Ship.cs", """
            [JsonRecord]
            internal sealed partial record Ship
            {
                public required string Name { get; init; }
                public ValueList<Harbour> Harbours { get; init; }
                public UnknownMembers Unknown { get; init; }
            }
            """),
        ("Harbour.cs", """
            [JsonRecord]
            internal sealed partial record Harbour
            {
                public string? Place { get; init; }
                public UnknownMembers Unknown { get; init; }
            }
            """),
        ("Fleet.cs", """
            [JsonRecord]
            internal sealed partial record AllianceDataset
            {
                public ValueList<Ship> Ships { get; init; }
                public UnknownMembers Unknown { get; init; }
            }
            """),
        ("HarbourRules.cs", """
            [Alliance.Core.Validation.RulesOf(typeof(Harbour))]
            internal static partial class HarbourRules
            {
                private static readonly Alliance.Core.Validation.Rule NoPlace = default!;
            }
            """),
        ("Voyage.cs", """
            [JsonAnswer]
            internal sealed partial record Voyage
            {
                public required int Days { get; init; }
                public Truth IsOver { get; init; }
                public bool IsLong => Days > 100;
            }
            """),
        ("Knot.cs", "public readonly partial struct Knot : IAsciiText<Knot>;"),
        ("Other.cs", "internal static class Other { public static int One => 1; }"),
    ];

    private static readonly AdditionalText[] Texts =
        [new TextInMemory("data/reference/currencies.csv", Currencies), new TextInMemory("data/reference/euro_rates.csv", EuroRates)];

    public static TheoryData<string, string, string> UnrelatedEdits => new()
    {
        { "Other.cs", "One => 1", "One => 2" },
        { "Other.cs", "internal", "// A comment.\ninternal" },
        { "Ship.cs", "[JsonRecord]", "\n\n// A record that moves in its file.\n[JsonRecord]" },
        { "Ship.cs", "public required string Name { get; init; }", "/// <summary>Its name.</summary>\n    public required string Name { get; init; }" },
        { "HarbourRules.cs", "default!", "null!" },
        { "HarbourRules.cs", "internal static", "// Rules that move in their file.\ninternal static" },
        { "Voyage.cs", "[JsonAnswer]", "\n// An answer that moves in its file.\n[JsonAnswer]" },
        { "Voyage.cs", "Days > 100", "Days > 99" },
        { "Knot.cs", "public", "// A type that moves in its file.\npublic" },
    };

    [Theory]
    [MemberData(nameof(UnrelatedEdits))]
    public void An_unrelated_edit_writes_nothing_again(string file, string old, string edited)
    {
        var after = AfterEdit(file, old, edited);
        Assert.All(after.Results, result => Assert.NotEmpty(result.TrackedOutputSteps));
        Assert.All(OutputsOf(after), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    [Fact]
    public void A_member_more_writes_only_its_record_again()
    {
        var after = AfterEdit("Ship.cs", "public UnknownMembers", "public string? Flag { get; init; }\n    public UnknownMembers");
        Assert.Equal(["RecordModel.g.cs", "Ship.Json.g.cs", "Ship.Text.g.cs"], Changed(Run(Files).GetRunResult(), after));
        // The JSON code, the text, and the table of the model.
        Assert.Equal(3, OutputsOf(after).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_member_more_writes_only_its_answer_again()
    {
        var after = AfterEdit("Voyage.cs", "public bool", "public string? Port { get; init; }\n    public bool");
        Assert.Equal(["Voyage.Answer.g.cs", "Voyage.Text.g.cs"], Changed(Run(Files).GetRunResult(), after));
    }

    [Fact]
    public void A_record_more_writes_the_table_again_and_no_other_record()
    {
        var after = AfterEdit("Other.cs", "internal static", "[JsonRecord] internal sealed partial record Pilot { public UnknownMembers Unknown { get; init; } }\ninternal static");
        Assert.Equal(["ModelJson.g.cs", "Pilot.Json.g.cs", "Pilot.Text.g.cs", "RecordModel.g.cs"], Changed(Run(Files).GetRunResult(), after));
    }

    [Fact]
    public void A_rule_more_writes_only_the_rules_of_its_record_again()
    {
        var after = AfterEdit("HarbourRules.cs", "private static", "private static readonly Alliance.Core.Validation.Rule NoName = default!;\n    private static");
        Assert.Equal(["HarbourRules.g.cs"], Changed(Run(Files).GetRunResult(), after));
        Assert.Single(OutputsOf(after), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_row_of_one_list_writes_only_that_list_again()
    {
        GeneratorDriver driver = Run(Files);
        GeneratorDriverRunResult before = driver.GetRunResult();
        var edited = new TextInMemory(Texts[1].Path, EuroRates.Replace("13.7603", "13.7604", StringComparison.Ordinal));
        var after = driver.ReplaceAdditionalText(Texts[1], edited).RunGenerators(Compile(Files), TestContext.Current.CancellationToken).GetRunResult();
        Assert.Equal(["euro_rates.g.cs"], Changed(before, after));
        Assert.Single(OutputsOf(after), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("records")]
    [InlineData("table")]
    [InlineData("answers")]
    [InlineData("table of answers")]
    [InlineData("texts of records")]
    [InlineData("text forms")]
    [InlineData("model records")]
    [InlineData("model table")]
    [InlineData("rules")]
    [InlineData("currencies.csv")]
    public void What_is_kept_between_runs_is_plain_data(string step)
    {
        var results = Run(Files).GetRunResult().Results;
        var kept = results.Where(result => result.TrackedSteps.ContainsKey(step)).SelectMany(result => result.TrackedSteps[step])
            .SelectMany(run => run.Outputs).Select(output => output.Value).ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept, RequirePlain);
    }

    private static GeneratorDriverRunResult AfterEdit(string file, string old, string edited)
    {
        var files = Files.Select(one => one.Path == file ? (one.Path, one.Text.Replace(old, edited, StringComparison.Ordinal)) : one).ToArray();
        Assert.NotEqual(Files, files);
        return Run(Files).RunGenerators(Compile(files), TestContext.Current.CancellationToken).GetRunResult();
    }

    private static GeneratorDriver Run((string Path, string Text)[] files) => CSharpGeneratorDriver.Create(
        [new RecordGenerator().AsSourceGenerator(), new AnswerGenerator().AsSourceGenerator(), new RecordTextGenerator().AsSourceGenerator(), new TextFormGenerator().AsSourceGenerator(), new WordGenerator().AsSourceGenerator(), new ModelTableGenerator().AsSourceGenerator(), new RulesGenerator().AsSourceGenerator(), new CodesGenerator().AsSourceGenerator()],
        Texts,
        Language,
        optionsProvider: null,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(Compile(files), TestContext.Current.CancellationToken);

    private static CSharpCompilation Compile((string Path, string Text)[] files) => CSharpCompilation.Create(
        "Alliance.Core.Tests",
        files.Select(file => CSharpSyntaxTree.ParseText($"#nullable enable\nusing Alliance.Core.Json;\nnamespace Alliance.Core;\n{file.Text}", Language, file.Path)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "Alliance.Core.Tests.dll").Select(path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary));

    private static IEnumerable<IncrementalStepRunReason> OutputsOf(GeneratorDriverRunResult run) =>
        run.Results.SelectMany(result => result.TrackedOutputSteps.Values).SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static string[] Changed(GeneratorDriverRunResult before, GeneratorDriverRunResult after)
    {
        var written = Sources(before).ToHashSet();
        return [.. Sources(after).Where(source => !written.Contains(source)).Select(source => source.Name).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Name, string Text)> Sources(GeneratorDriverRunResult run) =>
        run.Results.SelectMany(result => result.GeneratedSources).Select(source => (source.HintName, source.SourceText.ToString()));

    /// <summary>Text, numbers, and types of the generators' own, all the way down; nothing that belongs to a compilation.</summary>
    private static void RequirePlain(object? value)
    {
        switch (value)
        {
            case null or string or TextSpan or LinePositionSpan:
                return;
            case IEnumerable items:
                Assert.All(items.Cast<object?>(), RequirePlain);
                return;
        }
        Type type = value.GetType();
        if (type.IsPrimitive || type.IsEnum)
            return;
        Assert.True(type.Assembly == typeof(RecordGenerator).Assembly || type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal), $"{type} is kept.");
        Assert.All(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), field => RequirePlain(field.GetValue(value)));
    }

    private sealed class TextInMemory(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
