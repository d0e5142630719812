using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>Checks datasets against all their rules.</summary>
public static class ValidationExtensions
{
    /// <summary>
    /// Checks a dataset: every rule of every record, and what holds between records. Everything that is broken is reported at once; for a dataset as it was
    /// read from a file, with file, line and column.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    public static ValidationReport Validate(this AllianceDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        TextOrigin? origin = dataset.Origin;
        return Validate(dataset, origin is { } text ? text.Utf8Json.Span : default, origin?.Name);
    }

    /// <summary>Checks a dataset, and finds the places in the text from which it was read.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="utf8Json">The text. Empty: no lines and columns are given.</param>
    /// <param name="file">The name of the file, for the report. Default: none.</param>
    public static ValidationReport Validate(this AllianceDataset dataset, ReadOnlySpan<byte> utf8Json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        FastSink fast = default;
        var broken = new BrokenRules();
        if (!AllianceDatasetRules.Check(dataset, ref fast))
        {
            var sink = new WalkingSink(broken, "");
            AllianceDatasetRules.Check(dataset, ref sink);
        }
        return Report(broken.Findings, utf8Json, file);
    }

    private static ValidationReport Report(IReadOnlyList<Finding> findings, ReadOnlySpan<byte> utf8Json, string? file)
    {
        if (findings.Count == 0)
            return ValidationReport.Empty with { File = file };
        if (utf8Json.IsEmpty)
            return new() { File = file, Findings = [.. findings] };
        JsonPlace[] places = JsonPlace.Of(utf8Json, [.. findings.Select(finding => finding.Pointer)]);
        var located = new Finding[findings.Count];
        for (int i = 0; i < located.Length; i++)
            located[i] = findings[i] with { Line = places[i].Line + 1, Column = places[i].BytePositionInLine + 1 };
        Array.Sort(located, static (a, b) => (a.Line, a.Column).CompareTo((b.Line, b.Column)));
        return new() { File = file, Findings = [.. located] };
    }
}
