using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.SchemaCheck;

/// <summary>Reports and settings for validation, right and wrong ones.</summary>
internal static class ReportCases
{
    /// <summary>A rule of the caller, whose severity settings may change.</summary>
    public static OwnRule Own { get; } = OwnRule.ForDataset("HOUSE-1", FindingSeverity.Warning, static (dataset, findings) =>
    {
        if (dataset.Title == default)
            findings.Add("", "A dataset of the house must have a title.");
    });

    /// <summary>A text with findings of each severity, one with a suggestion, behind characters of two, three and four bytes.</summary>
    public static byte[] Broken => Encoding.UTF8.GetBytes("""
        {
          "alliances": [{ "names": [{ "text": "é€😀" }], "id": "a", "parent": "nowhere", "classification": "netwrok" }],
          "memberStates": [{ "country": "KZ", "memberships": [{ "alliance": "a", "status": "member", "role": "é", "validity": { "from": "2025", "until": "2024" } }] }]
        }
        """);

    public static IEnumerable<Case> All =>
    [
        .. Reports.Select((report, index) => new Case($"report {index}", nameof(ValidationReport), report.ToJson(), Accepted: true)),
        .. Settings.Select((options, index) => new Case($"settings {index}", nameof(ValidationOptions), options.ToJson(), Accepted: true)),
        .. Texts.Select(text => Case.Of($"{text.Schema}: {text.Name}", text.Schema, text.Text)),
    ];

    private static IEnumerable<ValidationReport> Reports =>
    [
        ValidationReport.Empty,
        AllianceJson.Check(Broken).Report,
        AllianceJson.Check(Broken, validation: new() { MaxFindings = 1 }).Report with { File = "dataset.json", NotChecked = ["Something."] },
        AllianceJson.Check("{"u8).Report,
        AllianceJson.Check(Broken, validation: ValidationOptions.Default.With(Own)).Report,
    ];

    private static IEnumerable<ValidationOptions> Settings =>
    [
        ValidationOptions.Default,
        new() { WarningsAsErrors = true, MaxFindings = 0, RuleSets = [] },
        new() { MaxFindings = int.MaxValue, RuleSets = [RuleSet.Dataset, RuleSet.Form] },
        ValidationOptions.Default.With(Own).Without("HOUSE-1").Without("ALC-").WithSeverity("ALC-5", FindingSeverity.Info).WithSeverity("Membership", FindingSeverity.Error).WithSeverity("meaning", FindingSeverity.Warning),
    ];

    private static IEnumerable<(string Schema, string Text, string Name)> Texts =>
    [
        (nameof(ValidationReport), "[]", "a list"),
        (nameof(ValidationReport), """{"findings":[{"code":"A","severity":"error","pointer":""}]}""", "a finding without message"),
        (nameof(ValidationReport), """{"findings":[{"code":"A","severity":"severe","pointer":"","message":"M."}]}""", "a severity that is none"),
        (nameof(ValidationReport), """{"findings":[{"code":"A","severity":"info","pointer":"","message":"M.","line":1,"new":true}]}""", "a member of a later version"),
        (nameof(ValidationReport), """{"notChecked":"Something."}""", "a sentence instead of a list"),
        (nameof(ValidationOptions), "[]", "a list"),
        (nameof(ValidationOptions), """{"severity":{}}""", "a name that is none"),
        (nameof(ValidationOptions), """{"$schema":"x","severities":{"HOUSE-1":"off"}}""", "a rule of the caller"),
        (nameof(ValidationOptions), """{"$schema":1}""", "a schema as a number"),
        (nameof(ValidationOptions), """{"severities":{"ALC-5204":"of"}}""", "a severity that is none"),
        (nameof(ValidationOptions), """{"severities":{"ALC-52045":"off"}}""", "a code of five digits"),
        (nameof(ValidationOptions), """{"severities":{"alc-5204":"off"}}""", "a code in lower case"),
        (nameof(ValidationOptions), """{"severities":{"":"off"}}""", "an empty name"),
        (nameof(ValidationOptions), """{"severities":{"ALC-9301":"off"}}""", "a rule that cannot be changed"),
        (nameof(ValidationOptions), """{"ruleSets":["form","forms"]}""", "a rule set that is none"),
        (nameof(ValidationOptions), """{"warningsAsErrors":"true"}""", "a truth as a string"),
        (nameof(ValidationOptions), """{"maxFindings":1.5}""", "a number with a fraction"),
        (nameof(ValidationOptions), """{"maxFindings":2147483648}""", "a number that is too large"),
    ];
}
