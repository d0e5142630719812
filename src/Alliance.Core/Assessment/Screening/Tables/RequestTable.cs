using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The columns of a table of requests, in the order of its header.</summary>
/// <param name="columns">The columns.</param>
/// <param name="cells">The number of cells of the header.</param>
internal sealed class RequestTable(RequestColumn[] columns, int cells)
{
    public IReadOnlyList<RequestColumn> Columns => columns;

    /// <summary>The number of cells of a row: those of the columns, and after the last named column those of columns without a name, which are empty. Spreadsheets write such columns.</summary>
    public int Cells => cells;

    /// <summary>Returns the name of a column in the header; a column that the header does not have keeps its name.</summary>
    public string? NameOf(string? member) => Array.Find(columns, column => column.Member == member)?.Name ?? member;

    /// <summary>Reads a header.</summary>
    /// <exception cref="FormatException">It is not separated by commas, a column is unknown or appears twice, or a column that is required is missing.</exception>
    public static RequestTable Of(ReadOnlySpan<byte> header)
    {
        if (OtherSeparator.In(header) is { } separator)
            throw new FormatException($"The header {JsonErrors.Excerpt(header)} seems to be separated by {separator}; commas are expected (RFC 4180).");
        var cells = new CsvCells();
        try
        {
            cells.Read(header);
        }
        catch (CellException error)
        {
            throw new FormatException($"The header is not valid: {error.Message}", error);
        }
        string[] names = [.. Enumerable.Range(0, cells.Count).Select(index => Encoding.UTF8.GetString(cells[index]).Trim())];
        int named = Array.FindLastIndex(names, name => name.Length > 0) + 1;
        List<RequestColumn> columns = [];
        foreach (string name in names[..named])
        {
            string excerpt = JsonErrors.Excerpt(Encoding.UTF8.GetBytes(name));
            RequestColumn column = RequestColumn.Of(name)
                ?? throw new FormatException($"{excerpt} is not a column of requests; the columns are: {RequestColumn.Names}.{new Correction(NearWords.Of(name, RequestColumn.AllNames)).Sentences}");
            if (columns.Find(other => other.Member == column.Member) is { } other)
            {
                throw new FormatException(other.Name == name
                    ? $"The column {excerpt} appears twice; a column may be named once."
                    : $"The columns \"{other.Name}\" and {excerpt} both name the member \"{column.Member}\" of a request; give one of them.");
            }
            columns.Add(column);
        }
        return RequiredIn(columns) is { } missing
            ? throw new FormatException($"The header has no column \"{missing}\", which is required; the columns are: {RequestColumn.Names}.")
            : new([.. columns], cells.Count);
    }

    /// <summary>The error of a table without a header.</summary>
    public static FormatException NoHeader() => new($"The requests have no header; the first line must name the columns: {RequestColumn.Names}.");

    private static string? RequiredIn(List<RequestColumn> columns) =>
        Array.Find([RequestColumn.Item, RequestColumn.Day], name => !columns.Exists(column => column.Name == name));
}
