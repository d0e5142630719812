using System.Globalization;
using System.Text.Json.Nodes;
using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Documentation;

/// <summary>The code on <c>docs/validation.md</c>.</summary>
public sealed class ValidationSnippets : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Data_are_checked()
    {
        string path = Save("dataset.json", """{"memberStates":[{"country":"KZ","memberships":[{"alliance":"nowhere","status":"member"}]}],"knownAsOf":"2026-01-01"}""");
        AllianceDataset dataset = AllianceJson.ReadFile(path);
        MemberState record = dataset.MemberStates[0];
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;

        #region check
        DatasetReading reading = AllianceJson.CheckFile(path);           // dataset, text and report, with line and column
        ValidationReport report = dataset.Validate();                    // every rule of every record, and the rules between records
        ValidationReport lines = dataset.Validate(reading.Text);         // the same, with line and column in the text
        ValidationReport one = record.Validate();                        // one record alone, also one that is inside others; its references are not followed
        report = await dataset.ValidateAsync(cancellationToken: cancellationToken);   // the same, cancelled between two records when it is wanted
        #endregion

        Assert.Equal(reading.Report, lines with { File = reading.Report.File });
        Assert.Equal("ALC-9202", Assert.Single(report.Findings).Code);
        Assert.Empty(one.Findings);
        Assert.Throws<FluentValidation.ValidationException>(() =>
        {
            #region throw
            report.ThrowIfInvalid();                                         // FluentValidation's ValidationException if there is an error
            dataset.ValidateAndThrow();                                      // the same in one step
            #endregion
        });
    }

    [Fact]
    public void Suggestions_are_applied()
    {
        string path = Save("dataset.json", """{"knownAsOf":"2026-01-01","alliances":[{"id":"brics","names":[{"text":"BRICS"}],"classification":"netwrok"}]}""");

        #region apply
        DatasetReading reading = AllianceJson.CheckFile(path);
        IEnumerable<Suggestion> chosen = reading.Report.Findings.Where(finding => finding.Suggestions.Count == 1).Select(finding => finding.Suggestions[0]).Where(suggestion => suggestion.Edit is not null);
        byte[] mended = reading.Text.Apply(chosen);                      // the new text; the file is not written
        #endregion

        Assert.Equal(AllianceClassification.Network, AllianceJson.Read(mended).Alliances[0].Classification);
    }

    [Fact]
    public void Options_are_made()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        MemberState record = dataset.MemberStates[0];

        #region options
        ValidationOptions options = new ValidationOptions
        {
            WarningsAsErrors = true,
            RuleSets = [RuleSet.Form, RuleSet.Meaning],                      // not the rules between records
            MaxFindings = 100,
        }
            .WithSeverity("ALC-6119", FindingSeverity.Info)                  // one rule
            .WithSeverity("Membership", FindingSeverity.Error)               // the rules of a type of record
            .Without("ALC-45");                                              // the rules whose codes begin so
        ValidationReport report = dataset.Validate(options: options);
        bool isValid = new MemberStateValidator(options).Validate(record).IsValid;
        #endregion

        Assert.True(isValid);
        Assert.DoesNotContain(report.Findings, one => one.Code.StartsWith("ALC-92", StringComparison.Ordinal) || one.Severity == FindingSeverity.Warning);
    }

    [Fact]
    public void Rules_are_added()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork() with { Id = null };

        #region own
        ValidationOptions house = ValidationOptions.Default.With(
            OwnRule.For<Membership>(
                "ACME-1", FindingSeverity.Warning, "evidence", "A membership should cite a source.", membership => !membership.Evidence.Citations.IsEmpty),
            OwnRule.ForDataset("ACME-2", FindingSeverity.Error, (dataset, findings) =>
            {
                if (dataset.Id is null)
                    findings.Add("id", "A dataset of the house must have an id.");
            }));
        ValidationReport report = dataset.Validate(options: house);          // error ACME-2: A dataset of the house must have an id. (at /id)
        #endregion

        Assert.Contains("error ACME-2: A dataset of the house must have an id. (at /id)", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_read()
    {
        string shown = Repository.Read("docs", "validation.md").Split("### Settings in JSON\n")[1].Split("```json\n")[1].Split("```")[0];
        string path = Save("validation.json", shown);
        OwnRule rule = OwnRule.ForDataset("ACME-2", FindingSeverity.Error, (_, _) => { });

        #region settings
        ValidationOptions options = ValidationOptions.ReadFile(path, rule);  // the rules of your own whose severities it changes, if any
        string json = options.ToJson();
        #endregion

        Assert.Equal(JsonNode.Parse(json)!["severities"]!.AsObject().Count, options.Severities.Count);
        Assert.NotEqual(ValidationOptions.Default, options);
        Assert.Equal(options, ValidationOptions.ReadFile(Save("again.json", json), rule));
    }

    [Fact]
    public void A_report_is_written()
    {
        string path = Save("dataset.json", "{}");
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region forms
        DatasetReading reading = AllianceJson.CheckFile(path);
        Console.WriteLine(reading.Report);                                   // lines as compilers print them: dataset.json(12,8): error ALC-2103: ...
        File.WriteAllText($"{path}.report", reading.Report.ToJson());        // schema/alliance-report-1.0.schema.json
        File.WriteAllText($"{path}.sarif", reading.ToSarif());               // SARIF 2.1.0, for code hosts and editors
        #endregion

        Assert.Equal($"{path}(1,1): info ALC-9106", output.ToString().Split(": A ")[0]);
        Assert.Equal("ALC-9106", (string?)JsonNode.Parse(File.ReadAllText($"{path}.sarif"))!["runs"]![0]!["results"]![0]!["ruleId"]);
    }

    private string Save(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
