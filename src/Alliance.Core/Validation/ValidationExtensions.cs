using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>Checks datasets and records against all their rules.</summary>
public static partial class ValidationExtensions
{
    /// <summary>
    /// Checks a dataset against every rule of every record and the rules between records. All broken rules are reported at once.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="text">
    /// The text from which the dataset was read. With it, the findings have a line and a column, and are in the order of the text. Default: none; the findings
    /// have only pointers.
    /// </param>
    /// <param name="options">How the data are checked. Default: <see cref="ValidationOptions.Default"/>.</param>
    public static ValidationReport Validate(this AllianceDataset dataset, DatasetText? text = null, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Report(DatasetFindings.Of(dataset), dataset, text, options ?? ValidationOptions.Default);
    }

    /// <summary>
    /// Checks one record and the records inside it against their rules. Its references are not followed, because that needs a dataset.
    /// </summary>
    /// <param name="record">The record.</param>
    public static ValidationReport Validate(this IRecord record) => Report(record, RecordRules.Walk);

    private static ValidationReport Report<T>(T record, Func<T, RuleSink, bool> walk)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(record);
        return Report(RecordFindings.Of(record, walk), record, text: null, ValidationOptions.Default);
    }

    private static ValidationReport Report(IReadOnlyList<Finding> findings, object root, DatasetText? text, ValidationOptions options)
    {
        if (findings.Count == 0)
            return ValidationReport.Empty with { File = text?.Name };
        if (options.UnknownMembersAreErrors)
            findings = [.. findings.Select(finding => UnknownMemberFindings.IsCode(finding.Code) ? finding with { Severity = FindingSeverity.Error } : finding)];
        if (text is null || text.Utf8Json.IsEmpty)
            return Completed(ValidationReport.Of(findings, text?.Name, options), root, text: null);
        JsonPlace[] places = JsonPlaces.Of(AllianceJson.WithoutByteOrderMark(text.Utf8Json.Span), [.. findings.Select(finding => finding.Pointer)]);
        // The sort is stable: findings at the same place stay in the order in which they were found.
        IEnumerable<Finding> located = findings
            .Select((finding, i) => finding with { Line = places[i].Line + 1, Column = places[i].BytePositionInLine + 1 })
            .OrderBy(finding => (finding.Line, finding.Column));
        return Completed(ValidationReport.Of([.. located], text.Name, options), root, text);
    }

    private static ValidationReport Completed(ValidationReport report, object root, DatasetText? text) =>
        report with { Findings = [.. FindingCompletion.Of([.. report.Findings], root, text)] };
}
