using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>Keys that are not suggested, because another record has them.</summary>
public sealed class TakenKeyTests
{
    [Theory]
    [InlineData("{\"id\":\"a b\",NAMES},{\"id\":\"a-b\",NAMES}", "/alliances/0/id", "At position 1 of \"a^ b\". Another record has the id \"a-b\".")]
    [InlineData("{\"id\":\"a b\",NAMES},{\"id\":\"a_b\",NAMES}", "/alliances/0/id", "At position 1 of \"a^ b\". Another record would get the id \"a-b\" too.")]
    [InlineData("{\"id\":\"a b\",NAMES},{\"id\":\"a-b\",\"names\":7}", "/alliances/0/id", "At position 1 of \"a^ b\". Another record has the id \"a-b\".")]
    [InlineData("{\"id\":5,NAMES},{\"id\":\"5\",NAMES}", "/alliances/0/id", "found the number 5. Another record has the id \"5\".")]
    [InlineData("{\"id\":\"a b\",NAMES},{\"id\":\"a-b\",NAMES},{\"id\":\"c\",NAMES,\"parent\":\"a b\"}", "/alliances/2/parent", "Did you mean \"a-b\"?")]
    public void An_id_of_another_record_is_not_suggested(string alliances, string pointer, string message)
    {
        DatasetReading reading = Check($$"""{"knownAsOf":"2026-01-01","alliances":[{{alliances.Replace("NAMES", "\"names\":[{\"text\":\"A\"}]", StringComparison.Ordinal)}}]}""");
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Pointer == pointer);
        Assert.EndsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
    }

    [Theory]
    [InlineData("{\"id\":\"a b\",NAMES},{\"id\":\"c\",NAMES,\"parent\":\"a b\"}")]
    [InlineData("{\"id\":\"a-b\",NAMES},{\"id\":\"c\",NAMES,\"parent\":\"a b\"}")]
    public void An_id_and_the_references_to_it_are_corrected_together(string alliances)
    {
        DatasetReading reading = Check($$"""{"knownAsOf":"2026-01-01","alliances":[{{alliances.Replace("NAMES", "\"names\":[{\"text\":\"A\"}]", StringComparison.Ordinal)}}]}""");
        DatasetReading mended = AllianceJson.Check(reading.Text.Apply(reading.Report.Findings.Select(finding => Assert.Single(finding.Suggestions))));
        Assert.DoesNotContain(mended.Report.Findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(["a-b", null], mended.Dataset!.Alliances.Select(alliance => alliance.Parent?.Value).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void The_country_of_another_member_state_is_not_suggested()
    {
        DatasetReading reading = Check("""{"knownAsOf":"2026-01-01","memberStates":[{"country":"UK"},{"country":"GB"}]}""");
        Assert.True(reading.IsValid);
        Finding finding = Assert.Single(reading.Report.Findings);
        Assert.EndsWith("Found \"UK\". UK is exceptionally reserved for: United Kingdom. Another record has the country \"GB\".", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
        Assert.Equal(finding.Message, Assert.Single(reading.Dataset!.Validate().Findings).Message);
        Assert.Single(Assert.Single(Check("""{"knownAsOf":"2026-01-01","memberStates":[{"country":"UK"},{"country":"FR"}]}""").Report.Findings).Suggestions);
    }

    [Fact]
    public void The_country_of_a_party_is_suggested_whatever_records_there_are()
    {
        DatasetReading reading = Check("""{"knownAsOf":"2026-01-01","alliances":[{"id":"a","names":[{"text":"A"}],"initiators":["country:UK"]}],"memberStates":[{"country":"UK"},{"country":"GB"}]}""");
        Assert.Equal(["\"country:GB\""], reading.Report.Findings.Single(finding => finding.Pointer == "/alliances/0/initiators/0").Suggestions.Select(suggestion => suggestion.NewJson));
    }

    [Fact]
    public void Of_two_names_that_are_near_to_a_missing_one_neither_is_taken_for_it()
    {
        Finding finding = Assert.Single(Check("""{"alliances":[{"id":"a","nams":[{"text":"A"}],"namess":[{"text":"B"}]}]}""").Report.Findings, finding => finding.Code == "ALC-0003");
        Assert.Equal("/alliances/0", finding.Pointer);
        Assert.Empty(finding.Suggestions);
    }

    private static DatasetReading Check(string text) => AllianceJson.Check(Encoding.UTF8.GetBytes(text));
}
