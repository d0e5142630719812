namespace Quickstart;

/// <summary>A table of plain text. Cells may contain several lines.</summary>
internal sealed class TextTable(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> lines, string? caption = null)
{
    /// <summary>The number of characters between two columns.</summary>
    private const int Gap = 3;

    public IReadOnlyList<string> Headings { get; } = headings;

    /// <summary>The rows, with one cell for each heading.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines { get; } = [.. lines];

    /// <summary>The text above the table. Default: none.</summary>
    public string? Caption { get; } = caption;

    /// <summary>The width of the table if no cell is wrapped.</summary>
    public int NaturalWidth => Headings.Select((heading, column) => Lines.Select(line => line[column].Length).Append(heading.Length).Max() + Gap).Sum() + 1;

    public bool HasCellsOfSeveralLines => Lines.Any(line => line.Any(cell => cell.Contains('\n', StringComparison.Ordinal)));
}
