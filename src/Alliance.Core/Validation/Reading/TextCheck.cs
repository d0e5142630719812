using System.Globalization;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Checks a text that cannot be read as it is: reports its mistakes, and what can be found in the rest.</summary>
internal static class TextCheck
{
    /// <summary>Returns the report.</summary>
    /// <param name="text">The text.</param>
    /// <param name="error">The error with which reading ended.</param>
    /// <param name="read">The options for reading.</param>
    /// <param name="options">The options for checking.</param>
    public static ValidationReport Of(DatasetText text, JsonException error, DatasetReadOptions read, ValidationOptions options)
    {
        ReadOnlySpan<byte> utf8 = AllianceJson.WithoutByteOrderMark(text.Utf8Json.Span);
        WalkedText walked = TextWalker.OfDataset(utf8, read, options.MaxFindings);
        List<Finding> findings = [.. walked.Mistakes.In(utf8)];
        int more = walked.Mistakes.Count - findings.Count;
        if (walked.Mistakes.Count == 0)
            findings.Add(Of(error));
        List<string> notChecked = [.. Unread(utf8, walked)];
        AllianceDataset? rest = null;
        try
        {
            if (walked.Mended is { } mended)
            {
                rest = AllianceJson.ReadWhole<AllianceDataset>(mended, read);
                findings.AddRange(InRest(rest, mended, walked, options.Policy));
            }
            if (walked is { Mended: not null, End: null, LeftOut.IsEmpty: false })
                notChecked.Add("The rules that compare records, and those of the objects with mistakes, were not checked.");
            if (walked.Mended is not null && (walked.End is not null || !walked.LeftOut.IsEmpty) && options.Policy.HasRulesForDatasets)
                notChecked.Add(OwnRule.NotCheckedForDatasets);
        }
        catch (JsonReadException)
        {
            notChecked.Add("The rules were not checked, because the text cannot be read.");
        }
        ValidationReport report = ReportOf(findings, more, notChecked, text.Name, options);
        return report with { Findings = [.. FindingCompletion.OfText([.. report.Findings], text, rest, walked.LeftOut)] };
    }

    /// <summary>Returns the report of findings, those of one place in the order of the list.</summary>
    /// <param name="findings">The findings, with line and column.</param>
    /// <param name="more">The number of further errors.</param>
    /// <param name="notChecked">What was not checked.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="options">The options for checking.</param>
    public static ValidationReport ReportOf(IEnumerable<Finding> findings, int more, IEnumerable<string> notChecked, string? file, ValidationOptions options)
    {
        ValidationReport report = ValidationReport.Of([.. findings.OrderBy(finding => (finding.Line, finding.Column))], file, options);
        return report with { Unlisted = report.Unlisted with { Errors = report.Unlisted.Errors + more }, NotChecked = [.. notChecked] };
    }

    /// <summary>Returns the finding for an error of reading.</summary>
    public static Finding Of(JsonException error)
    {
        string? code = error.Data[JsonErrorData.Code] as string;
        Rule rule = ReadingRules.Table.FirstOrDefault(rule => rule.Code == code) ?? ReadingRules.NotJson;
        return Finding.Of(rule, error.Path ?? "", JsonPlace.ReasonOf(error)) with { Line = error.LineNumber + 1, Column = error.BytePositionInLine + 1 };
    }

    /// <summary>Returns the findings of the rules in what is left of a text, with the pointers of the whole text.</summary>
    private static IEnumerable<Finding> InRest(AllianceDataset dataset, byte[] mended, WalkedText walked, RulePolicy policy)
    {
        IReadOnlyList<Finding> findings = walked.End is null ? DatasetFindings.Of(dataset, policy, walked.LeftOut) : DatasetFindings.OfRecords(dataset, policy);
        return Placed(findings.Count == 0 ? findings : ValidationExtensions.InText(findings, mended, dataset), mended, walked.LeftOut, firstLine: 0);
    }

    /// <summary>Returns findings with line and column and with the pointers of the original text, without those that exist only because something was left out.</summary>
    public static IEnumerable<Finding> Placed(IReadOnlyList<Finding> findings, ReadOnlySpan<byte> mended, LeftOut leftOut, long firstLine)
    {
        if (findings.Count == 0)
            return [];
        JsonPlace[] places = JsonPlaces.Of(mended, [.. findings.Select(finding => finding.Pointer)]);
        return findings
            .Select((finding, i) => finding with { Pointer = leftOut.Original(finding.Pointer), Line = firstLine + places[i].Line + 1, Column = places[i].BytePositionInLine + 1 })
            .Where(finding => !leftOut.MayCause(finding))
            .ToArray();
    }

    private static IEnumerable<string> Unread(ReadOnlySpan<byte> utf8, WalkedText walked)
    {
        if (walked.End is not { } end)
            return walked.Mended is null ? ["No rule was checked, because the text contains no dataset."] : [];
        JsonPlace place = JsonPlaces.Locate(utf8, [""], [Math.Min(end, utf8.Length)])[0];
        string reason = walked.Mistakes.Count >= TextMistakes.Most ? string.Create(CultureInfo.InvariantCulture, $"after {TextMistakes.Most} mistakes") : "because of the error there";
        string rules = walked.Mended is null ? "No rule was checked." : "The rules between records were not checked.";
        return [$"The text was not checked from {place.LineAndColumn} on, {reason}.", rules];
    }
}
