namespace Quickstart;

/// <summary>A table of plain text. Cells may hold several lines.</summary>
/// <param name="Headings">The column headings.</param>
/// <param name="Lines">The rows: a cell for each heading.</param>
/// <param name="Caption">What stands above it. Default: nothing.</param>
internal sealed record TextTable(IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<string>> Lines, string? Caption = null);
