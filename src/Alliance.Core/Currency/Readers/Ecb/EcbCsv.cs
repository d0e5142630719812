namespace Alliance.Core;

/// <summary>
/// Reads the history as CSV: one row per day, one column per currency, <c>N/A</c> when there was no rate. Each cell ends with a comma, including the last one.
/// In the file of one day, a space follows each comma, and the day is written like <c>13 April 2026</c>.
/// </summary>
internal static class EcbCsv
{
    public static ValueList<ExchangeRateSeries> Read(TextLines lines, Id<Source> source)
    {
        List<LocalDate> days = [];
        RateColumn[] columns = [.. Header(lines, out bool isSpaced).Select(currency => new RateColumn(currency, days))];
        LocalDate last = default;
        bool isNewestFirst = true;
        for (int rows = 0; lines.TryRead(out ReadOnlySpan<byte> line);)
        {
            if (line.IsEmpty)
                continue;
            int comma = line.IndexOf((byte)',');
            ReadOnlySpan<byte> cell = comma < 0 ? line : line[..comma];
            if (!(isSpaced ? RateText.TryDayInWords(cell, out LocalDate day) : RateText.TryDay(cell, out day)))
                throw Wrong(lines, 0, $"{RateText.Excerpt(cell)} is not a day; rows begin with one, such as {(isSpaced ? "13 April 2026" : "2024-12-10")}.");
            if (rows == 1)
                isNewestFirst = day < last;
            if (rows > 0 && (day == last || day < last != isNewestFirst))
                throw Wrong(lines, 0, $"{RateText.Excerpt(cell)} {(day == last ? "appears twice" : "is out of order")}; days should be in order, newest or oldest first, each once.");
            days.Add(day);
            RateColumn.CheckCells(days.Count, columns.Length);
            Row(lines, line, comma < 0 ? line.Length : comma + 1, isSpaced, columns);
            last = day;
            rows++;
        }
        return [.. columns.Select(column => column.ToSeries(isNewestFirst, canEnd: true, source)).OfType<ExchangeRateSeries>()];
    }

    private static List<CurrencyCode> Header(TextLines lines, out bool isSpaced)
    {
        if (!lines.TryRead(out ReadOnlySpan<byte> line))
            throw new RateFileException("The file is empty.");
        List<CurrencyCode> currencies = [];
        if (OtherSeparator.In(line) is { } separator)
            throw Wrong(lines, 0, $"The header {RateText.Excerpt(line)} seems to be separated by {separator}; commas are expected (RFC 4180).");
        int start = "Date".Length;
        if (!line.StartsWith("Date,"u8))
            throw Wrong(lines, 0, $"The header should begin with 'Date' and have a column for each currency; it is {RateText.Excerpt(line)}.");
        isSpaced = line.Length > start + 4 && line[start + 1] == ' ' && CurrencyCode.TryParse(line.Slice(start + 2, 3), out _);
        while (start < line.Length - 1)
        {
            start += isSpaced && line[start + 1] == ' ' ? 1 : 0;
            ReadOnlySpan<byte> rest = line[(start + 1)..];
            if (rest.IsEmpty)
                break;
            int length = rest.IndexOf((byte)',') is var comma and >= 0 ? comma : rest.Length;
            if (!CurrencyCode.TryParse(rest[..length], out CurrencyCode currency))
                throw Wrong(lines, start + 1, $"{RateText.Excerpt(rest[..length])} is not a currency code; a column heading should be one, such as USD.");
            if (currencies.Contains(currency) || currency == new CurrencyCode("EUR"))
                throw Wrong(lines, start + 1, $"{currency} is the heading of {(currency == new CurrencyCode("EUR") ? "a column of rates against itself" : "two columns")}.");
            currencies.Add(currency);
            start += length + 1;
        }
        return currencies.Count > 0 ? currencies : throw Wrong(lines, start, "The header names no currency.");
    }

    private static void Row(TextLines lines, ReadOnlySpan<byte> line, int start, bool isSpaced, RateColumn[] columns)
    {
        int column = 0;
        while (start < line.Length)
        {
            if (isSpaced && line[start] == ' ' && ++start == line.Length)
                break;
            // The last comma may be missing.
            ReadOnlySpan<byte> rest = line[start..];
            int comma = rest.IndexOf((byte)',');
            ReadOnlySpan<byte> cell = comma < 0 ? rest : rest[..comma];
            if (column == columns.Length)
                throw Wrong(lines, start, $"{RateText.Excerpt(rest)} is an extra cell; the header names {column} currencies.");
            if (RateText.TryRate(cell, (byte)'.', out decimal rate))
                columns[column].TryAdd(rate);
            else if (!cell.SequenceEqual("N/A"u8))
                throw Wrong(lines, start, $"{RateText.Excerpt(cell)} is not a rate of {columns[column].Currency}; it should be a positive number, such as 1.0527, or N/A.");
            column++;
            start += cell.Length + 1;
        }
        if (column < columns.Length)
            throw Wrong(lines, line.Length, $"The cell of {columns[column].Currency} is missing; the header names {columns.Length} currencies.");
    }

    private static RateFileException Wrong(TextLines lines, int offset, string message) => new(message, lines.Number, offset + 1);
}
