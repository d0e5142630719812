using System.Text;
using System.Text.Json.Nodes;
using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>Where the values of a text are, also in a text with mistakes.</summary>
public sealed class JsonRangesTests
{
    [Theory]
    [InlineData("{\"a\":1,,\"b\":2}")]
    [InlineData("{,\"b\":2,}")]
    [InlineData("{\"a\":\"C:\\data\",\"b\":2}")]
    [InlineData("{\"a\":\"one\ntwo\",\"b\":2}")]
    [InlineData("{\"a\":\"\\ud800\",\"b\":2}")]
    [InlineData("{\"a\":None,\"b\":2}")]
    [InlineData("{\"a\":'it, \\'',\"b\":2}")]
    [InlineData("{\"a\":“one”,'b':2}")]
    [InlineData("{a:1,b:2}")]
    [InlineData("# a note\n{\"a\":[1,{\"b\":[}]/*,*/],\"b\"://\n2}")]
    [InlineData("{\"a\":{\"b\":3,},\"\\u0062\":2}")]
    [InlineData("{\"b\":2,\"a\" 1}")]
    [InlineData("{\"b\":2,\"a\":\"does not end")]
    [InlineData("{\"b\":2 \"a\":1}")]
    public void A_value_is_found_behind_a_mistake_and_before_one_that_ends_the_reading(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        JsonRange range = Assert.Contains("/b", JsonRanges.Of(utf8, ["/b"]) as IDictionary<string, JsonRange>);
        Assert.Equal("2", Encoding.UTF8.GetString(utf8[range.Start..range.End]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\" 1,\"b\":2}")]
    [InlineData("{\"a\":\"does not end,\"b\":2}")]
    [InlineData("{\"a\":1\n=======\n,\"b\":2}")]
    [InlineData("{\"a\":[1,\"b\":2}")]
    [InlineData("[{\"b\":2}]")]
    [InlineData("2")]
    public void Nothing_is_found_behind_a_mistake_that_ends_the_reading(string text) => Assert.Empty(JsonRanges.Of(Encoding.UTF8.GetBytes(text), ["/b"]));

    [Fact]
    public void In_a_text_without_mistakes_every_value_and_name_is_found()
    {
        byte[] text = AllianceJson.Write(DatasetExamples.Valid, new() { Indented = true });
        Dictionary<string, JsonNode?> values = [];
        Add("", JsonNode.Parse(text));
        Dictionary<string, JsonRange> ranges = JsonRanges.Of(text, values.Keys);
        Assert.Equal(values.Keys.Order(StringComparer.Ordinal), ranges.Keys.Order(StringComparer.Ordinal));
        Assert.All(values, pair =>
        {
            JsonRange range = ranges[pair.Key];
            Assert.True(JsonNode.DeepEquals(pair.Value, JsonNode.Parse(text.AsSpan(range.Start, range.End - range.Start))));
            if (range.Name != range.Start)
                Assert.Equal(JsonPointer.StepsOf(pair.Key).Last(), JsonNode.Parse(text.AsSpan(range.Name, range.NameEnd - range.Name))!.GetValue<string>());
        });

        void Add(string pointer, JsonNode? node)
        {
            values.Add(pointer, node);
            foreach ((string step, JsonNode? inside) in node is JsonObject members ? members.Select(member => (member.Key, member.Value)) : node is JsonArray items ? items.Select((item, i) => ($"{i}", item)) : [])
                Add($"{pointer}/{step}", inside);
        }
    }

    [Theory]
    [InlineData("{\"sources\":[{\"id\":\"a\",,\"title\":\"A\"}],")]
    [InlineData("{\"x-path\":\"C:\\data\",")]
    [InlineData("{\"x-note\":\"one\ntwo\",")]
    [InlineData("{\"x-note\":NaN,")]
    [InlineData("{\"x-note\":'one',")]
    public void Findings_behind_a_mistake_show_the_value_and_can_be_applied(string beginning)
    {
        DatasetReading reading = AllianceJson.Check(Encoding.UTF8.GetBytes(beginning + "\"alliances\":[{\"id\":\"brics\",\"names\":[{\"text\":\"BRICS\"}],\"classification\":\"netwrok\"}]}"));
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Code == "ALC-3103");
        Assert.Contains(" Found \"netwrok\". Did you mean \"network\"?", finding.Message, StringComparison.Ordinal);
        string mended = Encoding.UTF8.GetString(reading.Text.Apply(finding.Suggestions));
        Assert.StartsWith(beginning, mended, StringComparison.Ordinal);
        Assert.EndsWith("\"classification\":\"network\"}]}", mended, StringComparison.Ordinal);
    }
}
