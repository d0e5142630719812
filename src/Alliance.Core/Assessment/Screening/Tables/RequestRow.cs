using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Reads rows of a table of requests, one at a time.</summary>
/// <param name="table">The columns.</param>
internal sealed class RequestRow(RequestTable table)
{
    private readonly CsvCells _cells = new();
    private FlatRequest _request = new();

    /// <summary>Reads a row.</summary>
    /// <exception cref="CellException">A cell is not valid, or the row has another number of cells than the header.</exception>
    public AccessRequest Read(ReadOnlySpan<byte> line)
    {
        _cells.Read(line);
        if (_cells.Count != table.Cells)
            throw new CellException($"The row has {_cells.Count} cells; the header has {table.Cells} columns.");
        for (int i = table.Columns.Count; i < _cells.Count; i++)
        {
            if (!_cells.IsBlank(i))
                throw new CellException($"Cell {i + 1} contains {JsonErrors.Excerpt(_cells[i])}, but the header has no name there; name the column, or empty the cell.");
        }
        _request = new();
        for (int i = 0; i < table.Columns.Count; i++)
        {
            RequestColumn column = table.Columns[i];
            ReadOnlySpan<byte> cell = _cells[i];
            if (!cell.IsEmpty)
            {
                if (!column.Read(cell, _request))
                    throw Invalid(column, cell);
            }
            else if (column.Name is RequestColumn.Item or RequestColumn.Day)
            {
                throw new CellException($"The column {column.Name} is empty; a cell must be {column.Expected}.", column.Name);
            }
        }
        return _request.ToRequest();
    }

    private static CellException Invalid(RequestColumn column, ReadOnlySpan<byte> cell)
    {
        string beginning = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 2 * NameDistance.LongestText)]);
        return new($"The column {column.Name} contains {JsonErrors.Excerpt(cell)}; a cell must be {column.Expected}.{column.Meant(beginning).Sentences}", column.Name);
    }

    /// <summary>Returns the name of the column from which a value of the request comes; null if it comes from none.</summary>
    /// <param name="pointer">The value, as a JSON pointer into the request.</param>
    public string? ColumnOf(string pointer) => table.NameOf(_request.ColumnOf(pointer));
}
