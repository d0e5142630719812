using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The columns of a table of requests, in the order of its header.</summary>
/// <param name="columns">The columns.</param>
internal sealed class RequestTable(RequestColumn[] columns)
{
    public IReadOnlyList<RequestColumn> Columns => columns;

    /// <summary>Returns the name of a column in the header; a column that the header does not have keeps its name.</summary>
    public string? NameOf(string? member) => Array.Find(columns, column => column.Member == member)?.Name ?? member;

    /// <summary>Reads a header.</summary>
    /// <exception cref="FormatException">A column is unknown or appears twice, or a column that is required is missing.</exception>
    public static RequestTable Of(ReadOnlySpan<byte> header)
    {
        var cells = new CsvCells();
        try
        {
            cells.Read(header);
        }
        catch (CellException error)
        {
            throw new FormatException($"The header is not valid: {error.Message}", error);
        }
        List<RequestColumn> columns = [];
        for (int i = 0; i < cells.Count; i++)
        {
            string excerpt = JsonErrors.Excerpt(cells[i]);
            RequestColumn column = RequestColumn.Of(Encoding.UTF8.GetString(cells[i]))
                ?? throw new FormatException($"{excerpt} is not a column of requests; the columns are separated by commas, and are: {RequestColumn.Names}.");
            if (columns.Exists(other => other.Member == column.Member))
                throw new FormatException($"The column {excerpt} appears twice; a column may be named once.");
            columns.Add(column);
        }
        return RequiredIn(columns) is { } missing
            ? throw new FormatException($"The header has no column \"{missing}\", which is required; the columns are: {RequestColumn.Names}.")
            : new([.. columns]);
    }

    /// <summary>The error of a table without a header.</summary>
    public static FormatException NoHeader() => new($"The requests have no header; the first line must name the columns: {RequestColumn.Names}.");

    private static string? RequiredIn(List<RequestColumn> columns) =>
        Array.Find([RequestColumn.Item, RequestColumn.Day], name => !columns.Exists(column => column.Name == name));
}
