using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The history as CSV: a row a day, a column a currency, <c>N/A</c> where there was no rate; cells end with commas, the last one too.</summary>
internal static class EcbCsv
{
    /// <summary><c>N/A</c>, as a <see cref="ShortRate"/>.</summary>
    private const ulong NoRate = 'N' | ('/' << 8) | ('A' << 16);

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
        int column = 0;
        while (start < line.Length)
        {
            int taken = TakeShort(line, CellWindow.At(line, start), ref start, cells, column);
            column += taken;
            if (taken > 0)
                continue;
            // The last comma may be missing.
            int length = line[start..].IndexOf((byte)',');
            int end = length < 0 ? line.Length : start + length;
            PackedRate rate = Cell(lines, line, start, end, column, sheet);
            cells[column * RateSheet.Step] = rate;
            column++;
            start = end + 1;
        }
        if (column < sheet.Currencies.Length)
            throw Wrong(lines, line.Length, $"The cell of {sheet.Currencies[column]} is missing; the header names {sheet.Currencies.Length} currencies.");
    }

    /// <summary>Takes the rates of a window, as many as come first, are short, and have a column.</summary>
    /// <returns>How many; <paramref name="start"/> is behind the last of them.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int TakeShort(ReadOnlySpan<byte> line, CellWindow window, ref int start, Span<PackedRate> cells, int column)
    {
        int cell = start;
        int first = column;
        unchecked
        {
            for (ulong commas = window.Commas; commas != 0; commas &= commas - 1)
            {
                int end = window.From + BitOperations.TrailingZeroCount(commas);
                uint place = (uint)(column * RateSheet.Step);
                if (end - cell > ShortRate.Longest || place >= (uint)cells.Length)
                    break;
                ulong text = ShortRate.TextOf(line, end, end - cell);
                cells[(int)place] = PackedRate.Of(text == NoRate ? 0 : text);
                column++;
                cell = end + 1;
            }
        }
        start = cell;
        return column - first;
    }

    /// <summary>Reads a cell of any form.</summary>
    private static PackedRate Cell(TextLines lines, ReadOnlySpan<byte> line, int start, int end, int column, RateSheet sheet)
    {
        if (column == sheet.Currencies.Length)
            throw Wrong(lines, start, $"{RateText.Excerpt(line[start..])} is left over; the header names {column} currencies.");
        ReadOnlySpan<byte> cell = line[start..end];
        if (cell.SequenceEqual("N/A"u8))
            return default;
        return RateText.TryRate(cell, (byte)'.', out decimal rate)
            ? sheet.Pack(rate)
            : throw Wrong(lines, start, $"{RateText.Excerpt(cell)} is no rate of {sheet.Currencies[column]}: a number more than zero, such as 1.0527, or N/A.");
    }

    private static RateFileException Wrong(TextLines lines, int offset, string message) => new(message, lines.Number, offset + 1);
}
