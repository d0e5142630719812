namespace Alliance.Core;

/// <summary>The history as CSV: a row a day, a column a currency, <c>N/A</c> where there was no rate; cells end with commas, the last one too.</summary>
internal static class EcbCsv
{
    public static ValueList<ExchangeRateSeries> Read(TextLines lines, Id<Source> source)
    {
        RateColumn[] columns = Header(lines);
        LocalDate last = default;
        bool isNewestFirst = true;
        for (int rows = 0; lines.TryRead(out ReadOnlySpan<byte> line);)
        {
            if (line.IsEmpty)
                continue;
            int comma = line.IndexOf((byte)',');
            ReadOnlySpan<byte> cell = comma < 0 ? line : line[..comma];
            if (!RateText.TryDay(cell, out LocalDate day))
                throw Wrong(lines, 0, $"{RateText.Excerpt(cell)} is no day; a row begins with one, written 2024-12-10.");
            if (rows == 1)
                isNewestFirst = day < last;
            if (rows > 0 && (day == last || day < last != isNewestFirst))
                throw Wrong(lines, 0, $"{RateText.Excerpt(cell)} stands {(day == last ? "twice" : "out of order")}; days stand newest or oldest first, none twice.");
            Row(lines, line, comma + 1, day, columns);
            last = day;
            rows++;
        }
        return [.. columns.Where(column => column.Count > 0).Select(column => column.ToEcbSeries(isNewestFirst, source, canEnd: true))];
    }

    private static RateColumn[] Header(TextLines lines)
    {
        if (!lines.TryRead(out ReadOnlySpan<byte> line))
            throw new RateFileException("The file is empty.");
        List<RateColumn> columns = [];
        int start = "Date".Length;
        if (!line.StartsWith("Date,"u8))
            throw Wrong(lines, 0, $"The header begins with 'Date' and has a column for each currency; this one is {RateText.Excerpt(line)}.");
        while (start < line.Length - 1)
        {
            ReadOnlySpan<byte> rest = line[(start + 1)..];
            int length = rest.IndexOf((byte)',') is var comma and >= 0 ? comma : rest.Length;
            if (!CurrencyCode.TryParse(rest[..length], out CurrencyCode currency))
                throw Wrong(lines, start + 1, $"{RateText.Excerpt(rest[..length])} is no currency's code; a column is headed by one, such as USD.");
            if (columns.Exists(column => column.Currency == currency) || currency == new CurrencyCode("EUR"))
                throw Wrong(lines, start + 1, $"{currency} heads {(currency == new CurrencyCode("EUR") ? "a column of rates against itself" : "two columns")}.");
            columns.Add(new(currency));
            start += length + 1;
        }
        return columns.Count > 0 ? [.. columns] : throw Wrong(lines, start, "The header names no currency.");
    }

    private static void Row(TextLines lines, ReadOnlySpan<byte> line, int start, LocalDate day, RateColumn[] columns)
    {
        foreach (RateColumn column in columns)
        {
            if (start == 0 || start >= line.Length)
                throw Wrong(lines, line.Length, $"The cell of {column.Currency} is missing; the header names {columns.Length} currencies.");
            ReadOnlySpan<byte> rest = line[start..];
            if (ShortRate.TryRead(rest, out decimal rate, out int length))
                column.Add(day, rate);
            else
                length = Cell(lines, rest, start, day, column);
            start = Math.Min(start + length + 1, line.Length);
        }
        if (start < line.Length)
            throw Wrong(lines, start, $"{RateText.Excerpt(line[start..])} is left over; the header names {columns.Length} currencies.");
    }

    /// <summary>Reads a cell of any form.</summary>
    /// <returns>Its length.</returns>
    private static int Cell(TextLines lines, ReadOnlySpan<byte> rest, int start, LocalDate day, RateColumn column)
    {
        int comma = rest.IndexOf((byte)',');
        ReadOnlySpan<byte> cell = comma < 0 ? rest : rest[..comma];
        if (cell.SequenceEqual("N/A"u8))
            column.AddWithout(day);
        else if (RateText.TryRate(cell, (byte)'.', out decimal rate))
            column.Add(day, rate);
        else
            throw Wrong(lines, start, $"{RateText.Excerpt(cell)} is no rate of {column.Currency}: a number more than zero, such as 1.0527, or N/A.");
        return cell.Length;
    }

    private static RateFileException Wrong(TextLines lines, int offset, string message) => new(message, lines.Number, offset + 1);
}
