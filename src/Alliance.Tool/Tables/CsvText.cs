using System.Globalization;
using System.Text;
using System.Text.Unicode;
using nietras.SeparatedValues;

namespace Alliance.Tool;

/// <summary>Reads and writes comma-separated values (RFC 4180), as UTF-8.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";
    private const int Excerpt = 20;

    /// <summary>Reads the rows; lines that are empty are skipped.</summary>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ToolException">The text is not UTF-8, or a quotation mark is misplaced; thrown while the rows are enumerated.</exception>
    public static IReadOnlyList<CsvRow> Read(string file, ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
            throw new ToolException(ExitCode.BrokenText, $"{file}: The text is not UTF-8; save the file as CSV in UTF-8.");
        if (text.StartsWith("\uFEFF"u8))
            text = text["\uFEFF"u8.Length..];
        List<CsvRow> rows = [];
        int line = 1;
        try
        {
            using SepReader reader = Sep.New(',').Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(Encoding.UTF8.GetString(text));
            foreach (SepReader.Row row in reader)
            {
                string[] cells = new string[row.ColCount];
                for (int i = 0; i < cells.Length; i++)
                    cells[i] = Unquoted(row[i].Span) ?? throw new ToolException(ExitCode.BrokenText, Misplaced(file, line, i, row[i].Span));
                if (cells is not [""])
                    rows.Add(new(line, cells));
                line = row.LineNumberToExcl;
            }
        }
        catch (NotSupportedException)
        {
            throw new ToolException(ExitCode.BrokenText, string.Create(CultureInfo.InvariantCulture, $"{file}({line}): The row is too long; probably a quotation mark is not closed."));
        }
        return rows;
    }

    /// <summary>Writes rows.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = LineEnd };
        using (SepWriter writer = Sep.New(',').Writer(options => options with { WriteHeader = false, Escape = true }).To(text))
        {
            foreach (IReadOnlyList<string> cells in rows)
            {
                using SepWriter.Row row = writer.NewRow();
                for (int i = 0; i < cells.Count; i++)
                    row[i].Set(cells[i]);
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The text of a cell without its quotation marks; null where one is misplaced.</summary>
    private static string? Unquoted(ReadOnlySpan<char> cell)
    {
        if (!cell.StartsWith('"'))
            return cell.Contains('"') ? null : cell.ToString();
        if (cell.Length < 2 || cell[^1] != '"')
            return null;
        ReadOnlySpan<char> inside = cell[1..^1];
        for (int i = 0; i < inside.Length; i++)
        {
            if (inside[i] == '"' && (++i == inside.Length || inside[i] != '"'))
                return null;
        }
        return inside.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    private static string Misplaced(string file, int line, int column, ReadOnlySpan<char> cell) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file}({line}): Cell {column + 1} has a misplaced quotation mark: {PlainText.Quoted(WrappedText.Cut(cell.ToString(), Excerpt))}. A cell with such marks stands within quotation marks, and each mark in it is doubled.");
}
