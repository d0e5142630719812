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
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    public static ValidationReport Validate(this AllianceDataset dataset, DatasetText? text = null, ValidationOptions? options = null) =>
        Report(dataset, text, options, CancellationToken.None);

    /// <summary>Checks a dataset as <see cref="Validate(AllianceDataset, DatasetText?, ValidationOptions?)"/> does; the check can be cancelled between two records.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="text">The text from which the dataset was read. Default: none; the findings have only pointers.</param>
    /// <param name="options">How the data are checked. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="onThreadPool">
    /// Whether the check runs on the thread pool. Default: no; it runs on the thread of the caller, before the task is returned, because it waits for nothing.
    /// </param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static Task<ValidationReport> ValidateAsync(
        this AllianceDataset dataset, DatasetText? text = null, ValidationOptions? options = null, bool onThreadPool = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        if (onThreadPool)
            return Task.Run(() => Report(dataset, text, options, cancellationToken), cancellationToken);
        try
        {
            return Task.FromResult(Report(dataset, text, options, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<ValidationReport>(cancellationToken);
        }
        catch (Exception error)
        {
            // A rule of the caller has thrown it.
            return Task.FromException<ValidationReport>(error);
        }
    }

    /// <summary>Checks a dataset as <see cref="Validate(AllianceDataset, DatasetText?, ValidationOptions?)"/> does, and throws an exception if there is an error.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="text">The text from which the dataset was read. Default: none; the findings have only pointers.</param>
    /// <param name="options">How the data are checked. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The report, which has no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">There is an error; see <see cref="ValidationReport.ThrowIfInvalid"/>.</exception>
    public static ValidationReport ValidateAndThrow(this AllianceDataset dataset, DatasetText? text = null, ValidationOptions? options = null)
    {
        ValidationReport report = dataset.Validate(text, options);
        report.ThrowIfInvalid();
        return report;
    }

    /// <summary>
    /// Checks one record and the records inside it against their rules. Its references are not followed, because that needs a dataset.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValidationReport Validate(this IRecord record) => Report(record, RecordRules.Walk, ValidationOptions.Default);

    /// <summary>Checks one record and the records inside it as the options state. Its references are not followed, because that needs a dataset.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How the data are checked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidationReport Validate(this IRecord record, ValidationOptions options) => Report(record, RecordRules.Walk, options);

    private static ValidationReport Report<T>(T record, Func<T, RuleSink, bool> walk, ValidationOptions options)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(options);
        return Report(RecordFindings.Of(record, walk, options.Policy), record, text: null, options);
    }

    private static ValidationReport Report(AllianceDataset dataset, DatasetText? text, ValidationOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        options ??= ValidationOptions.Default;
        return Report(DatasetFindings.Of(dataset, options.Policy, cancellation: cancellation), dataset, text, options);
    }

    private static ValidationReport Report(IReadOnlyList<Finding> findings, object root, DatasetText? text, ValidationOptions options)
    {
        if (findings.Count == 0)
            return text?.Name is { } file ? ValidationReport.Empty with { File = file } : ValidationReport.Empty;
        if (text is null || text.Utf8Json.IsEmpty)
            return Completed(ValidationReport.Of(findings, text?.Name, options), root, text: null);
        ReadOnlySpan<byte> utf8 = AllianceJson.WithoutByteOrderMark(text.Utf8Json.Span);
        if (root is AllianceDataset dataset)
            findings = InText(findings, utf8, dataset);
        JsonPlace[] places = JsonPlaces.Of(utf8, [.. findings.Select(finding => finding.Pointer)]);
        // The sort is stable: findings at the same place stay in the order in which they were found.
        IEnumerable<Finding> located = findings
            .Select((finding, i) => finding with { Line = places[i].Line + 1, Column = places[i].BytePositionInLine + 1 })
            .OrderBy(finding => (finding.Line, finding.Column));
        return Completed(ValidationReport.Of([.. located], text.Name, options), root, text);
    }

    /// <summary>Returns findings with the pointers that their places have in the text of the dataset.</summary>
    internal static IReadOnlyList<Finding> InText(IReadOnlyList<Finding> findings, ReadOnlySpan<byte> utf8, AllianceDataset dataset)
    {
        var places = new OtherRecordPlaces(utf8, dataset);
        return [.. findings.Select(finding => finding with { Pointer = places.InText(finding.Pointer) })];
    }

    private static ValidationReport Completed(ValidationReport report, object root, DatasetText? text) =>
        report with { Findings = [.. FindingCompletion.Of([.. report.Findings], root, text)] };
}
