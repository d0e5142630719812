using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Why a text cannot be read: all its mistakes, each with its pointer, line and column.</summary>
internal static class ReadingMistakes
{
    /// <summary>The code of an object that lacks a required member.</summary>
    public const string MissingMember = "ALC-0003";

    /// <summary>The code of a text in another encoding, or of a compressed one.</summary>
    public const string OtherEncoding = "ALC-0013";

    /// <summary>The code of a marker of a merge.</summary>
    public const string MergeMarker = "ALC-0014";

    private const string Codes = "ALC-00";

    /// <summary>Options for checking that list every finding.</summary>
    public static ValidationOptions ListAll { get; } = new() { MaxFindings = int.MaxValue };

    /// <summary>Whether a finding is one of them; otherwise it is that of a rule, which does not keep a text from being read.</summary>
    public static bool Is(Finding finding) => finding.Code.StartsWith(Codes, StringComparison.Ordinal);

    /// <summary>The mistakes of a dataset that cannot be read.</summary>
    public static IReadOnlyList<Finding> OfDataset(ReadOnlySpan<byte> text) => In(AllianceJson.Check(text, validation: ListAll).Report);

    /// <summary>The mistakes of a line that cannot be read.</summary>
    /// <param name="line">The line.</param>
    /// <param name="options">How it was read.</param>
    public static IReadOnlyList<Finding> OfLine(ReadOnlySpan<byte> line, JsonLinesOptions options)
    {
        using var stream = new MemoryStream(line.ToArray());
        return In(AllianceJson.CheckLines(stream, options, ListAll).Report);
    }

    private static Finding[] In(ValidationReport report) => [.. ToolWords.In(report).Findings.Where(Is)];
}
