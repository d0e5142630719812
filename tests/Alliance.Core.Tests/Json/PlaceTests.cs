using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>The pointer of what is wrong, and how messages show it.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("""{"sources":[{"id":"a","title":"t"},tru]}""", "/sources/1")]
    [InlineData("""{"sources":[{"id":"a","title":"t"} , tru]}""", "/sources/1")]
    [InlineData("""{"sources":[tru]}""", "/sources/0")]
    [InlineData("""{"x":[1,2,01]}""", "/x/2")]
    [InlineData("""{"x":[[],01]}""", "/x/1")]
    [InlineData("""{"x":[[01]]}""", "/x/0/0")]
    [InlineData("{\"x\":[\"ok\",\"a\nb\"]}", "/x/1")]
    [InlineData("""{"x":["a","b\q"]}""", "/x/1")]
    [InlineData("""{"x":["a","\ud800"]}""", "/x/1")]
    [InlineData("""{"x":{"a":1,"b\q":2}}""", "/x")]
    [InlineData("""{"x":{"a":1,"b":01}}""", "/x/b")]
    [InlineData("""{"x":{"a":01}}""", "/x/a")]
    [InlineData("""{"x":[1,""", "/x/1")]
    [InlineData("""{"x":[1, """, "/x/1")]
    [InlineData("""{"x":""", "/x")]
    [InlineData("""{"x":[1 2]}""", "/x/0")]
    [InlineData("""{"x":[1,]}""", "/x")]
    [InlineData("""{"x":[1,,2]}""", "/x")]
    [InlineData("""{"x":[,1]}""", "/x")]
    [InlineData("""{"x":{"a":1,}}""", "/x")]
    [InlineData("""{"x":{"a":1},}""", "")]
    [InlineData("""tru""", "")]
    [InlineData("", "")]
    public void It_is_that_of_the_value_not_of_its_neighbour(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => AllianceJson.Read(json)).Path);

    [Theory]
    [InlineData("""{"founding":tru}""", "Expected true or false, found no JSON value.")]
    [InlineData("""{"founding":fals}""", "Expected true or false, found no JSON value.")]
    [InlineData("""{"founding":1}""", "Expected true or false, found the number 1.")]
    [InlineData("""{"founding":-1.50e2}""", "Expected true or false, found the number -1.50e2.")]
    [InlineData("""{"founding":"yes"}""", "Expected true or false, found the string \"yes\".")]
    [InlineData("""{"founding":"a\"\u000ab"}""", "Expected true or false, found the string \"a\"\\u000ab\".")]
    [InlineData("""{"founding":"аааааааааааааааааааааааааа"}""", "Expected true or false, found the string \"аааааааааааааааааааа...\".")]
    [InlineData("""{"founding":"xаааааааааааааааааааааааааа"}""", "Expected true or false, found the string \"xааааааааааааааааааа...\".")]
    [InlineData("""{"founding":"does not end""", "Expected true or false, found a string.")]
    [InlineData("""{"role":true}""", ", found true.")]
    [InlineData("""{"role":tru}""", ", found no JSON value.")]
    public void What_begins_like_a_word_is_not_taken_for_it(string membership, string reason) => Assert.Contains(
        reason,
        Assert.Throws<JsonException>(() => AllianceJson.ReadRecord<MemberState>($$"""{"country":"KZ","memberships":[{{membership}}]}""")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"a\n\u001b[31m":{"a":1,"a":2}}""", "Path: /a\\u000a\\u001b[31m/a |")]
    [InlineData("""{"\u202eFAKE\u2028LOG\u2029":{"a":1,"a":2}}""", "Path: /\\u202eFAKE\\u2028LOG\\u2029/a |")]
    public void A_message_holds_nothing_that_disturbs_a_terminal_or_a_log(string json, string shown)
    {
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(json));
        Assert.Contains(shown, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\\", error.Path, StringComparison.Ordinal);
        error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AllianceDataset>(json));
        Assert.DoesNotContain(error.Message, character => char.IsControl(character) || character is '\u202e' or '\u2028' or '\u2029');
    }

    [Fact]
    public void A_message_is_short_however_long_a_name_is()
    {
        string name = new('n', 900_000);
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read($"{{\"{name}\":{{\"a\":1,\"a\":2}}}}"));
        Assert.Equal($"/{name}/a", error.Path);
        Assert.InRange(error.Message.Length, 200, 400);
        Assert.InRange(Assert.Throws<JsonException>(() => AllianceJson.Read($"{{\"title\":{{\"{name}\":\"a\"}}}}")).Message.Length, 200, 400);
    }

    [Fact]
    public void An_item_that_the_options_read_is_told_of_once_and_by_its_number()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>("{\"Items\":[{\"A\":1},\n{\"A\":\"x\"}]}"));
        Assert.Equal(("$.Items", 1L), (error.Path, error.LineNumber));
        Assert.Contains("In item 1 of the list, at $.A.", error.Message, StringComparison.Ordinal);
        Assert.Equal(error.Message.IndexOf("LineNumber", StringComparison.Ordinal), error.Message.LastIndexOf("LineNumber", StringComparison.Ordinal));
        error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<int>>("[1,\"x\"]"));
        Assert.Equal("The JSON value could not be converted to System.Int32. In item 1 of the list.", error.Message);
    }

    [Theory]
    [InlineData("[\"a\",1]", "Expected a string, found the number 1. In item 1 of the list.")]
    [InlineData("[\"\\ud800\"]", "The string contains an unpaired surrogate. In item 0 of the list.")]
    [InlineData("[\"a\",null]", "A list must not contain null. In item 1 of the list.")]
    public void A_text_in_a_list_is_read_as_in_a_record(string json, string reason) => Assert.Contains(
        reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_in_a_list_that_is_no_UTF8_is_refused() => Assert.Contains(
        "The text is not valid UTF-8. In item 0 of the list.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>([.. "[\"a"u8, 0xFF, .. "\"]"u8])).Message, StringComparison.Ordinal);

    private sealed class Holder
    {
        public ValueList<Item> Items { get; set; }
    }

    private sealed class Item
    {
        public int A { get; set; }
    }
}
