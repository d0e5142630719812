using Alliance.Core;

namespace Quickstart;

/// <summary>The sources of the dataset.</summary>
internal sealed class SourceSection(Question question) : Section("sources", "Sources")
{
    private readonly IReadOnlyList<SourceRow> _rows =
    [
        .. question.Dataset.Sources.Select(source => new SourceRow(source.Id, source.Title.ToString(), source.Publisher, source.Published, source.Url)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => [new(["Key", "Source"], _rows.Select(Line))];

    private static string[] Line(SourceRow row)
    {
        string published = string.Join(", ", new[] { row.Publisher, row.Published?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
        return [row.Id.Value, string.Join('\n', new[] { row.Title, published, row.Url }.Where(part => !string.IsNullOrEmpty(part)))];
    }
}

internal sealed record SourceRow(Id<Source> Id, string Title, string? Publisher, PartialDate? Published, string? Url);
