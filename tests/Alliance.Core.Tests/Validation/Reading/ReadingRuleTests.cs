using System.Text;
using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation;

/// <summary>Each rule of reading, broken alone.</summary>
public sealed class ReadingRuleTests
{
    /// <summary>For each code a text that breaks it, with the pointer and the column of the mistake, and whether the rest of the text is checked.</summary>
    public static TheoryData<string, string, string, int, bool> Texts => new()
    {
        { "ALC-0001", """{"id":"a","knownAsOf":"2026-01-01","alliances":[{"id":"b" "names":[{"text":"B"}]}]}""", "/alliances/0", 59, false },
        { "ALC-0002", """{"knownAsOf":"2026-01-01","alliances":[{"id":"b","names":7}]}""", "/alliances/0/names", 58, true },
        { "ALC-0003", """{"knownAsOf":"2026-01-01","alliances":[{"names":[{"text":"B"}]}]}""", "/alliances/0", 40, true },
        { "ALC-0004", """{"knownAsOf":"2026-01-01","associations":[{"id":"b","names":[{"text":"B"}],"kind":"Big Company"}]}""", "/associations/0/kind", 83, true },
        { "ALC-0005", """{"knownAsOf":"2026-02-30"}""", "/knownAsOf", 14, true },
        { "ALC-0006", """{"knownAsOf":"2026-01-01","id":NaN}""", "/id", 32, true },
        { "ALC-0007", """{"knownAsOf":"2026-01-01","id":"Not an id"}""", "/id", 32, true },
        { "ALC-0008", """{"knownAsOf":"2026-01-01","id":"a","id":"a"}""", "/id", 36, true },
        { "ALC-0010", $$"""{"knownAsOf":"2026-01-01","x-a":{{new string('[', 64)}}{{new string(']', 64)}}}""", $"/x-a{string.Concat(Enumerable.Repeat("/0", 63))}", 96, true },
        { "ALC-0011", """{"knownAsOf":"2026-01-01" /* soon later */}""", "", 27, true },
        { "ALC-0012", """{"knownAsOf":"2026-01-01",}""", "", 26, true },
        { "ALC-0013", "\u001F\u008B", "", 1, false },
        { "ALC-0014", "{\"knownAsOf\":\"2026-01-01\",\n<<<<<<< HEAD\n\"id\":\"a\"}", "", 1, false },
        { "ALC-0015", """{"knownAsOf":"2026-01-01","exchangeRates":[{"id":"a","base":"EUR","quote":"RUB","rateType":"official-reference","dateBasis":"effective","points":[{"day":"2026-01-01","rate":1,"x-note":2}]}]}""", "/exchangeRates/0/points/0/x-note", 176, true },
        { "ALC-0016", "{\"knownAsOf\":\"2026-01-01\",\"licence\":\"a\tb\"}", "/licence", 39, true },
        { "ALC-0017", "{\"knownAsOf\":\"2026-01-01\",\"licence\":\u201CCC0\u201D}", "/licence", 37, true },
        { "ALC-0018", """{"knownAsOf":"2026-01-01","schemaVersion":"2.0"}""", "/schemaVersion", 43, false },
        { "ALC-0019", "{\"knownAsOf\":\u00A0\"2026-01-01\"}", "/knownAsOf", 14, true },
    };

    [Theory, MemberData(nameof(Texts))]
    public void A_mistake_is_found_alone_with_its_code_and_place(string code, string text, string pointer, int column, bool isRestChecked)
    {
        byte[] utf8 = code == "ALC-0013" ? [0x1F, 0x8B] : Encoding.UTF8.GetBytes(text);
        DatasetReading reading = AllianceJson.Check(utf8);
        Finding finding = Assert.Single(reading.Report.Findings);
        Assert.Equal((code, FindingSeverity.Error, pointer, (long)column), (finding.Code, finding.Severity, finding.Pointer, finding.Column));
        Assert.Equal(!isRestChecked, reading.Report.NotChecked.Any(part => part.StartsWith("The text was not checked", StringComparison.Ordinal)));
        Assert.Null(reading.Dataset);
        System.Text.Json.JsonException error = Assert.Throws<System.Text.Json.JsonException>(() => AllianceJson.Read(utf8));
        // The ordinary reader does not look for what people write instead of JSON: where it expects a string, it only says that there is none.
        string ofReader = code switch
        {
            "ALC-0011" or "ALC-0014" => "ALC-0001",
            "ALC-0006" or "ALC-0017" or "ALC-0019" => "ALC-0002",
            _ => code,
        };
        Assert.Equal(ofReader, error.Data[JsonErrorData.Code]);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_found_in_their_string()
    {
        byte[] text = "{\"knownAsOf\":\"2026-01-01\",\"licence\":\"a?b\"}"u8.ToArray();
        text[38] = 0xFF;
        Finding finding = Assert.Single(AllianceJson.Check(text).Report.Findings);
        Assert.Equal(("ALC-0009", "/licence", 39L), (finding.Code, finding.Pointer, finding.Column));
    }

    [Fact]
    public void Each_rule_has_one_example() =>
        Assert.Equal(ReadingRules.Table.Select(rule => rule.Code), Texts.Select(row => row.Data.Item1).Append("ALC-0009").Order(StringComparer.Ordinal));

    [Fact]
    public void Each_kind_of_mistake_has_its_rule() => Assert.All(
        Enum.GetValues<JsonMistake>().Where(mistake => mistake != JsonMistake.Unspecified),
        mistake => Assert.Equal(JsonReadException.CodeOf(mistake), ReadingRules.Of(mistake).Code));

    [Theory]
    [InlineData("012", "ALC-0006", "leading zeros")]
    [InlineData("+1", "ALC-0006", "neither a number")]
    [InlineData(".5", "ALC-0006", "neither a number")]
    [InlineData("1.", "ALC-0006", "not complete")]
    [InlineData("1,5", "ALC-0001", "name of a member")]
    [InlineData("-Infinity", "ALC-0006", "not a number that JSON has")]
    [InlineData("1e99", "ALC-0006", "too large")]
    [InlineData("2026-01-01", "ALC-0006", "neither a number")]
    [InlineData("None", "ALC-0001", "not known is left out")]
    [InlineData("TRUE", "ALC-0001", "lower-case")]
    [InlineData("undefined", "ALC-0001", "not known is left out")]
    [InlineData("high", "ALC-0001", "quotation marks")]
    [InlineData("'1'", "ALC-0017", "straight double")]
    [InlineData("«1»", "ALC-0017", "straight double")]
    [InlineData("\"1\"", "ALC-0002", "Expected a number")]
    [InlineData("{\"a\":[1,{}]}", "ALC-0002", "Expected a number")]
    public void A_value_that_is_no_number_is_named_as_what_it_is(string value, string code, string part)
    {
        string text = $$"""{"knownAsOf":"2026-01-01","exchangeRates":[{"id":"a","base":"EUR","quote":"RUB","rateType":"official-reference","dateBasis":"effective","points":[{"day":"2026-01-01","rate":{{value}}}]}]}""";
        Finding finding = AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report.Findings[0];
        Assert.Equal(code, finding.Code);
        Assert.Contains(part, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{id:\"a\"}", "ALC-0001", "must stand in quotation marks")]
    [InlineData("{'id':\"a\"}", "ALC-0017", "straight double")]
    [InlineData("{“id”:\"a\"}", "ALC-0017", "straight double")]
    [InlineData("{\"id\"=\"a\"}", "ALC-0001", "Expected a colon")]
    [InlineData("{\"id\":\"a\"", "ALC-0001", "ends too early")]
    [InlineData("{\"id\":\"a}", "ALC-0001", "does not end")]
    [InlineData("{\"title\":\"a\n,\"id\":\"b\"}", "ALC-0016", "control character")]
    [InlineData("{\"id\":\"a\"} {}", "ALC-0001", "found \"{\", which begins another value.")]
    [InlineData("{\"id\":\"a\"}\r\n {}", "ALC-0001", "found \"{\", which begins another value. A file with one record per line (NDJSON) is read by the methods for lines: CheckLines, ReadLines.")]
    [InlineData("{\"id\":\"a\"};", "ALC-0001", "Expected the end of the text after the value, found \";\".")]
    [InlineData("{\"id\":\"a\",\"alliances\":[]}}", "ALC-0001", "found \"}\", which closes nothing: there is a bracket too many.")]
    [InlineData("{\"id\":\"a\"} and this too", "ALC-0001", "found \"and\".")]
    [InlineData("{\"items\":[{\"id\":\"a\",\"name\":\"A\",\"parameters\":[{\"parameter\":\"b\",\"value\":1,5}]}]}", "ALC-0001", "found \"5\". A decimal number is written with a point, such as 1.5.")]
    [InlineData("", "ALC-0001", "ends too early")]
    [InlineData("[]", "ALC-0002", "Expected an object")]
    [InlineData("# a note\n{}", "ALC-0011", "is a comment")]
    [InlineData("{}// the end", "ALC-0011", "is a comment")]
    [InlineData("{/* the end", "ALC-0011", "does not end")]
    [InlineData("{,\"id\":\"a\"}", "ALC-0012", "does not separate")]
    [InlineData("{\"id\":\"a\",,\"version\":\"1\"}", "ALC-0012", "does not separate")]
    [InlineData("{\"id\":\"a\"\n=======\n}", "ALC-0014", "conflict")]
    [InlineData("{\"schemaVersion\":\"one\"}", "ALC-0007", "not a version")]
    [InlineData("{\"title\":{\"de\":\"a\",\"english\":\"b\",\"de\":\"c\"}}", "ALC-0008", "appears twice")]
    [InlineData("{\"title\":{\"EN\":\"a\",\"en\":\"b\"}}", "ALC-0008", "\"EN\" and \"en\" are the same language, which must appear only once in this object.")]
    [InlineData("{\"title\":{\"de\":\"a\",\"zh-hant\":\"b\",\"en\":\"c\",\"ru\":\"d\",\"zh-Hant\":\"b\"}}", "ALC-0008", "\"zh-hant\" and \"zh-Hant\" are the same language")]
    [InlineData("{\"title\":{\"deutsch-x\":\"a\"}}", "ALC-0007", "not a language tag")]
    [InlineData("{\"otherRecords\":[{\"id\":\"a\"}]}", "ALC-0003", "lacks the member \"type\"")]
    [InlineData("{\"otherRecords\":[{\"type\":\"dataset\"}]}", "ALC-0007", "not a record")]
    [InlineData("{\"otherRecords\":[{\"type\":\"new\",\"type\":\"new\"}]}", "ALC-0008", "appears twice")]
    [InlineData("{\"x-a\":{\"b\":1,\"b\":2}}", "ALC-0008", "appears twice")]
    [InlineData("{\"x-a\":1,\"x-\\u0061\":2}", "ALC-0008", "appears twice")]
    public void A_text_is_named_as_what_it_is(string text, string code, string part)
    {
        ValidationReport report = AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report;
        Assert.Contains(report.Findings, finding => finding.Code == code && finding.Message.Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"id\":\"a")]
    [InlineData("{\"x-a\":[{\"b\":\"c}]}")]
    [InlineData("{\"alliances\":[{\"id\":\"a}]}")]
    [InlineData("{\"alliances\":[{\"id")]
    [InlineData("// a note")]
    [InlineData("/* a note */\n# another")]
    public void A_mistake_is_reported_once_and_not_again_as_what_follows_from_it(string text)
    {
        ValidationReport report = AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report;
        Assert.Equal(text.Split('\n').Length, report.ErrorCount);
        Assert.Equal(report.ErrorCount, report.Findings.Count);
        report = AllianceJson.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(text))).Report;
        Assert.Equal(text.Split('\n').Length, report.ErrorCount);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"} {}")]
    [InlineData("{\"id\":\"a\"}\n[]")]
    [InlineData("{\n\"id\":\"a\"\n}\n{}")]
    [InlineData("{\"id\":\"a\", 5}")]
    [InlineData("{\"title\":\"1\",5}")]
    public void Nothing_is_said_of_lines_or_decimal_numbers_where_there_are_none(string text)
    {
        Finding finding = Assert.Single(AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report.Findings, finding => finding.Code == "ALC-0001");
        Assert.DoesNotContain("NDJSON", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("decimal", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_says_the_same_of_lines_and_decimal_numbers()
    {
        Assert.Contains("CheckLines", Assert.ThrowsAny<System.Text.Json.JsonException>(() => AllianceJson.Read("{\"id\":\"a\"}\n{}")).Message, StringComparison.Ordinal);
        Assert.Contains(" A decimal number is written with a point", Assert.ThrowsAny<System.Text.Json.JsonException>(() =>
            AllianceJson.ReadRecord<MarketObservation>("{\"id\":\"a\",\"value\":1,5}")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"title\":{\"EN\":\"a\",\"en\":\"b\"}}", "\"EN\" and \"en\" are the same language")]
    [InlineData("{\"title\":{\"en\":\"a\",\"de\":\"b\",\"EN\":\"c\"}}", "\"en\" and \"EN\" are the same language")]
    [InlineData("{\"title\":{\"en\":\"a\",\"en\":\"b\"}}", "The member \"en\" appears twice in this object.")]
    [InlineData("{\"id\":\"a\"}}", "found \"}\", which closes nothing")]
    public void The_reader_says_the_same_of_languages_and_of_the_end(string text, string part)
    {
        Assert.Contains(part, Assert.ThrowsAny<System.Text.Json.JsonException>(() => AllianceJson.Read(text)).Message, StringComparison.Ordinal);
        Assert.Contains(part, Assert.Single(AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report.Findings, finding => finding.Severity == FindingSeverity.Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_character_that_no_name_has_because_it_is_invisible_is_named()
    {
        char[] invisible = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(PartyName.IsInvisible)];
        Assert.Contains('\u200B', invisible);
        Assert.All(invisible, character => Assert.Contains(AllianceJson.Check(Encoding.UTF8.GetBytes($"{{\"id\":{character}\"x\"}}")).Report.Findings, finding => finding.Code == "ALC-0019"));
    }

    [Theory]
    [InlineData("{\"id\":\u00A0\"x\"}", "U+00A0 (no-break space) is not white space in JSON; replace it by a space.")]
    [InlineData("{\"id\"\u202F: \"x\"}", "U+202F (narrow no-break space) is not white space in JSON; replace it by a space.")]
    [InlineData("{\"id\":\"x\"\u3000}", "U+3000 (ideographic space) is not white space in JSON; replace it by a space.")]
    [InlineData("{\uFEFF\"id\":\"x\"}", "U+FEFF (byte order mark) is not white space in JSON; remove it.")]
    [InlineData("{\"id\":\"x\"}\u200B", "U+200B (zero width space) is not white space in JSON; remove it.")]
    [InlineData("{\"id\":\"x\",\n\u00A0\u00A0 \u00A0\"sources\":[]}", "3 characters U+00A0 (no-break space) are not white space in JSON; replace each by a space.")]
    [InlineData("{\"id\":\"x\",\"sources\":[]\u200B\u200B}", "2 characters U+200B (zero width space) are not white space in JSON; remove them.")]
    [InlineData("{\"id\":\"x\",\f\"sources\":[]}", "U+000C (form feed) is not white space in JSON; replace it by a space.")]
    [InlineData("{\"id\":\"x\",\"x-a\":{\"b\":12\u00A0,\"c\":true}}", "U+00A0 (no-break space) is not white space in JSON; replace it by a space.")]
    [InlineData("\uFEFF\uFEFF{\"id\":\"x\"}", "U+FEFF (byte order mark) is not white space in JSON; remove it.")]
    public void A_space_that_json_does_not_have_is_named_and_reading_goes_on(string text, string message)
    {
        ValidationReport report = AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report;
        Finding finding = Assert.Single(report.Findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(("ALC-0019", message), (finding.Code, finding.Message));
        // The rest is checked.
        Assert.Contains(report.Findings, finding => finding.Code == "ALC-9106");
        Assert.Empty(report.NotChecked);
    }

    [Fact]
    public void A_space_that_json_does_not_have_is_part_of_a_string_and_hides_neither_its_value_nor_a_kind()
    {
        Assert.Empty(AllianceJson.Check(Encoding.UTF8.GetBytes("{\"knownAsOf\":\"2026-01-01\",\"licence\":\"CC\u00A0BY\"}")).Report.Findings);
        Assert.Equal(
            ["ALC-0019", "ALC-3103"],
            AllianceJson.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes("{\"type\":\u00A0\"alliance\",\"id\":\"c\",\"names\":[{\"text\":\"T\"}],\"classification\":\"netwrok\"}"))).Report.Findings.Select(finding => finding.Code));
        Assert.Equal(
            ["ALC-0011", "ALC-3103"],
            AllianceJson.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes("{/* a note */\"type\":\"alliance\",\"id\":\"c\",\"names\":[{\"text\":\"T\"}],\"classification\":\"netwrok\"}"))).Report.Findings.Select(finding => finding.Code));
        Finding number = Assert.Single(AllianceJson.Check(Encoding.UTF8.GetBytes("{\"x-a\":01\u00A0,\"id\":“x”\u00A0}")).Report.Findings, finding => finding.Code == "ALC-0006");
        Assert.Contains("\"01\"", number.Message, StringComparison.Ordinal);
    }
}
