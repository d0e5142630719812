using System.Text;
using System.Text.Json;

namespace Alliance.Core.Tests.Primitives;

public sealed class UnknownMembersTests
{
    [Theory]
    [InlineData("{ }", "{}")]
    [InlineData("{ \"a\" : 1.50e+3 ,\t\"b\": [ 1, { } ],\r\n\"c d\" : \"x  \\\" \\u0416 \\\\\" }", "{\"a\":1.50e+3,\"b\":[1,{}],\"c d\":\"x  \\\" \\u0416 \\\\\"}")]
    [InlineData("{\"ж\":\"\\ud83d\\ude00\",\"n\":null}", "{\"ж\":\"\\ud83d\\ude00\",\"n\":null}")]
    public void White_space_goes_and_spelling_stays(string json, string compact)
    {
        Assert.Equal(compact, UnknownMembers.Parse(json).ToString());
        Assert.Equal(UnknownMembers.Parse(json), UnknownMembers.Parse(Encoding.UTF8.GetBytes(compact)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1} {}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("{\"a\":[{\"b\":{\"c\":1,\"c\":1}}]}")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("{\"a\":[\"\\ud800\\u0041\"]}")]
    [InlineData("{\"a\":/* no */1}")]
    [InlineData("{\"a\":01}")]
    [InlineData("\ufeff{}")]
    public void What_is_no_sound_object_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => UnknownMembers.Parse(json));

    [Theory]
    [InlineData("[]", "", 0, 0)]
    [InlineData("{\"a\":1,\n\"b\":{\"c\":1,\"c\":2}}", "/b/c", 1, 11)]
    [InlineData("{\"a\":1} {}", "", 0, 8)]
    [InlineData("{\"a\":[1,\n2,\"\\ud800\"]}", "/a/2", 1, 3)]
    public void The_place_of_what_is_refused_is_told(string json, string path, long line, long position)
    {
        JsonException error = Assert.Throws<JsonException>(() => UnknownMembers.Parse(json));
        Assert.Equal((path, line, position), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.EndsWith($"Path: {(path.Length == 0 ? "(root)" : path)} | Line: {line + 1} | Column: {position + 1}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_what_is_wrong_in_a_value_is_told()
    {
        JsonException error = Assert.Throws<JsonException>(() => default(UnknownMembers).With("a", "[1,\n{\"b\":01}]"));
        Assert.Equal(("/1/b", 1L), (error.Path, error.LineNumber));
        error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, UnknownMembers>>("""{"x":{"a":1,"\u0061":1}}"""));
        Assert.Equal("$.x", error.Path);
        Assert.Contains(" At /a of the value, line 1, column ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_utf8_is_refused() => Assert.ThrowsAny<JsonException>(() => UnknownMembers.Parse([(byte)'{', (byte)'"', 0xC3, (byte)'"', (byte)':', (byte)'1', (byte)'}']));

    [Fact]
    public void A_surrogate_without_partner_is_refused_in_a_string_too()
    {
        JsonException error = Assert.Throws<JsonException>(() => UnknownMembers.Parse("{\"a\":\n\"x\ud800\"}"));
        Assert.Equal(("/a", 1L, 2L), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.ThrowsAny<ArgumentException>(() => default(UnknownMembers).With("\ud800", "1"));
    }

    [Fact]
    public void A_hundred_thousand_brackets_are_refused()
        => Assert.ThrowsAny<JsonException>(() => UnknownMembers.Parse("{\"a\":" + new string('[', 100_000)));

    [Fact]
    public void Members_are_found_by_their_unescaped_names()
    {
        var members = UnknownMembers.Parse("{\"\\u0061\":{\"b\":1},\"c\":[2]}");
        Assert.Equal((2, 1, 2), (members.Count, members.TryGetValue("a", out JsonElement a) ? a.GetProperty("b").GetInt32() : 0, members.TryGetValue("c", out JsonElement c) ? c[0].GetInt32() : 0));
        Assert.Equal(["a", "c"], members.Names);
        Assert.False(members.TryGetValue("b", out _));
    }

    [Fact]
    public void A_member_is_replaced_in_its_place_added_at_the_end_and_taken_out()
    {
        var members = UnknownMembers.Parse("{\"a\":1,\"b\":2}");
        Assert.Equal("{\"a\":[ ],\"b\":2}".Replace(" ", "", StringComparison.Ordinal), members.With("a", " [ ] ").ToString());
        Assert.Equal("{\"a\":1,\"b\":2,\"q\\\"\":null}", members.With("q\"", "null").ToString());
        Assert.Equal("{\"b\":2}", members.Without("a").ToString());
        Assert.Equal(members, members.Without("z"));
        Assert.Equal(default, members.Without("a").Without("b"));
    }

    [Theory]
    [InlineData("1,\"b\":2")]
    [InlineData("")]
    [InlineData("}")]
    public void A_value_cannot_smuggle_members_in(string json) => Assert.ThrowsAny<JsonException>(() => default(UnknownMembers).With("a", json));

    [Fact]
    public void The_order_and_the_spelling_count()
    {
        Assert.NotEqual(UnknownMembers.Parse("{\"a\":1,\"b\":2}"), UnknownMembers.Parse("{\"b\":2,\"a\":1}"));
        Assert.NotEqual(UnknownMembers.Parse("{\"a\":1.0}"), UnknownMembers.Parse("{\"a\":1.00}"));
    }

    [Fact]
    public void The_default_has_no_members()
    {
        UnknownMembers none = default;
        Assert.True(none.IsEmpty && none.Count == 0 && none.Names.IsEmpty && none == UnknownMembers.Parse("{}") && !none.TryGetValue("a", out _));
        Assert.Equal(none.GetHashCode(), UnknownMembers.Parse("{}").GetHashCode());
        Assert.Equal(("{}", "{\"a\":1}", "{}"), (none.ToString(), none.With("a", "1").ToString(), none.Without("a").ToString()));
    }
}
