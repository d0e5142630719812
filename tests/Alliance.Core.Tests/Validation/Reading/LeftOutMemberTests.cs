using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation;

/// <summary>Members that are left out because of their names: nothing is reported that follows from it.</summary>
public sealed class LeftOutMemberTests
{
    private static readonly string Valid = AllianceJson.WriteString(DatasetExamples.Valid);

    [Theory]
    [InlineData("", "ALC-0001")]
    [InlineData("'", "ALC-0017")]
    [InlineData("\u201C", "ALC-0017")]
    public void A_name_in_other_quotation_marks_or_in_none_is_the_only_mistake(string mark, string code) => Assert.All(
        NamesIn(Valid),
        name =>
        {
            string text = $"{Valid[..name.Start]}{mark}{Valid[(name.Start + 1)..(name.End - 1)]}{mark}{Valid[name.End..]}";
            ValidationReport report = Check(text);
            Assert.Equal([code], report.Findings.Select(finding => finding.Code));
            Assert.NotEmpty(report.NotChecked);
        });

    [Fact]
    public void The_value_below_such_a_name_is_read_as_that_of_the_member()
    {
        ValidationReport report = Check("""{"knownAsOf":"2026-01-01",'alliances':[{"id":"a","names":7},{"names":[]}],alliances:[{"id":7}],associations:{}}""");
        Assert.Equal(
            ["ALC-0017 /alliances", "ALC-0002 /alliances/0/names", "ALC-0003 /alliances/1", "ALC-0001 /alliances", "ALC-0003 /alliances/0", "ALC-0002 /alliances/0/id", "ALC-0001 /associations", "ALC-0002 /associations"],
            Told(report));
    }

    [Fact]
    public void The_records_of_a_second_list_are_not_missing_and_those_of_the_first_one_are_checked()
    {
        string text = """
            {"knownAsOf":"2026-01-01",
            "alliances":[{"id":"a","names":[{"text":"A"}],"parent":"second"},{"id":"c","names":7},{"id":"b","names":[],"parent":"nobody"}],
            "alliances":[3,{"id":"second","names":[{"text":"S"}],"parent":4}],"licence":5}
            """;
        ValidationReport report = Check(text);
        Assert.Equal(
            ["ALC-0002 /alliances/1/names", "ALC-0008 /alliances", "ALC-0002 /alliances/0", "ALC-0002 /alliances/1/parent", "ALC-0002 /licence"],
            Told(report).Where(told => told.StartsWith("ALC-00", StringComparison.Ordinal)));
        Assert.Contains(Told(report), told => told.EndsWith(" /alliances/2/names", StringComparison.Ordinal));
        // One of the records of the second list has no key that can be read: each reference may mean this one.
        Assert.DoesNotContain("ALC-9202 /alliances/2/parent", Told(report));
        report = Check(text.Replace("[3,", "[", StringComparison.Ordinal));
        Assert.Contains("ALC-9202 /alliances/2/parent", Told(report));
        Assert.DoesNotContain("ALC-9202 /alliances/0/parent", Told(report));
        Assert.NotEmpty(report.NotChecked);
        // The JSON ends in the second list.
        report = Check(text.Replace("4}]", "4} 5]", StringComparison.Ordinal));
        Assert.Contains(Told(report), told => told.EndsWith(" /alliances/2/names", StringComparison.Ordinal));
        Assert.Contains(Told(report), told => told.StartsWith("ALC-0001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_not_utf8_may_be_that_of_any_member()
    {
        Assert.All(NamesIn(Valid), name =>
        {
            byte[] text = Encoding.UTF8.GetBytes(Valid);
            int start = Encoding.UTF8.GetByteCount(Valid[..name.Start]);
            text[start + 1] = 0xFF;
            ValidationReport report = AllianceJson.Check(text).Report;
            Assert.All(report.Findings, finding => Assert.StartsWith("ALC-00", finding.Code, StringComparison.Ordinal));
            Assert.NotEmpty(report.Findings);
            Assert.NotEmpty(report.NotChecked);
        });
    }

    [Theory]
    [InlineData("""{"id":"\u0061bc","names":7}""")]
    [InlineData("""{id:"abc","names":[{"text":"A"}]}""")]
    [InlineData("""{"id":7,"id":"abc","names":[{"text":"A"}]}""")]
    public void The_key_of_a_record_that_is_left_out_is_known(string record)
    {
        string text = $$"""{"knownAsOf":"2026-01-01","alliances":[{{record}},{"id":"b","names":[{"text":"B"}],"parent":"abc"},{"id":"c","names":[{"text":"C"}],"parent":"nobody"}]}""";
        Assert.Equal(["ALC-9202 /alliances/2/parent"], Told(Check(text)).Where(told => told.StartsWith("ALC-92", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("{\"s\":{\"title\":\"S\"}}")]
    public void A_list_that_is_left_out_has_records_that_are_not_known(string list)
    {
        string text = $$$"""{"knownAsOf":"2026-01-01","sources":{{{list}}},"alliances":[{"id":"a","names":[{"text":"A"}],"parent":"nobody","evidence":{"citations":[{"source":"s"}]}}]}""";
        Assert.Equal(["ALC-0002 /sources", "ALC-9202 /alliances/0/parent"], Told(Check(text)).Where(told => told[..6] is "ALC-00" or "ALC-92"));
    }

    private static ValidationReport Check(string text) => AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report;

    private static IEnumerable<string> Told(ValidationReport report) => report.Findings.Select(finding => $"{finding.Code} {finding.Pointer}");

    /// <summary>The names in a text without escapes, with their quotation marks.</summary>
    private static List<(int Start, int End)> NamesIn(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        List<(int, int)> names = [];
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            int start = Encoding.UTF8.GetCharCount(utf8, 0, (int)reader.TokenStartIndex);
            names.Add((start, start + reader.ValueSpan.Length + 2));
        }
        return names;
    }
}
