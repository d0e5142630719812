using System.Text;
using Alliance.Core.Json;
using Alliance.Core.Validation;
using FluentValidation;

namespace Alliance.Core.Tests.Validation;

/// <summary>Rules of the caller, beside those of the library.</summary>
public sealed class OwnRuleTests
{
    private const string Text = """
        {
          "alliances": [
            { "id": "parent", "names": [{ "text": "Parent" }] },
            { "id": "child", "names": [{ "text": "Child" }], "memberships": [
              { "alliance": "parent", "status": "member", "role": "Vorsitz, é" }, { "alliance": "parent", "status": "observer", "evidence": { "confidence": "likely", "citations": [{ "source": "s" }] } } ] }
          ],
          "memberStates": [{ "country": "KZ", "memberships": [{ "alliance": "parent", "status": "member" }] }],
          "sources": [{ "id": "s", "title": "Source", "url": "https://example.org" }],
          "knownAsOf": "2026-01-01"
        }
        """;

    private static readonly OwnRule Cited =
        OwnRule.For<Membership>("ACME-1", FindingSeverity.Error, "evidence", "A membership must have a {citation}.", membership => !membership.Evidence.Citations.IsEmpty);

    private static readonly OwnRule Located = OwnRule.For<Citation>("ACME-2", FindingSeverity.Warning, static (citation, findings) =>
    {
        if (citation.Locator is null)
            findings.Add("source", "A citation should name the page.");
    });

    private static readonly OwnRule Few = OwnRule.ForDataset("ACME-3", FindingSeverity.Info, static (dataset, findings) =>
    {
        for (int i = 1; i < dataset.Alliances.Count; i++)
            findings.Add($"alliances/{i}/id", $"{dataset.Alliances[i].Id} is not the first alliance.");
        if (dataset.Alliances.Count > 1)
            findings.Add("", "There should be one alliance.");
    });

    private static readonly ValidationOptions Options = ValidationOptions.Default.With(Cited, Located, Few);

    [Fact]
    public void A_record_is_checked_at_every_depth_and_a_finding_has_its_place()
    {
        DatasetReading reading = AllianceJson.Check(Encoding.UTF8.GetBytes(Text), validation: Options);
        Assert.Equal(
            """
            (1,1): info ACME-3: There should be one alliance. (at the root)
            (4,13): info ACME-3: child is not the first alliance. (at /alliances/1/id)
            (5,7): error ACME-1: A membership must have a {citation}. (at /alliances/1/memberships/0/evidence)
            (5,186): warning ACME-2: A citation should name the page. (at /alliances/1/memberships/1/evidence/citations/0/source)
            (7,55): error ACME-1: A membership must have a {citation}. (at /memberStates/0/memberships/0/evidence)
            """.ReplaceLineEndings("\n"),
            reading.Report.ToString());
    }

    [Fact]
    public void Validators_report_the_same_with_the_message_as_it_is()
    {
        AllianceDataset dataset = AllianceJson.Read(Text);
        var validator = new AllianceDatasetValidator(Options, FindingSeverity.Info);
        Assert.Equal(
            dataset.Validate(options: Options).Findings.Select(one => $"{one.Code} {one.Severity} {Failures.PathOf(one.Pointer)}: {one.Message}").Order(StringComparer.Ordinal),
            validator.Validate(dataset).Errors.Select(one => $"{one.ErrorCode} {one.Severity} {one.PropertyName}: {one.ErrorMessage}").Order(StringComparer.Ordinal));
        Assert.Equal(["ACME-1", "ACME-1"], new AllianceDatasetValidator(Options).Validate(dataset).Errors.Select(one => one.ErrorCode));
        Assert.True(new AllianceDatasetValidator().Validate(dataset).IsValid);
    }

    [Fact]
    public void A_rule_is_selected_with_its_member()
    {
        MemberState state = AllianceJson.Read(Text).MemberStates[0];
        var validator = new MemberStateValidator(Options);
        Assert.Single(validator.Validate(state, options => options.IncludeProperties("memberships[].evidence")).Errors);
        Assert.Single(validator.Validate(state, options => options.IncludeProperties("Memberships[].Evidence")).Errors);
        Assert.Empty(validator.Validate(state, options => options.IncludeProperties("memberships[].role")).Errors);
    }

    [Theory]
    [MemberData(nameof(RecordTypes))]
    public void Every_type_of_record_can_have_rules(string type)
    {
        object record = ValidRecords.All.First(one => one.GetType().Name == type);
        var rule = (OwnRule)typeof(OwnRuleTests).GetMethod(nameof(Never), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(record.GetType()).Invoke(null, null)!;
        ValidationOptions options = ValidationOptions.Default.With(rule);
        var checks = RecordChecks.Of(record);
        Found[] found = [.. checks.Report(record, options).Where(one => one.Property.Length == 0)];
        Assert.Equal([new Found("ACME-9", FindingSeverity.Error, "")], found);
        Assert.Contains(found[0], checks.Validate(record, FindingSeverity.Error, options));
        Assert.False(checks.Holds(record, FindingSeverity.Error, options));
    }

    private const string NotForTheWhole = "The rules of the caller for the dataset as a whole were not checked.";

    public static TheoryData<string> RecordTypes => [.. ValidRecords.All.Select(record => record.GetType().Name).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void What_is_left_of_a_text_with_mistakes_is_checked_by_the_rules_of_its_records_alone()
    {
        string text = Text.Replace("\"id\": \"parent\"", "\"id\": 5", StringComparison.Ordinal);
        ValidationReport report = AllianceJson.Check(Encoding.UTF8.GetBytes(text), validation: Options).Report;
        string[] codes = [.. report.Findings.Select(one => one.Code)];
        Assert.Contains(NotForTheWhole, report.NotChecked);
        Assert.StartsWith("ALC-00", codes[0], StringComparison.Ordinal);
        Assert.Equal(["ACME-1", "ACME-2", "ACME-1"], codes.Where(code => code.StartsWith("ACME", StringComparison.Ordinal)));
    }

    [Fact]
    public void Records_in_lines_are_checked_with_their_lines()
    {
        using var stream = new MemoryStream("""
            {"type":"dataset","knownAsOf":"2026-01-01"}
            {"type":"member-state","country":"KZ","memberships":[{"alliance":"parent","status":"member"}]}
            """u8.ToArray());
        ValidationReport report = AllianceJson.CheckLines(stream, validation: Options).Report;
        Finding found = Assert.Single(report.Findings);
        Assert.Equal(("ACME-1", 2L, "/memberships/0/evidence"), (found.Code, found.Line, found.Pointer));
        Assert.Contains(NotForTheWhole, report.NotChecked);
    }

    [Fact]
    public void An_exception_of_a_rule_reaches_the_caller_as_it_is()
    {
        var thrown = new InvalidTimeZoneException("mine");
        ValidationOptions options = ValidationOptions.Default.With(OwnRule.For<Source>("ACME-1", FindingSeverity.Info, "", "Never.", _ => throw thrown));
        Assert.Same(thrown, Assert.Throws<InvalidTimeZoneException>(() => ValidRecords.Source.Validate(options)));
        Assert.Same(thrown, Assert.Throws<InvalidTimeZoneException>(() => new SourceValidator(options, FindingSeverity.Info).Validate(ValidRecords.Source)));
        Assert.Same(thrown, Assert.Throws<InvalidTimeZoneException>(() => { DatasetExamples.Valid.Validate(options: options); }));
    }

    [Fact]
    public async Task An_exception_of_a_rule_is_that_of_the_task()
    {
        ValidationOptions options = ValidationOptions.Default.With(OwnRule.ForDataset("ACME-1", FindingSeverity.Info, (_, _) => throw new InvalidTimeZoneException()));
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => DatasetExamples.Valid.ValidateAsync(options: options, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_rule_that_is_not_asked_for_is_not_called()
    {
        ValidationOptions options = ValidationOptions.Default.With(OwnRule.For<Source>("ACME-1", FindingSeverity.Info, "", "Never.", _ => throw new InvalidTimeZoneException()));
        Assert.True(new SourceValidator(options).Validate(ValidRecords.Source).IsValid);
        Assert.Empty(ValidRecords.Source.Validate(options.Without("ACME-1")).Findings);
        Assert.Equal("ALC-9301", Assert.Single((DatasetExamples.Valid with { MemberStates = [null!] }).Validate(options: options).Findings).Code);
    }

    [Theory]
    [InlineData("", "must begin with a letter")]
    [InlineData("1A", "must begin with a letter")]
    [InlineData("A B", "must begin with a letter")]
    [InlineData("ALC-1", "must not begin with ALC-")]
    [InlineData("alc-x", "must not begin with ALC-")]
    [InlineData("Membership", "type of record")]
    [InlineData("meaning", "rule set")]
    public void A_code_that_could_be_mistaken_is_refused(string code, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => OwnRule.ForDataset(code, FindingSeverity.Error, (_, _) => { })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_could_never_be_right_is_refused()
    {
        Assert.Contains("evidence", Refusal<ArgumentException>(() => OwnRule.For<Membership>("A", FindingSeverity.Error, "evidenze", "M.", _ => true)), StringComparison.Ordinal);
        Assert.Contains("slash", Refusal<ArgumentException>(() => OwnRule.For<Membership>("A", FindingSeverity.Error, "/evidence", "M.", _ => true)), StringComparison.Ordinal);
        Assert.Contains("String", Refusal<ArgumentException>(() => OwnRule.For<string>("A", FindingSeverity.Error, "", "M.", _ => true)), StringComparison.Ordinal);
        Assert.Contains("severity", Refusal<ArgumentOutOfRangeException>(() => OwnRule.For<Membership>("A", FindingSeverity.Unspecified, "", "M.", _ => true)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => OwnRule.For<Membership>("A", FindingSeverity.Error, "", " ", _ => true));
        ValidationOptions adds = ValidationOptions.Default.With(OwnRule.ForDataset("A", FindingSeverity.Error, (_, findings) => findings.Add("alliances/", "M.")));
        Assert.Throws<ArgumentException>(() => { DatasetExamples.Valid.Validate(options: adds); });
    }

    private static string Refusal<T>(Action action) where T : Exception => Assert.Throws<T>(action).Message;

    private static OwnRule Never<T>() where T : class => OwnRule.For<T>("ACME-9", FindingSeverity.Error, "", "It is never right.", static _ => false);
}
