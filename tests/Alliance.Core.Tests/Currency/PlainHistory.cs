using System.Globalization;
using System.Text;

namespace Alliance.Core.Tests.Currencies;

/// <summary>The history of the European Central Bank read in the plainest way, as an answer to hold the reader to. It cares for no speed and shares no code with it.</summary>
internal static class PlainHistory
{
    /// <summary>What the reader has to give: the rates of each currency oldest first, its gaps and end; or the line and column at which it has to refuse.</summary>
    public static string Read(byte[] file)
    {
        string text = Encoding.Latin1.GetString(file);
        if (text.StartsWith("ï»¿", StringComparison.Ordinal))
            text = text[3..];
        List<string> lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        if (text.EndsWith('\n'))
            lines.RemoveAt(lines.Count - 1);
        if (Header(lines[0], out List<string> codes) is { } wrong)
            return Refused(1, wrong);
        List<(DateTime Day, List<string> Cells)> rows = [];
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
                continue;
            List<string> cells = [.. lines[i].Split(',')];
            if (!DateTime.TryParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
                return Refused(i + 1, 0);
            if (rows.Count > 0 && (day == rows[^1].Day || (rows.Count > 1 && day < rows[^1].Day != rows[1].Day < rows[0].Day)))
                return Refused(i + 1, 0);
            if (Cells(lines[i], cells, codes.Count) is { } column)
                return Refused(i + 1, column);
            rows.Add((day, cells));
        }
        rows.Sort((a, b) => a.Day.CompareTo(b.Day));
        return string.Join('\n', codes.Select((code, i) => Told(code, [.. rows.Select(row => (row.Day, row.Cells[i + 1]))])).Where(told => told.Length > 0));
    }

    /// <summary>What the reader gave, in the same words.</summary>
    public static string Told(ValueList<ExchangeRateSeries> read) => string.Join('\n', read.Select(series =>
        $"{series.Quote} ended {(series.Ended is { } ended ? Iso(ended.ToDateTimeUnspecified()) : "never")}; "
        + string.Join(' ', series.Points.Select(point => $"{Iso(point.Day.ToDateTimeUnspecified())}={point.Rate.ToString(CultureInfo.InvariantCulture)}"))
        + string.Concat(series.Gaps.Select(gap => $"; without {gap}"))));

    public static string Refused(int? line, int? offset) => $"refused at {line}, {offset + 1}";

    private static int? Header(string line, out List<string> codes)
    {
        codes = [.. line.Split(',').Skip(1)];
        if (codes.Count > 0 && codes[^1].Length == 0)
            codes.RemoveAt(codes.Count - 1);
        if (!line.StartsWith("Date,", StringComparison.Ordinal))
            return 0;
        int place = 5;
        for (int i = 0; i < codes.Count; i++)
        {
            if (codes[i].Length != 3 || !codes[i].All(char.IsAsciiLetterUpper) || codes[i] == "EUR" || codes.IndexOf(codes[i]) < i)
                return place;
            place += codes[i].Length + 1;
        }
        return codes.Count == 0 ? 4 : null;
    }

    private static int? Cells(string line, List<string> cells, int count)
    {
        int place = cells[0].Length + 1;
        for (int i = 1; i <= count; i++)
        {
            // A comma at the end begins no cell.
            if (i >= cells.Count || (i == cells.Count - 1 && cells[i].Length == 0))
                return line.Length;
            if (cells[i] != "N/A" && !IsRate(cells[i]))
                return place;
            place += cells[i].Length + 1;
        }
        return place < line.Length ? place : null;
    }

    /// <summary>Of more than 18 digits all have to come back: zeros in front don't.</summary>
    private static bool IsRate(string cell) =>
        cell.All(c => char.IsAsciiDigit(c) || c == '.') && cell.Length > 0 && cell[0] != '.' && cell[^1] != '.'
        && decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rate) && rate > 0
        && (cell.Count(char.IsAsciiDigit) <= 18 || rate.ToString(CultureInfo.InvariantCulture) == cell);

    private static string Told(string code, List<(DateTime Day, string Cell)> cells)
    {
        List<int> rated = [.. Enumerable.Range(0, cells.Count).Where(i => cells[i].Cell != "N/A")];
        if (rated.Count == 0)
            return "";
        string ended = rated[^1] == cells.Count - 1 ? "never" : Iso(cells[rated[^1]].Day);
        IEnumerable<string> points = rated.Select(i => $"{Iso(cells[i].Day)}={decimal.Parse(cells[i].Cell, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}");
        IEnumerable<string> gaps = rated.Zip(rated.Skip(1)).Where(pair => pair.Second > pair.First + 1)
            .Select(pair => $"; without {Validity.Between(LocalDate.FromDateTime(cells[pair.First + 1].Day), LocalDate.FromDateTime(cells[pair.Second - 1].Day))}");
        return $"{code} ended {ended}; {string.Join(' ', points)}{string.Concat(gaps)}";
    }

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
