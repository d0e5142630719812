using System.Text;
using Alliance.Core.Json;
using Alliance.Core.Tests.Documentation;

namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>What a finding says about the value at its place, and what it suggests.</summary>
public sealed class SuggestionTests
{
    private const string Example = "For this dataset\n\n```json\n";
    private const string Shown = "the report is\n\n```\n";

    private const string Text = """
        {
          "knownAsOf": "2026-01-01",
          "sources": [{ "id": "decree", "title": "Decree", "url": "https://example.org" }],
          "statements": [{ "id": "said", "paraphrase": "So be it.", "modality": "plan", "subjects": ["alliance:brics"], "evidence": { "citations": [{ "source": "decree" }] } }],
          "alliances": [{ "id": "brics", "names": [{ "text": "BRICS" }], "classification": "network", "initiators": ["country:GB"] }, { "id": "eaeu", "names": [{ "text": "EAEU" }], "parent": "brics" }],
          "memberStates": [{ "country": "KZ", "memberships": [{ "alliance": "brics", "status": "member", "validity": { "from": "2024" } }] }],
          "associations": [{ "id": "maker", "names": [{ "text": "Maker" }], "kind": "company" }],
          "items": [{ "id": "chip", "name": "Chip", "maker": "company:maker" }],
          "jointProgrammes": [{ "id": "lab", "title": "Laboratory", "budget": { "amount": 5, "currency": "RUB" }, "validity": { "from": "2024" } }]
        }
        """;

    /// <summary>A part of the text, what replaces it, the code of the finding, and what its message says beside the sentence of the rule.</summary>
    public static TheoryData<string, string, string, string> Broken => new()
    {
        { "\"classification\": \"network\"", "\"classification\": \"netwrok\"", "ALC-3103", " Found \"netwrok\". Did you mean \"network\"? Known words: " },
        { "\"status\": \"member\"", "\"status\": \"memer\"", "ALC-3203", " Found \"memer\". Did you mean \"member\"? Known words: " },
        { "[\"country:GB\"]", "[\"country:UK\"]", "ALC-3116", " Found \"country:UK\". Did you mean \"country:GB\"? UK is exceptionally reserved for: United Kingdom." },
        { "\"parent\": \"brics\"", "\"parent\": \"bircs\"", "ALC-9202", "; there is no alliance:bircs. Did you mean \"brics\"?" },
        { "\"subjects\": [\"alliance:brics\"]", "\"subjects\": [\"member-state:brics\"]", "ALC-9202", "; there is no member-state:brics. Did you mean \"alliance:brics\"?" },
        { "\"maker\": \"company:maker\"", "\"maker\": \"alliance:maker\"", "ALC-9202", "; there is no alliance:maker. Did you mean \"company:maker\"?" },
        { "\"maker\": \"company:maker\"", "\"maker\": \"association:maker\"", "ALC-9204", " Found \"association:maker\". Did you mean \"company:maker\"?" },
        { "\"maker\": \"company:maker\"", "\"maker\": \"companym:aker\"", "ALC-9208", " Found \"companym:aker\". Did you mean \"company:maker\"? Known words: " },
        { "\"currency\": \"RUB\"", "\"currency\": \"RUR\"", "ALC-3511", " Found \"RUR\". Did you mean \"RUB\"? ISO 4217 withdrew RUR (Russian Ruble) in 2004-01." },
        { "\"names\": [{ \"text\": \"EAEU\" }], ", "\"names\": [{ \"text\": \"EAEU\" }], \"lable\": 1, ", "ALC-9304", " Found \"lable\"." },
        { "\"knownAsOf\"", "\"sorces\": [], \"knownAsOf\"", "ALC-9303", " Found \"sorces\". The object has \"sources\" too." },
        { "\"memberStates\"", "\"memberStaes\"", "ALC-9303", " Found \"memberStaes\". Did you mean \"memberStates\"?" },
        { "\"memberships\"", "\"memberhips\"", "ALC-9303", " Found \"memberhips\". Did you mean \"memberships\"?" },
        { "\"status\": \"member\", \"validity\"", "\"status\": \"member\", \"valdity\"", "ALC-9302", " Found \"valdity\". Did you mean \"validity\"?" },
        { "[\"alliance:brics\"]", "[\"alliance:brics\", \"alliance:brics\"]", "ALC-1410", " Found \"alliance:brics\"." },
    };

    [Theory, MemberData(nameof(Broken))]
    public void The_message_states_what_stands_there_and_what_would_be_right(string part, string broken, string code, string expected)
    {
        DatasetReading reading = Check(Replaced(part, broken));
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Code == code);
        Rule(code, finding);
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
        Assert.Equal(expected.Contains("Did you mean", StringComparison.Ordinal), finding.Message.Contains("Did you mean", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Broken))]
    public void Without_the_text_the_message_is_the_same_and_suggestions_have_no_edits(string part, string broken, string code, string expected)
    {
        DatasetReading reading = Check(Replaced(part, broken));
        ValidationReport report = reading.Dataset!.Validate();
        Assert.Equal(Sorted(reading.Report, withEdits: false), Sorted(report, withEdits: true));
        Finding finding = Assert.Single(report.Findings, finding => finding.Code == code);
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
        Assert.All(finding.Suggestions, suggestion => Assert.Throws<ArgumentException>(() => reading.Text.Apply([suggestion])));
    }

    [Theory, MemberData(nameof(Broken))]
    public void The_suggestion_applied_the_finding_is_gone_and_no_other_appears(string part, string broken, string code, string expected)
    {
        Assert.NotEmpty(expected);
        DatasetReading reading = Check("\uFEFF" + Replaced(part, broken));
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Code == code);
        if (expected.EndsWith("too.", StringComparison.Ordinal) || broken.Contains("lable", StringComparison.Ordinal))
        {
            Assert.Empty(finding.Suggestions);
            return;
        }
        byte[] mended = reading.Text.Apply([finding.Suggestions[0]]);
        Assert.Empty(AllianceJson.Check(mended).Report.Findings);
        Assert.Equal("\uFEFF" + Text, Encoding.UTF8.GetString(mended));
    }

    /// <summary>A part of the text, and what replaces it and cannot be read.</summary>
    public static TheoryData<string, string> Unreadable => new()
    {
        { "\"knownAsOf\": \"2026-01-01\"", "\"knownAsOf\": \"1.1.2026\"" },
        { "\"from\": \"2024\" } }] }]", "\"from\": \"2024-13-05\" } }] }]" },
        { "\"country\": \"KZ\"", "\"country\": \"KAZ\"" },
        { "\"country\": \"KZ\"", "\"country\": \"Kazakhstan\"" },
        { "\"status\": \"member\"", "\"status\": \"Member\"" },
        { "\"maker\": \"company:maker\"", "\"maker\": \"Company:maker\"" },
        { "\"currency\": \"RUB\"", "\"currency\": \"rub\"" },
        { "\"alliance\": \"brics\"", "\"alliance\": \"BRICS\"" },
        { "\"from\": \"2024\" } }] }]", "\"fron\": \"2024\" } }] }]" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void A_value_that_cannot_be_read_has_a_suggestion_too(string part, string broken)
    {
        DatasetReading reading = Check(Replaced(part, broken));
        Assert.Null(reading.Dataset);
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Contains("Did you mean", finding.Message, StringComparison.Ordinal);
        Assert.Empty(AllianceJson.Check(reading.Text.Apply([finding.Suggestions[0]])).Report.Findings);
    }

    [Fact]
    public void The_text_itself_has_no_finding() => Assert.Empty(Check(Text).Report.Findings);

    [Fact]
    public void Nothing_is_suggested_where_nothing_is_near()
    {
        Finding word = Assert.Single(Check(Replaced("\"network\"", "\"quite-different\"")).Report.Findings);
        Assert.Empty(word.Suggestions);
        Assert.DoesNotContain("Did you mean", word.Message, StringComparison.Ordinal);
        Finding reference = Assert.Single(Check(Replaced("\"parent\": \"brics\"", "\"parent\": \"nothing-near\"")).Report.Findings);
        Assert.Empty(reference.Suggestions);
        Assert.EndsWith("there is no alliance:nothing-near.", reference.Message, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(Check(Replaced("\"country:GB\"", "\"country:XQ\"")).Report.Findings).Suggestions);
    }

    [Fact]
    public void An_alliance_is_not_suggested_as_its_own_parent() =>
        Assert.Empty(Assert.Single(Check(Replaced("\"parent\": \"brics\"", "\"parent\": \"eaeux\"")).Report.Findings).Suggestions);

    [Fact]
    public void Records_that_are_equally_near_are_alternatives()
    {
        string text = Replaced("\"parent\": \"brics\"", "\"parent\": \"bric\"").Replace("{ \"id\": \"eaeu\"", "{ \"id\": \"brica\", \"names\": [{ \"text\": \"BRICA\" }] }, { \"id\": \"eaeu\"", StringComparison.Ordinal);
        DatasetReading reading = Check(text);
        Finding finding = Assert.Single(reading.Report.Findings);
        Assert.Equal(["\"brics\"", "\"brica\""], finding.Suggestions.Select(suggestion => suggestion.NewJson));
        Assert.EndsWith("Did you mean \"brics\" or \"brica\"?", finding.Message, StringComparison.Ordinal);
        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => reading.Text.Apply(finding.Suggestions)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_of_another_kind_is_named_where_it_cannot_be_used()
    {
        Finding finding = Assert.Single(Check(Replaced("\"parent\": \"brics\"", "\"parent\": \"maker\"")).Report.Findings);
        Assert.Empty(finding.Suggestions);
        Assert.EndsWith("The dataset has association:maker, but this reference must name a record of the kind alliance.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_is_not_renamed_if_its_value_cannot_be_that_of_the_other()
    {
        Finding finding = Assert.Single(Check(Replaced("\"memberships\": [", "\"memberhips\": 5, \"x-kept\": [")).Report.Findings);
        Assert.EndsWith("Did you mean \"memberships\"?", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Suggestions);
    }

    [Fact]
    public void A_missing_unit_is_inserted_beside_a_currency()
    {
        string text = Replaced("\"items\": [", """
            "marketObservations": [{ "id": "price", "market": "country:KZ", "measure": "price", "item": "chip", "period": { "from": "2024" }, "value": 5, "currency": "KZT" }], "items": [
            """);
        DatasetReading reading = Check(text);
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Code == "ALC-7215");
        Suggestion suggestion = Assert.Single(finding.Suggestions);
        Assert.Equal((SuggestionAction.InsertMember, "/marketObservations/0/unit", "\"money\""), (suggestion.Action, suggestion.Pointer, suggestion.NewJson));
        byte[] mended = reading.Text.Apply([suggestion]);
        Assert.Empty(AllianceJson.Check(mended).Report.Findings);
        Assert.Equal(text.Replace("{ \"id\": \"price\"", "{ \"unit\": \"money\", \"id\": \"price\"", StringComparison.Ordinal), Encoding.UTF8.GetString(mended));
    }

    [Fact]
    public void A_fraction_is_suggested_as_a_percentage()
    {
        Finding finding = Assert.Single((ValidRecords.OwnershipTest with { ShareAtLeast = 0.350m }).Validate().Findings);
        Assert.EndsWith(" Found 0.35. Did you mean 35?", finding.Message.Replace("0.350", "0.35", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("35", Assert.Single(finding.Suggestions).NewJson);
    }

    [Fact]
    public void What_a_message_repeats_is_escaped_and_cut()
    {
        UnknownMembers unknown = default(UnknownMembers).With("\u001b[31m\u202E" + new string('z', 500), "1");
        Finding finding = Assert.Single((DatasetExamples.Valid with { Unknown = unknown }).Validate().Findings);
        Assert.Contains("Found \"\\u001b[31m\\u202ezzz", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Message.Length, 100, 500);
        Assert.All(finding.Suggestions, suggestion => Assert.InRange(suggestion.Description.Length, 10, 250));
    }

    [Fact]
    public void A_record_that_cannot_be_written_has_the_sentences_of_its_rules()
    {
        ValidationReport report = (ValidRecords.AiAlliance with { Id = default, Classification = Term<AllianceClassification>.Parse("netwrok") }).Validate();
        Assert.Equal(["ALC-3101", "ALC-3103"], report.Findings.Select(finding => finding.Code));
        Assert.All(report.Findings, finding => Assert.Equal(RecordChecks.DeclaredRules.Single(rule => rule.Code == finding.Code).Message, finding.Message));
    }

    [Fact]
    public void The_validators_show_the_same_messages()
    {
        AiAlliance alliance = ValidRecords.AiAlliance with { Classification = Term<AllianceClassification>.Parse("netwrok"), Initiators = [new CountryCode("UK")] };
        Assert.Equal(
            alliance.Validate().Findings.Select(finding => finding.Message),
            new Alliance.Core.Validation.AiAllianceValidator(FindingSeverity.Info).Validate(alliance).Errors.Select(error => error.ErrorMessage));
    }

    [Theory]
    [InlineData("xx-note", "ALC-9304", FindingSeverity.Info)]
    [InlineData("sorces", "ALC-9303", FindingSeverity.Warning)]
    public void Unknown_members_are_errors_if_it_is_asked_for(string name, string code, FindingSeverity severity)
    {
        AllianceDataset dataset = DatasetExamples.Valid with { Unknown = default(UnknownMembers).With(name, "1").With("x-note", "1") };
        Finding finding = Assert.Single(dataset.Validate().Findings);
        Assert.Equal((code, severity), (finding.Code, finding.Severity));
        Assert.True(dataset.Validate().IsValid);
        ValidationReport strict = dataset.Validate(options: new() { UnknownMembersAreErrors = true });
        Assert.Equal((code, FindingSeverity.Error), (Assert.Single(strict.Findings).Code, strict.Findings[0].Severity));
        Assert.False(strict.IsValid);
    }

    [Fact]
    public void The_page_on_validation_shows_the_report_of_its_example() => Assert.Equal(PageWithReport(), Repository.Read("docs", "validation.md"));

    /// <summary>No test: brings the page up to date.</summary>
    [Fact(Explicit = true)]
    public void Write_the_report() => File.WriteAllText(Repository.PathOf("docs", "validation.md"), PageWithReport());

    private static string PageWithReport()
    {
        string page = Repository.Read("docs", "validation.md");
        int example = page.IndexOf(Example, StringComparison.Ordinal) + Example.Length, end = page.IndexOf("\n```", example, StringComparison.Ordinal);
        int report = page.IndexOf(Shown, end, StringComparison.Ordinal) + Shown.Length;
        return $"{page[..report]}{Check(page[example..end]).Report}{page[page.IndexOf("\n```", report, StringComparison.Ordinal)..]}";
    }

    private static void Rule(string code, Finding finding) =>
        Assert.StartsWith(RecordChecks.DeclaredRules.Single(rule => rule.Code == code).Message[..^1], finding.Message, StringComparison.Ordinal);

    private static DatasetReading Check(string text) => AllianceJson.Check(Encoding.UTF8.GetBytes(text));

    private static string Replaced(string part, string broken)
    {
        Assert.Equal(2, Text.Split(part).Length);
        return Text.Replace(part, broken, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sorted(ValidationReport report, bool withEdits) => report.Findings
        .Select(finding => $"{finding} {string.Join(';', finding.Suggestions.Select(suggestion => $"{(withEdits ? suggestion : suggestion with { Edit = null })} {suggestion.NewJson}"))}")
        .Order(StringComparer.Ordinal);

    [Fact]
    public void The_record_itself_is_not_meant_also_behind_one_that_was_left_out()
    {
        const string TwoRecords = """
            {"knownAsOf":"2026-01-01","alliances":[{"id":"x"},{"id":"aab","names":[{"text":"A"}],"classification":"bloc","parent":"aac"},{"id":"aad","names":[{"text":"D"}],"classification":"bloc"}]}
            """;
        Finding finding = Assert.Single(AllianceJson.Check(Encoding.UTF8.GetBytes(TwoRecords)).Report.Findings, finding => finding.Pointer == "/alliances/1/parent");
        Assert.Equal(["\"aad\""], finding.Suggestions.Select(suggestion => suggestion.NewJson));
    }

    [Theory]
    [InlineData("{\"date\":\"2024-12-08\",\"rate\":1}", "Did you mean \"day\"?", "\"day\"")]
    [InlineData("{\"rate\":1,\"date\":\"2024-12-08\"}", "Did you mean \"day\"?", "\"day\"")]
    [InlineData("{\"date\":7,\"rate\":1}", "Did you mean \"day\"?", null)]
    [InlineData("{\"date\":\"2024-12-08\"}", "Did you mean \"rate\"?", null)]
    [InlineData("{\"day\":\"2024-12-08\",\"rates\":2,\"rate\":1}", "allowed: \"day\" and \"rate\".", null)]
    [InlineData("{\"dy\":\"2024-12-08\",\"rate\":1}", "Did you mean \"day\"?", "\"day\"")]
    public void A_member_that_the_object_has_is_not_meant(string point, string end, string? name)
    {
        DatasetReading reading = Check($$"""{"knownAsOf":"2026-01-01","exchangeRates":[{"id":"a","base":"EUR","quote":"RUB","rateType":"official-reference","dateBasis":"effective","points":[{{point}}]}]}""");
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Code == "ALC-0015");
        Assert.EndsWith(end, finding.Message, StringComparison.Ordinal);
        Assert.Equal(name is null ? [] : [name], finding.Suggestions.Select(suggestion => suggestion.NewJson));
        Assert.All(finding.Suggestions, suggestion => Assert.DoesNotContain(AllianceJson.Check(reading.Text.Apply([suggestion])).Report.Findings, after => after.Severity == FindingSeverity.Error));
        Assert.Contains(end, Assert.ThrowsAny<System.Text.Json.JsonException>(() => AllianceJson.Read(reading.Text.Utf8Json.Span)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_unknown_members_are_refused_one_that_the_object_has_is_not_meant_either()
    {
        DatasetReadOptions strict = new() { UnknownMembers = UnknownMemberHandling.Reject };
        Assert.DoesNotContain("Did you mean", Assert.ThrowsAny<System.Text.Json.JsonException>(() => AllianceJson.Read("{\"versions\":\"1\",\"version\":\"1\"}", strict)).Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"version\"?", Assert.ThrowsAny<System.Text.Json.JsonException>(() => AllianceJson.Read("{\"versions\":\"1\"}", strict)).Message, StringComparison.Ordinal);
    }
}
