using System.Globalization;
using System.Text;
using System.Text.Unicode;
using nietras.SeparatedValues;

namespace Alliance.Tool;

/// <summary>Reads and writes comma-separated values (RFC 4180), as UTF-8.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";
    private const int LongestExcerpt = 40;
    private const string SaveAsCsv = "save it as CSV in UTF-8, separated by commas.";

    /// <summary>Reads the rows; those without a text in any cell are skipped, and those with a misplaced quotation mark. Where it is not known in which line such a row ends, the rest of the text is not read.</summary>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="errors">Where it is noted if the text is not UTF-8, its cells are not separated by commas, or a quotation mark is misplaced.</param>
    public static IReadOnlyList<CsvRow> Read(string file, ReadOnlySpan<byte> text, ImportErrors errors)
    {
        List<CsvRow> rows = [];
        try
        {
            Read(file, text, rows, errors);
        }
        catch (ToolException error)
        {
            errors.Add(error);
        }
        return rows;
    }

    private static void Read(string file, ReadOnlySpan<byte> text, List<CsvRow> rows, ImportErrors errors)
    {
        if (OtherEncoding.CompressionOf(text) is { } compression)
            throw Broken(new(file), $"This is {(compression == "zip" ? "a workbook of a spreadsheet, or another" : "a")} file that is compressed with {compression}; {SaveAsCsv}");
        if (OtherEncoding.EncodingOf(text) is { } encoding)
            throw Broken(new(file), $"The text is {encoding}; {SaveAsCsv}");
        if (!Utf8.IsValid(text))
            throw NotUtf8(file, text);
        if (text.StartsWith("\uFEFF"u8))
            text = text["\uFEFF"u8.Length..];
        int line = 1;
        try
        {
            using SepReader reader = Sep.New(',').Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(Encoding.UTF8.GetString(text));
            foreach (SepReader.Row row in reader)
            {
                if (rows.Count == 0 && !row.Span.IsWhiteSpace() && OtherSeparator.In(Encoding.UTF8.GetBytes(row.Span.ToString())) is { } separator)
                    throw Broken(new(file, line), $"The line {Excerpt(row.Span)} seems to be separated by {separator}; commas are expected (RFC 4180).");
                string?[] cells = new string?[row.ColCount];
                for (int i = 0; i < cells.Length; i++)
                    cells[i] = Unquoted(row[i].Span);
                if (Array.IndexOf(cells, null) is var misplaced and >= 0)
                {
                    string cell = row[misplaced].ToString();
                    errors.Add(ExitCode.BrokenText, new(file, line), $"Cell {misplaced + 1} has a misplaced quotation mark: {Excerpt(cell)}. A cell with such marks stands within quotation marks, and each mark in it is doubled.", $"quotation mark in cell {misplaced + 1}", cell);
                    if (rows.Count == 0 || row.LineNumberToExcl > line + 1)
                        return;
                }
                else if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                {
                    rows.Add(new(line, cells!));
                }
                line = row.LineNumberToExcl;
            }
        }
        catch (NotSupportedException)
        {
            throw Broken(new(file, line), "The row is too long; probably a quotation mark is not closed.");
        }
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

    private static ToolException NotUtf8(string file, ReadOnlySpan<byte> text)
    {
        int number = 1;
        ReadOnlySpan<byte> line = default;
        foreach (Range range in text.Split((byte)'\n'))
        {
            line = text[range];
            if (!Utf8.IsValid(line))
                break;
            number++;
        }
        string read = Encoding.UTF8.GetString(line);
        string excerpt = WrappedText.CutAround(read, LongestExcerpt, read.IndexOf('\uFFFD', StringComparison.Ordinal), LongestExcerpt / 2);
        return Broken(new(file, number), $"The text is not UTF-8: {PlainText.Quoted(excerpt)}; {SaveAsCsv}");
    }

    /// <summary>A text in quotation marks, cut where it is long, with the space around it, which may be what is wrong, but without the end of its line.</summary>
    private static string Excerpt(ReadOnlySpan<char> text) => $"'{WrappedText.Cut(PlainText.WithSpace(text.TrimEnd("\r\n").ToString()), LongestExcerpt)}'";

    private static ToolException Broken(ImportPlace place, string message) => new(ExitCode.BrokenText, $"{place}: {message}");
}
