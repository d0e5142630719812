using Spectre.Console;

namespace Alliance.Tool;

/// <summary>
/// A table in lines of a width. Words are not broken, so that ids can be copied: the last columns, if they do not fit, follow below each row. So does the last column where this takes fewer lines.
/// </summary>
internal sealed class TableLayout
{
    private const int Gap = 2;
    private const string Indent = "    ";

    private readonly TextTable _table;
    private readonly int _width;
    private readonly int[] _columns;

    private TableLayout(TextTable table, int width, int count)
    {
        _table = table;
        _width = width;
        int[] least = [.. Enumerable.Range(0, table.Headings.Count).Select(column => Math.Max(table.Headings[column].GetCellWidth(), table.Rows.Max(row => WrappedText.LongestWord(row[column]))))];
        int[] most = [.. Enumerable.Range(0, table.Headings.Count).Select(column => Math.Max(least[column], table.Rows.Max(row => row[column].GetCellWidth())))];
        while (count > 1 && least.Take(count).Sum() + (Gap * (count - 1)) > width)
            count--;
        _columns = least[..count];
        if (count == 1)
            _columns[0] = Math.Min(_columns[0], width);
        int free = width - _columns.Sum() - (Gap * (count - 1));
        // Columns that need little more get it first; the rest is left to those with long texts.
        foreach (int column in Enumerable.Range(0, count).OrderBy(column => most[column] - least[column]))
        {
            int grown = Math.Clamp(most[column] - _columns[column], 0, Math.Max(free, 0));
            _columns[column] += grown;
            free -= grown;
        }
    }

    /// <summary>The layout of a table.</summary>
    /// <param name="table">The table, with a row.</param>
    /// <param name="width">The width of the lines.</param>
    public static TableLayout Of(TextTable table, int width)
    {
        int count = table.Headings.Count;
        var beside = new TableLayout(table, width, count);
        if (count == 1 || beside._columns.Length < count)
            return beside;
        var below = new TableLayout(table, width, count - 1);
        return below.Lines().Count() < beside.Lines().Count() ? below : beside;
    }

    /// <summary>The line of the headings.</summary>
    public string Heading => Row([.. _table.Headings.Take(_columns.Length)]).Single();

    /// <summary>The lines below the headings.</summary>
    public IEnumerable<string> Lines()
    {
        yield return string.Join(new string(' ', Gap), _columns.Select(width => new string('─', width)));
        foreach (IReadOnlyList<string> row in _table.Rows)
        {
            foreach (string line in Row(row).Concat(Below(row)))
                yield return line;
        }
    }

    private IEnumerable<string> Row(IReadOnlyList<string> cells)
    {
        IReadOnlyList<string>[] wrapped = [.. _columns.Select((width, column) => WrappedText.Lines(cells[column], width))];
        for (int i = 0; i < wrapped.Max(cell => cell.Count); i++)
            yield return string.Join(new string(' ', Gap), wrapped.Select((cell, column) => WrappedText.Padded(i < cell.Count ? cell[i] : "", _columns[column]))).TrimEnd();
    }

    /// <summary>The cells of the columns that do not fit, each with its heading.</summary>
    private IEnumerable<string> Below(IReadOnlyList<string> cells)
    {
        string text = string.Join("; ", Enumerable.Range(_columns.Length, cells.Count - _columns.Length).Where(column => cells[column].Length > 0).Select(column => $"{_table.Headings[column]}: {cells[column]}"));
        return text.Length == 0 ? [] : WrappedText.Lines(text, _width - Indent.Length).Select(line => Indent + line);
    }
}
