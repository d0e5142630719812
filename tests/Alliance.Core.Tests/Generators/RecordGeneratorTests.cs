using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Alliance.Core.Generators.Json;
using Alliance.Core.Generators.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Alliance.Core.Tests.Generators;

/// <summary>The generator by itself: records that the model does not have, compiled with what it writes for them, and asked.</summary>
public sealed partial class RecordGeneratorTests
{
    private const string Ship = """
        [JsonRecord]
        internal sealed partial record Ship
        {
            public required string Name { get; init; }
            public Id<Source>? Builder { get; init; }
            public bool IsSunk { get; init; }
            public decimal? Length { get; init; }
            public required ValueList<PartialDate> Voyages { get; init; }
            public ValueList<Ship> Boats { get; init; }
            public string Flag { get; init; } = "none";
            public Evidence Evidence { get; init; } = Evidence.None;
            public UnknownMembers Unknown { get; init; }
            public string Nickname => Name;
            public string? Cargo { get; set; }
            internal string? Log { get; init; }
            public static string? Fleet { get; set; }
        }
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);
    private static readonly Func<string, string> AgainShip = Door(Ship, "Ship");

    [Theory]
    [InlineData("""{"name":"Aurora","voyages":[],"flag":"none"}""")]
    [InlineData("""{"name":"Aurora","builder":"new-admiralty","isSunk":true,"length":126.80,"voyages":["1905","1917-10"],"flag":"ru"}""")]
    [InlineData("""{"name":"Aurora","voyages":[],"boats":[{"name":"Gig","voyages":[],"flag":"none"}],"flag":"none","evidence":{"confidence":"likely"}}""")]
    [InlineData("""{"name":"Aurora","voyages":[],"flag":"none","x":[1.50,{"y":null}],"b":2}""")]
    public void Canonical_text_comes_back(string text) => Assert.Equal(text, AgainShip(text));

    [Fact]
    public void A_property_keeps_the_name_that_an_attribute_gives()
    {
        const string Harbour = """
            [JsonRecord]
            internal sealed partial record Harbour
            {
                [System.Text.Json.Serialization.JsonPropertyName("from")]
                public string? Start { get; init; }
                public UnknownMembers Unknown { get; init; }
            }
            """;
        const string Text = """{"from":"Kronstadt","start":1}""";
        Assert.Equal(Text, Door(Harbour, "Harbour")(Text));
    }

    [Fact]
    public void A_word_keeps_the_text_that_an_attribute_gives()
    {
        var compilation = CSharpCompilation.Create(
            "Words",
            [CSharpSyntaxTree.ParseText("namespace N; public enum Sea { [System.Text.Json.Serialization.JsonStringEnumMemberName(\"the-sea\")] Baltic, White }", Language, cancellationToken: TestContext.Current.CancellationToken)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)));
        string written = CSharpGeneratorDriver.Create([new WordGenerator().AsSourceGenerator()], parseOptions: Language)
            .RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0].GeneratedSources[0].SourceText.ToString();
        Assert.Contains("if (vocabulary == typeof(global::N.Sea) && name == \"Baltic\")\n            return \"the-sea\";", written, StringComparison.Ordinal);
        Assert.DoesNotContain("White", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("members in another order", """{"flag":"ru","length":1,"voyages":["1905"],"isSunk":true,"name":"A"}""", """{"name":"A","isSunk":true,"length":1,"voyages":["1905"],"flag":"ru"}""")]
    [InlineData("some in order, one not", """{"name":"A","voyages":[],"length":1}""", """{"name":"A","length":1,"voyages":[],"flag":"none"}""")]
    [InlineData("an unknown one among them", """{"x":1,"name":"A","y":2,"voyages":[]}""", """{"name":"A","voyages":[],"flag":"none","x":1,"y":2}""")]
    [InlineData("white space", "{ \"name\" : \"A\" ,\n \"voyages\" : [ \"1905\" , \"1906\" ] }", """{"name":"A","voyages":["1905","1906"],"flag":"none"}""")]
    [InlineData("a name escaped", """{"n\u0061me":"A","voyages":[]}""", """{"name":"A","voyages":[],"flag":"none"}""")]
    [InlineData("a default said", """{"name":"A","isSunk":false,"voyages":[],"boats":[],"flag":"none"}""", """{"name":"A","voyages":[],"flag":"none"}""")]
    [InlineData("null on what may be left out", """{"name":"A","builder":null,"isSunk":null,"length":null,"voyages":[],"boats":null,"flag":null,"evidence":null}""", """{"name":"A","voyages":[],"flag":"none"}""")]
    [InlineData("names of properties that are no members", """{"name":"A","voyages":[],"nickname":1,"cargo":2,"log":3,"fleet":4,"Name":5}""", """{"name":"A","voyages":[],"flag":"none","nickname":1,"cargo":2,"log":3,"fleet":4,"Name":5}""")]
    public void Other_text_is_read_and_written_canonically(string what, string text, string canonical) => Assert.Equal((what, canonical), (what, AgainShip(text)));

    [Theory]
    [InlineData("""{"voyages":[]}""", "\"name\"")]
    [InlineData("""{"name":"A"}""", "\"voyages\"")]
    [InlineData("""{"length":1}""", "\"name\"")]
    [InlineData("""{"name":null,"voyages":[]}""", "")]
    [InlineData("""{"name":"A","voyages":null}""", "")]
    [InlineData("""{"name":"A","voyages":[null]}""", "")]
    [InlineData("""{"name":"A","voyages":[],"name":"A"}""", "\"name\"")]
    [InlineData("""{"name":"A","voyages":[],"x":1,"voyages":[]}""", "\"voyages\"")]
    [InlineData("""{"name":"A","voyages":[],"length":null,"length":1}""", "\"length\"")]
    [InlineData("""{"name":"A","voyages":[],"x":1,"x":1}""", "\"x\"")]
    [InlineData("""{"name":"A","voyages":{}}""", "")]
    [InlineData("""[]""", "")]
    public void Broken_text_is_refused_and_says_which_member(string text, string said)
    {
        System.Text.Json.JsonException error = Assert.ThrowsAny<System.Text.Json.JsonException>(() => AgainShip(text));
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    public void Up_to_64_members_are_told_apart(int count)
    {
        Func<string, string> again = Door(Many(count), "Many");
        string text = $"{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"m{i}\":\"{i}\""))}}}";
        Assert.Equal(text, again(text));
        Assert.Equal(text, again($"{{{string.Join(',', Enumerable.Range(0, count).Reverse().Select(i => $"\"m{i}\":\"{i}\""))}}}"));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => again($$"""{"m{{count - 1}}":"a","m{{count - 1}}":"a"}"""));
    }

    [Fact]
    public void More_than_64_members_are_an_error()
    {
        GeneratorDriverRunResult result = Run(Many(65)).Result;
        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticSeverity.Error, "ALCGEN11"), (error.Severity, error.Id));
        Assert.Equal("Many has 65 members; the maximum is 64, the number of bits in the mask of members", error.GetMessage(null));
        Assert.DoesNotContain(result.GeneratedTrees, tree => tree.FilePath.EndsWith("Many.Json.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("System.Uri?", "System.Uri?")]
    [InlineData("ValueList<System.Uri>", "Alliance.Core.ValueList<System.Uri>")]
    [InlineData("System.Collections.Generic.List<string>", "System.Collections.Generic.List<string>")]
    [InlineData("object?", "object?")]
    [InlineData("double", "double")]
    [InlineData("int?", "int?")]
    [InlineData("RecordKind", "Alliance.Core.RecordKind")]
    [InlineData("ValueList<Confidence>", "Alliance.Core.ValueList<Alliance.Core.Confidence>")]
    public void A_type_without_a_form_is_an_error_at_its_member(string type, string said)
    {
        string source = $$"""
            [JsonRecord]
            internal sealed partial record Odd
            {
                public string? Right { get; init; }
                public {{type}} Wrong { get; init; }
                public UnknownMembers Unknown { get; init; }
            }
            """;
        var (result, output) = Run(source);
        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticSeverity.Error, "ALCGEN10"), (error.Severity, error.Id));
        Assert.Equal($"The type {said} of Odd.Wrong has no JSON form; add one to ValueForm, or, if the type is an enum, declare the member as a Term of it", error.GetMessage(null));
        Assert.Equal("Records.cs", error.Location.GetLineSpan().Path);
        Assert.Equal("Wrong", output.SyntaxTrees.First().GetText(TestContext.Current.CancellationToken).ToString(error.Location.SourceSpan));
        Assert.DoesNotContain(result.GeneratedTrees, tree => tree.FilePath.EndsWith("Odd.Json.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_can_be_read_by_people()
    {
        SyntaxTree[] trees = [.. Run(Ship).Result.GeneratedTrees];
        Assert.Equal(["ModelJson.g.cs", "Ship.Json.g.cs"], trees.Select(tree => Path.GetFileName(tree.FilePath)).Order(StringComparer.Ordinal));
        foreach (SyntaxTree tree in trees)
        {
            string[] lines = tree.ToString().Split('\n');
            Assert.StartsWith("// <auto-generated/> by Alliance.Core.Generators", lines[0], StringComparison.Ordinal);
            Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
            Assert.All(lines, line => Assert.Matches(Indented(), line));
            Assert.InRange(lines.Max(line => line.Length), 1, 200);
        }
    }

    [Fact]
    public void A_member_is_named_in_what_is_written_as_often_as_in_any_other_record()
    {
        string written = Run(Ship).Result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith("Ship.Json.g.cs", StringComparison.Ordinal)).ToString();
        foreach (string member in (string[])["name", "builder", "isSunk", "length", "voyages", "boats", "flag", "evidence"])
            Assert.Contains($"\\\"{member}\\\":", written, StringComparison.Ordinal);
        foreach (string other in (string[])["nickname", "cargo", "\"log", "fleet"])
            Assert.DoesNotContain(other, written, StringComparison.Ordinal);
    }

    private static string Many(int count) => $$"""
        [JsonRecord]
        internal sealed partial record Many
        {
        {{string.Join('\n', Enumerable.Range(0, count).Select(i => $"    public string? M{i} {{ get; init; }}"))}}
            public UnknownMembers Unknown { get; init; }
        }
        """;

    private static (GeneratorDriverRunResult Result, Compilation Output) Run(string records)
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        // Compiled under the tests' name, so that what is internal to the package is open to it.
        var compilation = CSharpCompilation.Create(
            "Alliance.Core.Tests",
            [CSharpSyntaxTree.ParseText($"#nullable enable\nusing Alliance.Core.Json;\nnamespace Alliance.Core;\n{records}", Language, "Records.cs", cancellationToken: TestContext.Current.CancellationToken)],
            platform.Split(Path.PathSeparator).Where(path => Path.GetFileName(path) != "Alliance.Core.Tests.dll").Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new RecordGenerator().AsSourceGenerator()], parseOptions: Language)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        return (driver.GetRunResult(), output);
    }

    /// <summary>Compiles records with what is written for them, and reads and writes a text by that.</summary>
    private static Func<string, string> Door(string records, string record)
    {
        Compilation compilation = Run($$"""
            {{records}}

            public static class Door
            {
                public static string Again(string json)
                {
                    var source = new TextSource(System.Text.Encoding.UTF8.GetBytes(json), DatasetReadOptions.Default);
                    {{record}} read = {{record}}.ReadJson(ref source);
                    source.RequireEnd();
                    var sink = new JsonSink(indented: false);
                    {{record}}.WriteJson(ref sink, read);
                    return System.Text.Encoding.UTF8.GetString(sink.Written);
                }
            }
            """).Output;
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        assembly.Position = 0;
        return new AssemblyLoadContext("generated").LoadFromStream(assembly).GetType("Alliance.Core.Door")!.GetMethod("Again")!.CreateDelegate<Func<string, string>>();
    }

    /// <summary>Indented by fours, without a blank at the end.</summary>
    [GeneratedRegex(@"^(?:    )*(?:[^ ].*)?(?<! )\z", RegexOptions.None, 1000)]
    private static partial Regex Indented();
}
