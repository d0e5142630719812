namespace Alliance.Tool;

/// <summary>Messages of the library in the words of the command line: where they name members of the library, its options and files are named instead.</summary>
internal static class ToolWords
{
    private static readonly (string Library, string Tool)[] Phrases =
    [
        ("ValidationOptions.LinesBetweenRecords asks for those", "--between-records asks for those"),
        ("is read by the methods for lines: CheckLines, ReadLines.", "is recognized by its name, which ends in .ndjson or .jsonl."),
        (" Set ConversionOptions.UnitsAreUnambiguous or ConversionOptions.Country, or use the unit's own code.", " Use the unit's own code; alliance currency shows what replaced it."),
    ];

    /// <summary>A message in the words of the command line.</summary>
    public static string In(string message) => Phrases.Aggregate(message, (text, phrase) => text.Replace(phrase.Library, phrase.Tool, StringComparison.Ordinal));

    /// <summary>A report whose messages are in the words of the command line.</summary>
    public static ValidationReport In(ValidationReport report) => report with
    {
        Findings = [.. report.Findings.Select(finding => In(finding.Message) is var message && message == finding.Message ? finding : finding with { Message = message })],
        NotChecked = [.. report.NotChecked.Select(In)],
    };
}
