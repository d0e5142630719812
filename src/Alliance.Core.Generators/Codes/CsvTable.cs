using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Alliance.Core.Generators.Codes;

/// <summary>A column of a reference file: its name and the form of its values.</summary>
internal sealed record Column(string Name, string Pattern, string Meaning);

/// <summary>
/// Reads a reference file: plain CSV (quotes around a field with a comma, and nowhere else), a header, then rows sorted by the key, ordinally. A line that does
/// not follow this is a build error at that line.
/// </summary>
internal static class CsvTable
{
    private static readonly DiagnosticDescriptor Malformed = new(
        "ALCREF1", "Malformed reference file", "{0}", "Reference", DiagnosticSeverity.Error, isEnabledByDefault: true);

    internal static ImmutableArray<string[]> Read(
        string path, string text, ReferenceFile file, Action<Diagnostic> report)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var header = string.Join(",", file.Columns.Select(column => column.Name));
        if (!string.Equals(lines[0], header, StringComparison.Ordinal))
            Report(0, $"the header should be '{header}'");

        var rows = ImmutableArray.CreateBuilder<string[]>();
        for (var i = 1; i < lines.Length; i++)
        {
            var row = Fields(lines[i]);
            if (Fault(row, file, rows.LastOrDefault()) is { } fault)
                Report(i, fault);
            else
                rows.Add(row);
        }

        return rows.ToImmutable();

        void Report(int line, string fault)
        {
            var start = new LinePosition(line, 0);
            var end = new LinePosition(line, lines[line].Length);
            report(Diagnostic.Create(Malformed, Location.Create(path, default, new(start, end)), fault));
        }
    }

    private static string[] Fields(string line) =>
        [.. Regex.Matches(line, "(?:^|,)(?:\"(?<quoted>[^\",]*,[^\"]*)\"(?=,|$)|(?<plain>[^,]*))", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout)
            .Cast<Match>()
            .Select(match => match.Groups[match.Groups["quoted"].Success ? "quoted" : "plain"].Value)];

    private static string? Fault(string[] row, ReferenceFile file, string[]? previous)
    {
        var columns = file.Columns;
        if (row.Length != columns.Length)
            return $"the row has {row.Length} fields, {columns.Length} are expected";

        for (var i = 0; i < row.Length; i++)
        {
            if (!Regex.IsMatch(row[i], $@"^(?:{columns[i].Pattern})\z", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout))
                return $"'{row[i]}' is not right for {columns[i].Name}: {columns[i].Meaning}";
        }

        return previous is not null && Order(previous, row, file.KeyColumns) >= 0
            ? $"'{Key(row)}' should come before '{Key(previous)}', and once: rows are sorted by {string.Join(", ", columns.Take(file.KeyColumns).Select(column => column.Name))}"
            : null;

        string Key(string[] of) => string.Join(",", of.Take(file.KeyColumns));
    }

    private static int Order(string[] left, string[] right, int keyColumns)
    {
        var order = 0;
        for (var i = 0; i < keyColumns && order == 0; i++)
            order = string.CompareOrdinal(left[i], right[i]);
        return order;
    }
}
