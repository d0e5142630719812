using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>What is wrong with a text is said as a JsonException with pointer, line and byte. In the rows, ^ marks the byte.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("/licence", """{"licence":^5}""")]
    [InlineData("/id", """{"id":^["a"]}""")]
    [InlineData("/title", """{"title":^5}""")]
    [InlineData("/title/en", """{"title":{"en":^{}}}""")]
    [InlineData("/sources", """{"sources":^{}}""")]
    [InlineData("/sources/1", """{"sources":[{"id":"a","title":"t"},^[]]}""")]
    [InlineData("/sources/0/authors/1", """{"sources":[{"id":"a","title":"t","authors":["x",^1]}]}""")]
    [InlineData("/knownAsOf", """{"knownAsOf":^20240101}""")]
    [InlineData("/sources/0/published", """{"sources":[{"id":"a","title":"t","published":^2024}]}""")]
    [InlineData("/memberStates/0/memberships/0/founding", """{"memberStates":[{"country":"KZ","memberships":[{"alliance":"a","status":"member","founding":^"yes"}]}]}""")]
    [InlineData("/memberStates/0/memberships/0/status", """{"memberStates":[{"country":"KZ","memberships":[{"alliance":"a","status":^1}]}]}""")]
    [InlineData("/memberStates/0/memberships/0/validity", """{"memberStates":[{"country":"KZ","memberships":[{"alliance":"a","status":"member","validity":^"2024/.."}]}]}""")]
    [InlineData("/memberStates/0/memberships/0/validity/from", """{"memberStates":[{"country":"KZ","memberships":[{"alliance":"a","status":"member","validity":{"from":^2024}}]}]}""")]
    [InlineData("/memberStates/0/country", """{"memberStates":[{"country":^true}]}""")]
    [InlineData("/marketObservations/0/value", """{"marketObservations":[{"id":"a","market":"country:KZ","measure":"price","value":^"5"}]}""")]
    [InlineData("/statements/0/modality", """{"statements":[{"id":"a","paraphrase":"p","modality":^0}]}""")]
    [InlineData("/jointProgrammes/0/budget", """{"jointProgrammes":[{"id":"a","title":"t","budget":^"5 EUR"}]}""")]
    [InlineData("/jointProgrammes/0/budget/amount", """{"jointProgrammes":[{"id":"a","title":"t","budget":{"amount":^"5","currency":"EUR"}}]}""")]
    [InlineData("/targets/0/owner", """{"targets":[{"id":"a","owner":^{}}]}""")]
    [InlineData("/memberStates/0/evidence", """{"memberStates":[{"country":"KZ","evidence":^false}]}""")]
    public void A_value_of_the_wrong_type_is_refused(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("/knownAsOf", """{"knownAsOf":^"2024-02-30"}""")]
    [InlineData("/knownAsOf", """{"knownAsOf":^"2024-02"}""")]
    [InlineData("/sources/0/published", """{"sources":[{"id":"a","title":"t","published":^"2023-02-29"}]}""")]
    [InlineData("/sources/0/published", """{"sources":[{"id":"a","title":"t","published":^""}]}""")]
    [InlineData("/sources/0/id", """{"sources":[{"id":^"A b","title":"t"}]}""")]
    [InlineData("/statements/0/modality", """{"statements":[{"id":"a","paraphrase":"p","modality":^"a rumour"}]}""")]
    [InlineData("/statements/0/modality", """{"statements":[{"id":"a","paraphrase":"p","modality":^"Fact"}]}""")]
    [InlineData("/statements/0/modality", """{"statements":[{"id":"a","paraphrase":"p","modality":^""}]}""")]
    [InlineData("/statements/0/subjects/0", """{"statements":[{"id":"a","paraphrase":"p","modality":"fact","subjects":[^"country:KZ"]}]}""")]
    [InlineData("/alliances/0/classification", """{"alliances":[{"id":"a","names":[],"classification":^"Bloc"}]}""")]
    [InlineData("/alliances/0/initiators/0", """{"alliances":[{"id":"a","names":[],"initiators":[^"KZ"]}]}""")]
    [InlineData("/alliances/0/initiators/0", """{"alliances":[{"id":"a","names":[],"initiators":[^"country:kz"]}]}""")]
    [InlineData("/alliances/0/initiators/0", """{"alliances":[{"id":"a","names":[],"initiators":[^"country:K"]}]}""")]
    [InlineData("/alliances/0/initiators/0", """{"alliances":[{"id":"a","names":[],"initiators":[^"country:KZZ"]}]}""")]
    [InlineData("/alliances/0/initiators/0", """{"alliances":[{"id":"a","names":[],"initiators":[^"alliance:KZ"]}]}""")]
    [InlineData("/memberStates/0/country", """{"memberStates":[{"country":^"kz"}]}""")]
    [InlineData("/countryGroups/0/members/0/validity/until", """{"countryGroups":[{"id":"a","name":"n","members":[{"country":"KZ","validity":{"until":^"[2025..2024]"}}]}]}""")]
    [InlineData("/jointProgrammes/0/budget/currency", """{"jointProgrammes":[{"id":"a","title":"t","budget":{"amount":5,"currency":^"eur"}}]}""")]
    [InlineData("/title/e n", """{"title":{^"e n":"x"}}""")]
    public void A_text_that_is_not_of_its_form_is_refused(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("/id", """{"id":"a",^"id":"b"}""")]
    [InlineData("/licence", """{"licence":null,^"licence":null}""")]
    [InlineData("/\u0069d", """{"id":"a",^"\u0069d":"b"}""")]
    [InlineData("/sources/0/title", """{"sources":[{"title":"t","id":"a",^"title":"t"}]}""")]
    [InlineData("/title/en", """{"title":{"en":"a",^"en":"b"}}""")]
    [InlineData("/title/EN", """{"title":{"en":"a",^"EN":"b"}}""")]
    [InlineData("/x", """{"x":1,"y":2,^"x":1}""")]
    [InlineData("/x/a/1/b", """{"x":{"a":[1,{"b":1,^"b":2}]}}""")]
    [InlineData("/jointProgrammes/0/budget/amount", """{"jointProgrammes":[{"id":"a","title":"t","budget":{"amount":1,^"amount":1}}]}""")]
    [InlineData("/jointProgrammes/0/validity/from", """{"jointProgrammes":[{"id":"a","title":"t","validity":{"from":"2024",^"from":"2024"}}]}""")]
    [InlineData("/exchangeRates/0/points/0/day", """{"exchangeRates":[{"points":[{"day":"2024-12-11",^"day":"2024-12-11"}]}]}""")]
    public void A_member_that_stands_twice_is_refused(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("/sources/0", """{"sources":[^{"id":"a"}]}""")]
    [InlineData("/sources/0/id", """{"sources":[{"id":^null,"title":"t"}]}""")]
    [InlineData("/sources/0", """{"sources":[^null]}""")]
    [InlineData("/sources/0/authors/0", """{"sources":[{"id":"a","title":"t","authors":[^null]}]}""")]
    [InlineData("/title/en", """{"title":{"en":^null}}""")]
    [InlineData("/jointProgrammes/0/budget", """{"jointProgrammes":[{"id":"a","title":"t","budget":^{"amount":5}}]}""")]
    [InlineData("/jointProgrammes/0/budget/amount", """{"jointProgrammes":[{"id":"a","title":"t","budget":{"amount":^null,"currency":"EUR"}}]}""")]
    public void What_is_required_is_there_and_not_null(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("/jointProgrammes/0/budget/note", """{"jointProgrammes":[{"id":"a","title":"t","budget":{"amount":5,"currency":"EUR",^"note":1}}]}""")]
    [InlineData("/jointProgrammes/0/validity/note", """{"jointProgrammes":[{"id":"a","title":"t","validity":{^"note":1}}]}""")]
    [InlineData("/exchangeRates/0/points/0/note", """{"exchangeRates":[{"points":[{^"note":1}]}]}""")]
    public void Closed_objects_hold_no_unknown_members(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("/x~0~1y", """{"x~/y":1,^"x~/y":2}""")]
    [InlineData("/x/ä~1b/0", """{"x":{"ä/b":["^\ud800"]}}""")]
    [InlineData("/", """{"":1,^"":2}""")]
    public void Pointers_escape_what_RFC_6901_asks_for(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("/licence", "{\r\n  \"title\": \"Ж\",\n\t\"licence\":  ^5\n}")]
    [InlineData("/licence", "{\"title\":\"ЖЖ\",\"licence\":^5}")]
    public void Lines_and_bytes_are_counted_in_UTF8(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("", "^")]
    [InlineData("", " \n^")]
    [InlineData("", "^null")]
    [InlineData("", "^[]")]
    [InlineData("", "^\"x\"")]
    [InlineData("", "{} ^{}")]
    [InlineData("", "{}^]")]
    [InlineData("", "{^,}")]
    [InlineData("/licence", "{\"licence\":^NaN}")]
    [InlineData("/licence", "{\"licence\":^'x'}")]
    [InlineData("/licence", "{\"licence\":^/**/null}")]
    [InlineData("/marketObservations/0/value", "{\"marketObservations\":[{\"value\":^+1}]}")]
    [InlineData("/marketObservations/0/value", "{\"marketObservations\":[{\"value\":^01}]}")]
    [InlineData("", "{\"licence\":\"x\",^}")]
    [InlineData("/sources", "{\"sources\":[^,]}")]
    public void What_is_no_JSON_is_refused(string path, string marked) => Refused(path, marked);

    [Theory]
    [InlineData("/licence", "{\"licence\":\"^\\ud800\"}")]
    [InlineData("/licence", "{\"licence\":\"^\\ud800\\u0041\"}")]
    [InlineData("/title/en", "{\"title\":{\"en\":\"^\\udc00\"}}")]
    [InlineData("/id", "{\"id\":\"^\\ud800\"}")]
    [InlineData("/x/0", "{\"x\":[\"^\\udc00\"]}")]
    public void Half_of_a_surrogate_pair_is_refused(string path, string marked) => Refused(path, marked);

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_is_refused()
    {
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read("""{"id":"a","\ud800":1}"""));
        Assert.Equal((0L, 11L), (error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_of_dotnet_is_refused()
    {
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read("{\"id\":\"a\",\n\"licence\":\"Ж\ud800\"}"));
        Assert.Equal(("/licence", 1L, 13L), (error.Path, error.LineNumber, error.BytePositionInLine));
    }

    [Theory]
    [InlineData("/licence", 0xC3, 0x28)]
    [InlineData("/licence", 0xFF, 0xFE)]
    [InlineData("/licence", 0xED, 0xA0)]
    [InlineData("/licence", 0xC0, 0x80)]
    public void Bytes_that_are_no_UTF8_are_refused_in_a_text(string path, byte first, byte second) =>
        RefusedBytes(path, [.. "{\"licence\":\"a"u8, first, second, .. "\"}"u8], 13);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused_outside_texts_in_names_and_in_what_is_unknown()
    {
        RefusedBytes("", [0xFF], 0);
        RefusedBytes("", [.. "{}"u8, 0x80], 2);
        RefusedBytes("/\ufffd", [.. "{\""u8, 0x80, .. "\":1}"u8], 2);
        RefusedBytes("/x/a", [.. "{\"x\":{\"a\":\""u8, 0xE2, 0x80, .. "\"}}"u8], 11);
    }

    [Fact]
    public void A_hundred_thousand_brackets_are_refused()
    {
        Assert.Equal(("", 0L), At(new string('[', 100_000)));
        Assert.Equal("/x" + string.Concat(Enumerable.Repeat("/0", 63)), At("{\"x\":" + new string('[', 100_000)).Path);
        Assert.Equal("/x" + string.Concat(Enumerable.Repeat("/a", 63)), At("{\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Path);

        static (string? Path, long? Line) At(string json)
        {
            JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(json));
            return (error.Path, error.LineNumber);
        }
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_counts_for_nothing()
    {
        Assert.Equal("x", AllianceJson.Read([0xEF, 0xBB, 0xBF, .. "{\"licence\":\"x\"}"u8]).Licence);
        Assert.Equal("x", AllianceJson.Read("\ufeff{\"licence\":\"x\"}").Licence);
        RefusedBytes("/licence", [0xEF, 0xBB, 0xBF, .. "{\"licence\":5}"u8], 11);
        RefusedBytes("", [0xEF, 0xBB, 0xBF], 0);
    }

    [Fact]
    public void A_finding_in_a_text_with_a_byte_order_mark_has_its_line()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. "{\n\"sources\":[\n{\"id\":\"a\",\"title\":\"\"}]}"u8];
        Finding finding = Assert.Single(AllianceJson.Check(text).Report.Findings, f => f.Code == "ALC-1302");
        Assert.Equal((3L, 19L), (finding.Line, finding.Column));
    }

    [Fact]
    public void Messages_say_the_place_and_no_more_than_an_escaped_excerpt()
    {
        string text = string.Concat(Enumerable.Repeat("secret\u001b[31m", 100));
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(JsonSerializer.Serialize(new { statements = new[] { new { modality = text } } })));
        Assert.Contains("Path: /statements/0/modality | Line: 1 | Column: 28.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error.Message);
        Assert.True(error.Message.Length < 400, error.Message);
    }

    private static void Refused(string path, string marked)
    {
        int mark = marked.IndexOf('^', StringComparison.Ordinal);
        byte[] before = Encoding.UTF8.GetBytes(marked[..mark]);
        int line = before.AsSpan().Count((byte)'\n');
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(marked.Remove(mark, 1)));
        Assert.Equal((path, line, before.Length - before.AsSpan().LastIndexOf((byte)'\n') - 1), (error.Path, error.LineNumber, error.BytePositionInLine));
    }

    private static void RefusedBytes(string path, byte[] utf8, long position)
    {
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(utf8));
        Assert.Equal((path, 0L, position), (error.Path, error.LineNumber, error.BytePositionInLine));
    }
}
