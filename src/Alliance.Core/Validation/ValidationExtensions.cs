using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>Checks datasets and records against all their rules.</summary>
public static class ValidationExtensions
{
    /// <summary>
    /// Checks a dataset: every rule of every record, and what holds between records. Everything that is broken is reported at once.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="text">The text from which the dataset was read: with it, the findings have line and column, and come in the order of the text. Default: none; the findings have pointers alone.</param>
    public static ValidationReport Validate(this AllianceDataset dataset, DatasetText? text = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Report(DatasetFindings.Of(dataset), text is null ? default : text.Utf8Json.Span, text?.Name);
    }

    /// <summary>
    /// Checks one record: its own rules and those of all that stands inside it. Whether its references find their records is seen only in a dataset.
    /// </summary>
    /// <param name="record">The record.</param>
    public static ValidationReport Validate(this IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Report(RecordFindings.Of(record), default, file: null);
    }

    private static ValidationReport Report(IReadOnlyList<Finding> findings, ReadOnlySpan<byte> utf8Json, string? file)
    {
        if (findings.Count == 0)
            return ValidationReport.Empty with { File = file };
        if (utf8Json.IsEmpty)
            return new() { File = file, Findings = [.. findings] };
        JsonPlace[] places = JsonPlaces.Of(AllianceJson.WithoutByteOrderMark(utf8Json), [.. findings.Select(finding => finding.Pointer)]);
        // Sorting by keys that are stable: what stands at one place stays in the order in which it was found.
        IEnumerable<Finding> located = findings
            .Select((finding, i) => finding with { Line = places[i].Line + 1, Column = places[i].BytePositionInLine + 1 })
            .OrderBy(finding => (finding.Line, finding.Column));
        return new() { File = file, Findings = [.. located] };
    }
}
