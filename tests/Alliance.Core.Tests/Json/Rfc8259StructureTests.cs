using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Structures, literals, names, white space, depth and what stands around a text, in the terms of RFC 8259, sections 2 to 5 and 8.1.</summary>
public sealed class Rfc8259StructureTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("[[],[[]],{}]")]
    [InlineData("[null,true,false,0,\"\"]")]
    [InlineData("{\"\":0}")]
    [InlineData("{\"\":{\"\":{\"\":[]}}}")]
    [InlineData("{\"a\":1,\"A\":2,\"b\":{\"a\":1}}")]
    [InlineData("[{\"a\":1},{\"a\":1}]")]
    [InlineData("{\"é\":1,\"e\\u0301\":2}")]
    [InlineData("{\"a\\u0000\":1,\"a\":2}")]
    public void A_valid_value_that_nobody_knows_is_kept(string value)
    {
        Assert.All(Rfc8259Text.PlacesOfValues(value), text =>
            Assert.Equal(Rfc8259Text.Accepted(text), AllianceJson.Read(AllianceJson.Write(Rfc8259Text.Accepted(text)))));
        Assert.Equal($$"""{"x":{{value}}}""", Rfc8259Text.Accepted($$"""{"x":{{value}}}""").Unknown.ToString());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("[}")]
    [InlineData("{]")]
    [InlineData("[1")]
    [InlineData("[1,")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[,]")]
    [InlineData("[1,,2]")]
    [InlineData("[1 2]")]
    [InlineData("[\"a\" \"b\"]")]
    [InlineData("[1:2]")]
    [InlineData("[1]]")]
    [InlineData("[[1]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\",1}")]
    [InlineData("{\"a\"::1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{,\"a\":1}")]
    [InlineData("{\"a\":1,,\"b\":2}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":1;\"b\":2}")]
    [InlineData("{\"a\":1:2}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("{1:1}")]
    [InlineData("{null:1}")]
    [InlineData("{[]:1}")]
    [InlineData("(1)")]
    [InlineData("True")]
    [InlineData("TRUE")]
    [InlineData("tru")]
    [InlineData("truee")]
    [InlineData("nul")]
    [InlineData("nulll")]
    [InlineData("None")]
    [InlineData("undefined")]
    [InlineData("fals")]
    [InlineData("falsy")]
    [InlineData("truefalse")]
    [InlineData("null null")]
    [InlineData("/**/1")]
    [InlineData("1/**/")]
    [InlineData("1//\n")]
    [InlineData("#\n1")]
    [InlineData("1;")]
    [InlineData("\\u0031")]
    [InlineData("*")]
    public void What_is_no_value_is_refused(string value) => Assert.All(Rfc8259Text.PlacesOfValues(value), Rfc8259Text.Refused);

    [Theory]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("{\"\":1,\"\":2}")]
    [InlineData("{\"a\":{},\"b\":[{\"c\":1,\"d\":2,\"c\":3}]}")]
    [InlineData("{\"\\ud83d\\ude00\":1,\"😀\":2}")]
    [InlineData("{\"a\\/b\":1,\"a/b\":2}")]
    public void A_name_that_stands_twice_is_refused_in_what_nobody_knows(string value) => Assert.All(Rfc8259Text.PlacesOfValues(value), Rfc8259Text.Refused);

    [Theory]
    [InlineData("""{"licence":"a","licence":"a"}""")]
    [InlineData("""{"licence":"a","id":"b","licen\u0063e":"c"}""")]
    [InlineData("""{"\u006cicence":"a","x":1,"licence":null}""")]
    [InlineData("""{"x":1,"licence":"a","x":1}""")]
    [InlineData("""{"\u0078":1,"x":1}""")]
    [InlineData("""{"title":{"en":"a","e\u006e":"b"}}""")]
    public void A_name_that_stands_twice_is_refused_among_the_members_of_a_record(string text) => Rfc8259Text.Refused(text);

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n\t  \r")]
    public void White_space_stands_between_all_tokens(string gap)
    {
        string text = """~{~"id"~:~"a"~,~"title"~:~{~"en"~:~"b"~}~,~"sources"~:~[~{~"id"~:~"c"~,~"title"~:~"d"~,~"authors"~:~[~"e"~,~"f"~]~}~,~{~"id"~:~"g"~,~"title"~:~"h"~}~]~,~"x"~:~[~1~,~{~}~,~[~]~]~}~""";
        Assert.Equal(
            Rfc8259Text.Accepted(text.Replace("~", "", StringComparison.Ordinal)),
            Rfc8259Text.Accepted(text.Replace("~", gap, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("\0")]
    [InlineData("\u0085")]
    [InlineData("\u00a0")]
    [InlineData("\u1680")]
    [InlineData("\u2003")]
    [InlineData("\u2028")]
    [InlineData("\u3000")]
    [InlineData("\u200b")]
    [InlineData("\ufeff")]
    [InlineData("\b")]
    [InlineData("\u001f")]
    [InlineData("\u007f")]
    public void Any_other_white_space_is_refused(string gap)
    {
        string[] tokens = ["{", "\"licence\"", ":", "\"a\"", ",", "\"sources\"", ":", "[", "]", ",", "\"x\"", ":", "[", "1", ",", "{", "}", "]", "}"];
        // Before the first token U+FEFF is a byte order mark, which the two doors treat differently, as is documented.
        for (int i = 1; i <= tokens.Length; i++)
            Rfc8259Text.Refused(string.Concat(tokens[..i]) + gap + string.Concat(tokens[i..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"a\"")]
    [InlineData("true")]
    [InlineData("[{}]")]
    [InlineData("{}{}")]
    [InlineData("{},")]
    [InlineData("{} null")]
    [InlineData("{}\0")]
    [InlineData("{}x")]
    [InlineData("x{}")]
    [InlineData(",{}")]
    public void A_text_is_one_object(string text) => Rfc8259Text.Refused(text);

    /// <summary>JsonSerializer gives null for it and does not ask the converter.</summary>
    [Fact]
    public void The_null_text_is_no_dataset() => Assert.Throws<JsonException>(() => AllianceJson.Read("null"));

    [Theory]
    [InlineData("FFFE7B007D00")]
    [InlineData("FEFF007B007D")]
    [InlineData("7B007D00")]
    [InlineData("007B007D")]
    [InlineData("FFFE00007B0000007D000000")]
    [InlineData("2B2F76387B7D")]
    [InlineData("EFBB7B7D")]
    [InlineData("EFBBBFEFBBBF7B7D")]
    public void A_text_in_another_encoding_is_refused(string hex) => Rfc8259Text.Refused(Convert.FromHexString(hex));

    [Fact]
    public void A_byte_order_mark_is_passed_over_by_the_own_entry_and_by_streams()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\"}"u8];
        Assert.Equal("a", AllianceJson.Read(text).Id.ToString());
        using var stream = new MemoryStream(text);
        Assert.Equal("a", JsonSerializer.Deserialize<AllianceDataset>(stream)!.Id.ToString());
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Sixty_four_levels_are_read_and_no_more(string open, string close)
    {
        Rfc8259Text.Accepted(Nested(63));
        Rfc8259Text.Refused(Nested(64));

        byte[] Nested(int depth) => Encoding.UTF8.GetBytes(
            "{\"x\":" + string.Concat(Enumerable.Repeat(open, depth - 1)) + (open == "[" ? "[]" : "{}") + string.Concat(Enumerable.Repeat(close, depth - 1)) + "}");
    }

    [Fact]
    public void Members_of_any_order_and_number_are_read()
    {
        string text = "{" + string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"x{999 - i}\":{i}")) + ",\"id\":\"a\"}";
        AllianceDataset read = Rfc8259Text.Accepted(text);
        Assert.Equal((1000, "x999", "a"), (read.Unknown.Count, read.Unknown.Names[0], read.Id.ToString()));
    }
}
