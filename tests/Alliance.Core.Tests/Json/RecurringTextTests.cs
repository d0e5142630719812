using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Ids and languages that recur in a text are found by their length, their beginning and their end: what stands between has to count too.</summary>
public sealed class RecurringTextTests
{
    private const string Alpha = "statement-alpha-announced", Gamma = "statement-gamma-announced";

    [Fact]
    public void Ids_that_begin_and_end_alike_stay_apart()
    {
        AllianceDataset read = AllianceJson.Read($$"""{"sources":[{"id":"{{Alpha}}","title":"a"},{"id":"{{Gamma}}","title":"b"},{"id":"{{Alpha}}","title":"c"}]}""");
        Assert.Equal([Alpha, Gamma, Alpha], read.Sources.Select(source => source.Id.Value));
    }

    [Fact]
    public void Keys_of_references_that_begin_and_end_alike_stay_apart()
    {
        string json = $$"""{"id":"a","paraphrase":"x","modality":"fact","speaker":"alliance:{{Alpha}}","subjects":["source:{{Gamma}}","source:{{Alpha}}"]}""";
        Statement read = AllianceJson.ReadRecord<Statement>(json);
        Assert.Equal([$"source:{Gamma}", $"source:{Alpha}"], read.Subjects.Select(subject => $"{subject}"));
        Assert.Equal(json, Encoding.UTF8.GetString(AllianceJson.WriteRecord(read)));
    }

    [Theory]
    [InlineData("statement-AL_HA-announced")]
    [InlineData("statement-al ha-announced")]
    [InlineData("statement---pha-announced")]
    public void What_is_no_id_is_none_behind_an_id_like_it(string text) => Assert.Contains(
        "Not an id",
        Assert.Throws<JsonException>(() => AllianceJson.Read($$"""{"sources":[{"id":"{{Alpha}}","title":"a"},{"id":"{{text}}","title":"b"}]}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_lines_of_a_text_share_them_broken_ones_too()
    {
        string[] lines =
        [
            """{"type":"source","id":"first","title":"a"}""",
            """{"type":"source","id":"second","title":""",
            """{"type":"source","id":"first","title":"b"}""",
            """{"type":"source","id":"second","title":"c"}""",
        ];
        Source[] read = [.. AllianceJson.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), new() { OnInvalidLine = _ => { } }).Cast<Source>()];
        Assert.Equal(["first", "first", "second"], read.Select(source => source.Id.Value));
        Assert.Same(read[0].Id.Value, read[1].Id.Value);
    }

    [Fact]
    public void Languages_that_begin_and_end_alike_stay_apart()
    {
        const string Json = """{"title":{"en-x-priv-alpha-announce":"a","en-x-priv-gamma-announce":"b"},"description":{"en-x-priv-gamma-announce":"c"}}""";
        AllianceDataset read = AllianceJson.Read(Json);
        Assert.Equal(["en-x-priv-alpha-announce", "en-x-priv-gamma-announce"], read.Title.Entries.Select(entry => entry.Language));
        Assert.Equal(["en-x-priv-gamma-announce"], read.Description.Entries.Select(entry => entry.Language));
        Assert.Throws<JsonException>(() => AllianceJson.Read("""{"title":{"en-x-priv-alpha-announce":"a","en-x-priv-ga_ma-announce":"b"}}"""));
    }

    /// <summary>Few names are compared one with another, many by a table; long ones with escapes in another way again.</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 1)]
    [InlineData(40, 1)]
    [InlineData(7, 200)]
    [InlineData(2, 200)]
    public void A_name_that_nobody_knows_stands_twice_wherever_and_however_it_is_spelled(int count, int length)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"{new string('n', length)}{i}")];
        Assert.Equal(count, AllianceJson.Read(Object(names)).Unknown.Count);
        for (int i = 0; i < count; i++)
        {
            foreach (string again in new[] { names[i], $"\\u006e{names[i][1..]}" })
            {
                Assert.Contains("twice", Assert.Throws<JsonException>(() => AllianceJson.Read(Object([.. names, again]))).Message, StringComparison.Ordinal);
                Assert.Contains("twice", Assert.Throws<JsonException>(() => AllianceJson.Read($$"""{"x":{{Object([again, .. names])}}}""")).Message, StringComparison.Ordinal);
            }
        }

        static string Object(IEnumerable<string> names) => $"{{{string.Join(',', names.Select(name => $"\"{name}\":1"))}}}";
    }
}
