namespace Alliance.Tool;

/// <summary>What the library says in the words of the command line.</summary>
internal static class ToolWords
{
    private static readonly (string Library, string Tool)[] Phrases =
    [
        ("ValidationOptions.LinesBetweenRecords asks for those", "--between-records asks for those"),
        ("is read by the methods for lines: CheckLines, ReadLines.", "is recognized by its name, which ends in .ndjson or .jsonl."),
        (" Set ConversionOptions.UnitsAreUnambiguous or ConversionOptions.Country, or use the unit's own code.", " Use the unit's own code; alliance currency shows what replaced it."),
    ];

    /// <summary>The word of a value as it is read in a sentence: <c>no baseline</c> for <c>no-baseline</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Vocabulary.WordOf(value).Replace('-', ' ');

    /// <summary>A message that names options and files where the library names its members.</summary>
    public static string In(string message) => Phrases.Aggregate(message, (text, phrase) => text.Replace(phrase.Library, phrase.Tool, StringComparison.Ordinal));

    /// <summary>A report with such messages.</summary>
    public static ValidationReport In(ValidationReport report) => report with
    {
        Findings = [.. report.Findings.Select(finding => In(finding.Message) is var message && message == finding.Message ? finding : finding with { Message = message })],
        NotChecked = [.. report.NotChecked.Select(In)],
    };
}
