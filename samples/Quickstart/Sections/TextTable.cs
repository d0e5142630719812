namespace Quickstart;

/// <summary>A table of plain text. Cells may hold several lines.</summary>
internal sealed class TextTable(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> lines, string? caption = null)
{
    /// <summary>What stands between two columns, and around them.</summary>
    private const int Gap = 3;

    public IReadOnlyList<string> Headings { get; } = headings;

    /// <summary>The rows: a cell for each heading.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines { get; } = [.. lines];

    /// <summary>What stands above it. Default: nothing.</summary>
    public string? Caption { get; } = caption;

    /// <summary>How wide it would be if no cell were wrapped.</summary>
    public int NaturalWidth => Headings.Select((heading, column) => Lines.Select(line => line[column].Length).Append(heading.Length).Max() + Gap).Sum() + 1;

    public bool HasCellsOfSeveralLines => Lines.Any(line => line.Any(cell => cell.Contains('\n', StringComparison.Ordinal)));
}
