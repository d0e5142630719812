using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>Values of a wrong JSON type, and others that only the model or the rest of the dataset tells how to mend.</summary>
public sealed class TypeCorrectionTests
{
    private const string Text = """
        {
          "schemaVersion": "1.0",
          "knownAsOf": "2026-01-01",
          "sources": [{ "id": "decree", "title": "Decree", "url": "https://example.org", "published": "2024" }],
          "alliances": [{ "id": "brics", "names": [{ "text": "BRICS" }] }],
          "memberStates": [{ "country": "KZ", "memberships": [{ "alliance": "brics", "status": "member", "founding": true, "validity": { "from": "2024-01-01", "until": "2025" } }] }],
          "associations": [{ "id": "maker", "names": [{ "text": "Maker" }], "kind": "company" }],
          "statements": [{ "id": "said", "paraphrase": "So be it.", "modality": "plan", "subjects": ["alliance:brics"], "evidence": { "citations": [{ "source": "decree" }] } }],
          "items": [{ "id": "chip", "name": "Chip", "maker": "company:maker", "parameters": [{ "parameter": "memory-bandwidth", "value": 2039.5 }] }],
          "jointProgrammes": [{ "id": "lab", "title": "5", "budget": { "amount": 5, "currency": "RUB" }, "validity": { "from": "2024" } }]
        }
        """;

    /// <summary>A part of the text, what replaces it, what the message asks, and the JSON that is suggested; empty where nothing is.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        { "2039.5", "\"2039.5\"", "2039.5" },
        { "2039.5", "\" 2039.5 \"", "2039.5" },
        { "2039.5", "[2039.5]", "2039.5" },
        { "2039.5", "\"2039 GB/s\"", "" },
        { "2039.5", "\"50%\"", "" },
        { "2039.5", "\"2039,5\"", "" },
        { "2039.5", "\"02039\"", "" },
        { "2039.5", "\"\"", "" },
        { "2039.5", "\"99999999999999999999999999999999\"", "" },
        { "2039.5", "[1, 2]", "" },
        { "2039.5", "true", "" },
        { "\"founding\": true", "\"founding\": \"true\"", "true" },
        { "\"founding\": true", "\"founding\": \"TRUE\"", "true" },
        { "\"founding\": true", "\"founding\": \"yes\"", "" },
        { "\"founding\": true", "\"founding\": 1", "" },
        { "\"published\": \"2024\"", "\"published\": 2024", "\"2024\"" },
        { "\"published\": \"2024\"", "\"published\": 20240131", "\"2024-01-31\"" },
        { "\"published\": \"2024\"", "\"published\": 45637", "" },
        { "\"schemaVersion\": \"1.0\"", "\"schemaVersion\": 1.0", "\"1.0\"" },
        { "\"schemaVersion\": \"1.0\"", "\"schemaVersion\": 1", "" },
        { "\"schemaVersion\": \"1.0\"", "\"schemaVersion\": 2.0", "" },
        { "\"title\": \"5\"", "\"title\": 5", "\"5\"" },
        { "\"id\": \"chip\"", "\"id\": 7", "\"7\"" },
        { "{ \"from\": \"2024-01-01\", \"until\": \"2025\" }", "\"2024-01-01/2025\"", "{\"from\":\"2024-01-01\",\"until\":\"2025\"}" },
        { "{ \"from\": \"2024-01-01\", \"until\": \"2025\" }", "\"2025-01-01/..\"", "{\"from\":\"2025-01-01\"}" },
        { "{ \"from\": \"2024-01-01\", \"until\": \"2025\" }", "\"2025/2024\"", "" },
        { "{ \"from\": \"2024-01-01\", \"until\": \"2025\" }", "\"2025\"", "" },
        { "{ \"amount\": 5, \"currency\": \"RUB\" }", "\"5 RUB\"", "{\"amount\":5,\"currency\":\"RUB\"}" },
        { "{ \"amount\": 5, \"currency\": \"RUB\" }", "\"5 roubles\"", "" },
        { "{ \"text\": \"BRICS\" }", "\"BRICS \\\"+\\\"\"", "{\"text\":\"BRICS \\\"+\\\"\"}" },
        { "{ \"text\": \"BRICS\" }", "\" \"", "" },
        { "[{ \"text\": \"BRICS\" }]", "\"BRICS\"", "[{\"text\":\"BRICS\"}]" },
        { "[{ \"text\": \"BRICS\" }]", "{ \"text\": \"BRICS\" }", "[{ \"text\": \"BRICS\" }]" },
        { "[{ \"text\": \"BRICS\" }]", "{ \"name\": \"BRICS\" }", "" },
        { "[{ \"text\": \"BRICS\" }]", "null", "" },
        { "[\"alliance:brics\"]", "\"alliance:brics\"", "[\"alliance:brics\"]" },
        { "[\"alliance:brics\"]", "5", "" },
        { "[{ \"parameter\": \"memory-bandwidth\", \"value\": 2039.5 }]", "{ \"parameter\": \"memory-bandwidth\", \"value\": 2039.5 }", "[{ \"parameter\": \"memory-bandwidth\", \"value\": 2039.5 }]" },
        { "\"alliance\": \"brics\"", "\"alliance\": \"alliance:brics\"", "\"brics\"" },
        { "\"alliance\": \"brics\"", "\"alliance\": \"Alliance:BRICS\"", "\"brics\"" },
        { "\"alliance\": \"brics\"", "\"alliance\": \"company:brics\"", "" },
        { "\"alliance\": \"brics\"", "\"alliance\": \"brics\u200B\"", "\"brics\"" },
        { "\"company:maker\"", "\"maker\"", "\"company:maker\"" },
        { "\"company:maker\"", "\"Maker\"", "\"company:maker\"" },
        { "\"company:maker\"", "\"nobody\"", "" },
        { "[\"alliance:brics\"]", "[\"brics\"]", "\"alliance:brics\"" },
        { "\"knownAsOf\": \"2026-01-01\"", "\"knownAsOf\": \"2026\u201301\u201301\"", "\"2026-01-01\"" },
        { "\"knownAsOf\": \"2026-01-01\"", "\"knownAsOf\": \"2026\u201301\"", "" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void What_is_meant_is_stated_and_suggested_and_applied_the_finding_is_gone(string part, string broken, string suggested)
    {
        DatasetReading reading = Check(Text.Replace(part, broken, StringComparison.Ordinal));
        Assert.Null(reading.Dataset);
        Finding finding = Assert.Single(reading.Report.Findings);
        if (suggested.Length == 0)
        {
            Assert.Empty(finding.Suggestions);
            return;
        }
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.Equal((SuggestionAction.ReplaceValue, suggested), (suggestion.Action, suggestion.NewJson));
        Assert.EndsWith("?", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Check(Encoding.UTF8.GetString(reading.Text.Apply([suggestion]))).Report.Findings);
    }

    [Fact]
    public void The_message_names_what_stands_there_and_what_is_meant()
    {
        Assert.Equal("Expected a number, found the string \"2039\". Did you mean 2039?", MessageOn("2039.5", "\"2039\""));
        Assert.Equal("Expected a number, found the string \"2039 GB/s\".", MessageOn("2039.5", "\"2039 GB/s\""));
        Assert.Equal("Expected a string, found the number 2024. Did you mean \"2024\"?", MessageOn("\"published\": \"2024\"", "\"published\": 2024"));
        Assert.Equal("Expected an array, found the string \"BRICS\". Did you mean [{\"text\":\"BRICS\"}]?", MessageOn("[{ \"text\": \"BRICS\" }]", "\"BRICS\""));
    }

    [Fact]
    public void The_text_itself_has_no_finding() => Assert.Empty(Check(Text).Report.Findings);

    private static string MessageOn(string part, string broken) => Assert.Single(Check(Text.Replace(part, broken, StringComparison.Ordinal)).Report.Findings).Message;

    private static DatasetReading Check(string text) => AllianceJson.Check(Encoding.UTF8.GetBytes(text));
}
