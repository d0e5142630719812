namespace Alliance.Tool;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">The line on which it begins, counted from one.</param>
/// <param name="Cells">The texts of its cells.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
