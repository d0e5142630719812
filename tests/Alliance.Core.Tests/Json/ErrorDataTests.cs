using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using CsCheck;

namespace Alliance.Core.Tests.Json;

/// <summary>The place of an error as data of the exception: the same whether <see cref="AllianceJson"/> or <see cref="JsonSerializer"/> reads the text.</summary>
public sealed class ErrorDataTests
{
    [Theory]
    [InlineData("{\"State\":\n {\"country\":\"KZ\",\n  \"memberships\":[{\"alliance\":\"a\",\"status\":\"member\",\"validity\":{\"from\":5}}]}}", "$.State", "/memberships/0/validity/from", 3, 71)]
    [InlineData("{\"List\":[{\"alliance\":\"a\",\"status\":\"member\"},\n{\"alliance\":\"a\",\n \"status\":5}]}", "$.List", "/1/status", 3, 11)]
    [InlineData("{\n \"List\": {}}", "$.List", "", 2, 10)]
    [InlineData("{\"List\":[\n  null]}", "$.List", "/0", 2, 3)]
    [InlineData("{\"Id\": \"A b\"}", "$.Id", "", 1, 8)]
    [InlineData("{\"é\":1,\n\"Status\":7}", "$.Status", "", 2, 10)]
    [InlineData("{\"Sure\":\n\n   \"sure\"}", "$.Sure", "", 3, 4)]
    [InlineData("{\"Budget\":{\"amount\":1,\n\"currency\":\"EUR\",\"x\":1}}", "$.Budget", "/x", 2, 18)]
    [InlineData("{\"Names\":[\"a\",\n 1]}", "$.Names", "/1", 2, 2)]
    public void Within_the_serializer_it_leads_from_the_value_and_counts_in_the_whole_text(string json, string path, string pointer, long line, long column)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UsersReport>(json));
        Assert.Equal((path, pointer, line, column), (error.Path, error.Data[JsonErrorData.Pointer], error.Data[JsonErrorData.Line], error.Data[JsonErrorData.Column]));
        Assert.Equal(error.Data.Values, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, UsersContext.Default.UsersReport)).Data.Values);
    }

    [Theory]
    [InlineData("{\"a\":{\n\"nope!\":1}}", 2, 1)]
    [InlineData("{\"a\":{\"b\":1,\"Nope\" : 1}}", 1, 13)]
    public void That_of_a_key_is_where_the_key_begins(string json, long line, long column)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Dictionary<Id<Source>, int>>>(json));
        Assert.Equal(("", line, column), (error.Data[JsonErrorData.Pointer], error.Data[JsonErrorData.Line], error.Data[JsonErrorData.Column]));
    }

    [Fact]
    public void AllianceJson_gives_it_in_the_same_way()
    {
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read("{\"id\":\"a\",\n \"licence\":1}"));
        Assert.Equal(("/licence", 2L, 12L), (error.Data[JsonErrorData.Pointer], error.Data[JsonErrorData.Line], error.Data[JsonErrorData.Column]));
        Assert.Equal(("/licence", 1L, 11L), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.EndsWith(" Path: /licence | Line: 2 | Column: 12.", error.Message, StringComparison.Ordinal);

        error = Assert.Throws<JsonException>(() => AllianceJson.ReadLines(new MemoryStream("{\"type\":\"member-state\",\"country\":\"KZ\"}\n{\"type\":\"member-state\",\"country\":1}"u8.ToArray())).Count());
        Assert.Equal(("/country", 2L, 34L), (error.Data[JsonErrorData.Pointer], error.Data[JsonErrorData.Line], error.Data[JsonErrorData.Column]));
        Assert.Equal(("/a", 1L, 6L), Assert.Throws<JsonException>(() => UnknownMembers.Parse("{\"a\":tru}")) is var own ? (own.Data[JsonErrorData.Pointer], own.Data[JsonErrorData.Line], own.Data[JsonErrorData.Column]) : default);
    }

    [Fact]
    public void People_read_lines_that_count_from_one() => Assert.Contains(
        "At /country of the value, line 3, column 12.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberState[]>("[\n{\n\"country\": 1}]")).Message,
        StringComparison.Ordinal);

    /// <summary>The text of such a value is made anew, without comments.</summary>
    [Fact]
    public void Where_comments_are_allowed_line_and_column_are_those_of_the_value()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip };
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberState[]>("[\n /* a */ {\n\"country\": 1}]", options));
        Assert.Equal(("/country", 2L, 10L), (error.Data[JsonErrorData.Pointer], error.Data[JsonErrorData.Line], error.Data[JsonErrorData.Column]));
        Assert.Contains("At /country of the value.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_list_of_the_users_type_it_leads_to_the_item()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<UsersReport>>("[{},\n {\"Budget\":\n  {\"amount\":1,\"currency\":2}}]"));
        Assert.Equal(("/1", 3L, 26L), (error.Data[JsonErrorData.Pointer], error.Data[JsonErrorData.Line], error.Data[JsonErrorData.Column]));
    }

    [Fact]
    public void In_every_document_it_is_the_place_that_AllianceJson_gives() => Gen.Select(Gen.Int[1, 10_000], Gen.Int[0, 1_000_000], Gen.Bool, Gen.Int[16, 4096]).Sample(
        (seed, place, indented, buffer) =>
        {
            byte[] text = AllianceJson.Write(Documents.Create(seed), new() { Indented = indented });
            List<Range> strings = StringsOf(text);
            Range one = strings[place % strings.Count];
            string broken = $"{Encoding.UTF8.GetString(text.AsSpan()[..one.Start])}[7]{Encoding.UTF8.GetString(text.AsSpan()[one.End..])}";
            // A value in an unknown member may be anything.
            if (Error(() => AllianceJson.Read(broken)) is not { } expected)
                return;
            const string Before = "[\n  ";
            Assert.Equal(Place(expected, 1, expected.LineNumber == 0 ? 2 : 0), Place(Error(() => JsonSerializer.Deserialize<AllianceDataset[]>($"{Before}{broken}\n]")), 0, 0));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Before}{broken}\n]"));
            Assert.Equal(Place(expected, 1, expected.LineNumber == 0 ? 2 : 0), Place(Error(() => JsonSerializer.Deserialize<AllianceDataset[]>(stream, new JsonSerializerOptions { DefaultBufferSize = buffer })), 0, 0));
        },
        iter: 100);

    private static List<Range> StringsOf(byte[] text)
    {
        List<Range> strings = [];
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                strings.Add((int)reader.TokenStartIndex..(int)reader.BytesConsumed);
        }
        return strings;
    }

    private static (object?, long, long) Place(JsonException? error, int lines, int columns) =>
        error?.Data[JsonErrorData.Line] is long line && error.Data[JsonErrorData.Column] is long column ? (error.Data[JsonErrorData.Pointer], line + lines, column + columns) : default;

    private static JsonException? Error(Func<object?> read)
    {
        try
        {
            read();
            return null;
        }
        catch (JsonException error)
        {
            return error;
        }
    }
}
