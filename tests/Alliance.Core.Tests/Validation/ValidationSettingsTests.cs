using System.Text;
using System.Text.Json;
using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation;

/// <summary>Options as settings in JSON.</summary>
public sealed class ValidationSettingsTests
{
    private static readonly OwnRule Own = OwnRule.ForDataset("ACME-1", FindingSeverity.Error, (_, _) => { });

    private static readonly string[] Names =
        ["ACME-1", "ALC-", .. RuleCatalogue.Words, .. RuleCatalogue.All.Where(entry => !entry.Rule.IsFixed).SelectMany(entry => new[] { entry.Rule.Code, entry.Rule.Code[..6] }).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Settings_are_read()
    {
        ValidationOptions options = ValidationOptions.Read("""
            {
              "$schema": "https://example.org/schema.json",
              "severities": { "ALC-9203": "warning", "ALC-52": "off", "ACME-1": "info" },
              "ruleSets": ["form", "dataset"],
              "warningsAsErrors": true,
              "unknownMembersAreErrors": true,
              "linesBetweenRecords": true,
              "maxFindings": 500
            }
            """u8, Own);
        Assert.Equal(
            (ValidationOptions.Default with { RuleSets = [RuleSet.Form, RuleSet.Dataset], WarningsAsErrors = true, UnknownMembersAreErrors = true, LinesBetweenRecords = true, MaxFindings = 500 })
                .With(Own).WithSeverity("ALC-9203", FindingSeverity.Warning).Without("ALC-52").WithSeverity("ACME-1", FindingSeverity.Info),
            options);
        Assert.Equal(ValidationOptions.Default, ValidationOptions.Read("{}"u8));
        Assert.Equal("{}", ValidationOptions.Default.ToJson());
    }

    [Fact]
    public void Any_options_are_read_back_equal() => (
        from changes in Gen.Select(Gen.Int[0, Names.Length - 1].Select(i => Names[i]), Gen.Int[0, 3]).List[0, 5]
        from strict in Gen.Bool
        from sets in Gen.Int[0, 7]
        from most in Gen.Int[0, int.MaxValue]
        select (changes, strict, sets, most)).Sample(given =>
        {
            ValidationOptions options = (ValidationOptions.Default with
            {
                WarningsAsErrors = given.strict,
                UnknownMembersAreErrors = given.most % 2 == 0,
                LinesBetweenRecords = given.most % 3 == 0,
                MaxFindings = given.most,
                RuleSets = [.. new[] { RuleSet.Form, RuleSet.Meaning, RuleSet.Dataset }.Where((_, bit) => (given.sets & (1 << bit)) != 0)],
            }).With(Own);
            foreach ((string name, int severity) in given.changes)
                options = severity == 0 ? options.Without(name) : options.WithSeverity(name, (FindingSeverity)severity);
            return ValidationOptions.Read(Encoding.UTF8.GetBytes(options.ToJson()), Own) == options;
        });

    [Fact]
    public void A_file_is_read()
    {
        string path = Path.Combine(Path.GetTempPath(), $"alliance-settings-{Guid.NewGuid():n}.json");
        try
        {
            File.WriteAllText(path, """{"warningsAsErrors":true}""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            Assert.Equal(new() { WarningsAsErrors = true }, ValidationOptions.ReadFile(path));
        }
        finally
        {
            File.Delete(path);
        }
        Assert.ThrowsAny<IOException>(() => ValidationOptions.ReadFile(path));
    }

    [Theory]
    [InlineData("[]", "", 1, "Expected an object")]
    [InlineData("{} {}", "", 4, "end of the text")]
    [InlineData("""{"severity":{}}""", "/severity", 2, "allowed: \"$schema\" and \"severities\" and \"ruleSets\" and \"warningsAsErrors\" and \"unknownMembersAreErrors\" and \"linesBetweenRecords\" and \"maxFindings\"")]
    [InlineData("""{"severities":[]}""", "/severities", 15, "Expected an object")]
    [InlineData("""{"severities":{"ALC-920":"warnign"}}""", "/severities/ALC-920", 26, "\"warnign\" is none of the words allowed here: error, warning, info, off.")]
    [InlineData("""{"severities":{"ALC-920":null}}""", "/severities/ALC-920", 26, "Expected a string")]
    [InlineData("""{"severities":{"ALC-92O3":"off"}}""", "/severities/ALC-92O3", 16, "near names are ALC-9203")]
    [InlineData("""{"severities":{"ALC-9301":"off"}}""", "/severities/ALC-9301", 16, "cannot be changed")]
    [InlineData("""{"severities":{"ALC-5":"off","ALC-5":"info"}}""", "/severities/ALC-5", 30, "appears twice")]
    [InlineData("""{"severities":{"ACME-1":"off"}}""", "/severities/ACME-1", 16, "is not a code")]
    [InlineData("""{"ruleSets":["form","menaing"]}""", "/ruleSets/1", 21, "\"menaing\" is none of the words allowed here: form, meaning, dataset.")]
    [InlineData("""{"warningsAsErrors":"yes"}""", "/warningsAsErrors", 21, "Expected true or false")]
    [InlineData("""{"unknownMembersAreErrors":1}""", "/unknownMembersAreErrors", 28, "Expected true or false")]
    [InlineData("""{"maxFindings":1.5}""", "/maxFindings", 16, "whole number from 0")]
    [InlineData("""{"maxFindings":-1}""", "/maxFindings", 16, "whole number from 0")]
    [InlineData("""{"maxFindings":2147483648}""", "/maxFindings", 16, "whole number from 0")]
    [InlineData("""{"maxFindings":1,"maxFindings":1}""", "/maxFindings", 18, "appears twice")]
    public void What_is_no_setting_is_refused_with_its_place(string json, string pointer, long column, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => ValidationOptions.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal((pointer, 1L, column), (error.Data[JsonErrorData.Pointer], error.Data[JsonErrorData.Line], error.Data[JsonErrorData.Column]));
    }
}
