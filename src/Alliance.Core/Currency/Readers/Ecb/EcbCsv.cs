using System.Numerics;

namespace Alliance.Core;

/// <summary>The history as CSV: a row a day, a column a currency, <c>N/A</c> where there was no rate; cells end with commas, the last one too.</summary>
internal static class EcbCsv
{
    public static ValueList<ExchangeRateSeries> Read(TextLines lines, Id<Source> source)
    {
        var sheet = new RateSheet(Header(lines));
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
            Row(lines, line, comma < 0 ? line.Length : comma + 1, sheet, sheet.Begin(day));
            last = day;
            rows++;
        }
        return sheet.ToSeries(isNewestFirst, source);
    }

    private static CurrencyCode[] Header(TextLines lines)
    {
        if (!lines.TryRead(out ReadOnlySpan<byte> line))
            throw new RateFileException("The file is empty.");
        List<CurrencyCode> currencies = [];
        int start = "Date".Length;
        if (!line.StartsWith("Date,"u8))
            throw Wrong(lines, 0, $"The header begins with 'Date' and has a column for each currency; this one is {RateText.Excerpt(line)}.");
        while (start < line.Length - 1)
        {
            ReadOnlySpan<byte> rest = line[(start + 1)..];
            int length = rest.IndexOf((byte)',') is var comma and >= 0 ? comma : rest.Length;
            if (!CurrencyCode.TryParse(rest[..length], out CurrencyCode currency))
                throw Wrong(lines, start + 1, $"{RateText.Excerpt(rest[..length])} is no currency's code; a column is headed by one, such as USD.");
            if (currencies.Contains(currency) || currency == new CurrencyCode("EUR"))
                throw Wrong(lines, start + 1, $"{currency} heads {(currency == new CurrencyCode("EUR") ? "a column of rates against itself" : "two columns")}.");
            currencies.Add(currency);
            start += length + 1;
        }
        return currencies.Count > 0 ? [.. currencies] : throw Wrong(lines, start, "The header names no currency.");
    }

    private static void Row(TextLines lines, ReadOnlySpan<byte> line, int start, RateSheet sheet, Span<PackedRate> cells)
    {
        int columns = sheet.Currencies.Length;
        int column = 0;
        unchecked
        {
            for (int block = start; block < line.Length; block += ByteMarks.Block)
            {
                for (ulong commas = ByteMarks.Of((byte)',', line, block); commas != 0; commas &= commas - 1)
                {
                    int end = block + BitOperations.TrailingZeroCount(commas);
                    if (column == columns)
                        throw LeftOver(lines, line, start, columns);
                    if (!ShortRate.TryRead(line, start, end, out PackedRate rate))
                        rate = Cell(lines, line[start..end], start, column, sheet);
                    cells[column * RateSheet.Step] = rate;
                    column++;
                    start = end + 1;
                }
            }
        }
        // The last comma may be missing.
        if (start < line.Length && column == columns)
            throw LeftOver(lines, line, start, columns);
        if (start < line.Length)
            cells[column * RateSheet.Step] = Cell(lines, line[start..], start, column++, sheet);
        if (column < columns)
            throw Wrong(lines, line.Length, $"The cell of {sheet.Currencies[column]} is missing; the header names {columns} currencies.");
    }

    /// <summary>Reads a cell of any form.</summary>
    private static PackedRate Cell(TextLines lines, ReadOnlySpan<byte> cell, int start, int column, RateSheet sheet)
    {
        if (cell.SequenceEqual("N/A"u8))
            return default;
        return RateText.TryRate(cell, (byte)'.', out decimal rate)
            ? sheet.Pack(rate)
            : throw Wrong(lines, start, $"{RateText.Excerpt(cell)} is no rate of {sheet.Currencies[column]}: a number more than zero, such as 1.0527, or N/A.");
    }

    private static RateFileException LeftOver(TextLines lines, ReadOnlySpan<byte> line, int start, int columns) =>
        Wrong(lines, start, $"{RateText.Excerpt(line[start..])} is left over; the header names {columns} currencies.");

    private static RateFileException Wrong(TextLines lines, int offset, string message) => new(message, lines.Number, offset + 1);
}
