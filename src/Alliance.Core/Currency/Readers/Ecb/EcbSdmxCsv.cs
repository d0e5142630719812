using System.Text;
using System.Text.Unicode;

namespace Alliance.Core;

/// <summary>Reads SDMX-CSV of the dataflow EXR: one row per observation, columns identified by name in any order, quotes around cells with commas.</summary>
internal static class EcbSdmxCsv
{
    private static readonly string[] Needed = ["FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "TIME_PERIOD", "OBS_VALUE"];

    public static ValueList<ExchangeRateSeries> Read(TextLines lines, Id<Source> source)
    {
        if (!lines.TryRead(out ReadOnlySpan<byte> header))
            throw new RateFileException("The file is empty.");
        if (OtherSeparator.In(header) is { } separator && header.IndexOf("CURRENCY"u8) >= 0)
            throw Wrong(lines, $"The header {RateText.Excerpt(header)} seems to be separated by {separator}; commas are expected (RFC 4180).");
        List<string> names = Cells(lines, header);
        int[] places = [.. Needed.Select(name => names.IndexOf(name))];
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw Wrong(lines, $"{RateText.Excerpt(twice.Key)} is the heading of {twice.Count()} columns.");
        int multiplier = names.IndexOf("UNIT_MULT");
        if (Array.IndexOf(places, -1) is var missing and >= 0)
        {
            throw new RateFileException(
                $"The header has no column {Needed[missing]}; the formats that can be read are eurofxref-hist.csv, eurofxref.csv, the zip of either, the XML, and SDMX-CSV of the dataflow EXR. The header begins with {RateText.Excerpt(header)}.",
                lines.Number,
                1);
        }
        var columns = new Dictionary<CurrencyCode, (RateColumn Rates, List<LocalDate> Days, bool IsNewestFirst)>();
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (line.IsEmpty)
                continue;
            List<string> cells = Cells(lines, line);
            if (cells.Count != names.Count)
                throw Wrong(lines, $"The row has {cells.Count} cells; the header has {names.Count}.");
            Expect(lines, cells[places[0]], "FREQ", "D", "reference rates are daily");
            Expect(lines, cells[places[2]], "CURRENCY_DENOM", "EUR", "reference rates are for one euro");
            Expect(lines, cells[places[3]], "EXR_TYPE", "SP00", "reference rates are spot rates");
            if (multiplier >= 0 && cells[multiplier] is not ("" or "0"))
                throw Wrong(lines, $"UNIT_MULT is {RateText.Excerpt(cells[multiplier])}; reference rates are in single units, so it should be 0.");
            if (!CurrencyCode.TryParse(cells[places[1]], out CurrencyCode currency))
                throw Wrong(lines, $"{RateText.Excerpt(cells[places[1]])} is not a currency code.");
            if (currency == EcbReferenceRates.Euro)
                throw Wrong(lines, "CURRENCY is 'EUR', which has no rate against itself.");
            byte[] period = Encoding.UTF8.GetBytes(cells[places[4]]), value = Encoding.UTF8.GetBytes(cells[places[5]]);
            if (!RateText.TryDay(period, out LocalDate day))
                throw Wrong(lines, $"TIME_PERIOD is {RateText.Excerpt(period)}, which is not a day; it should be one such as 2024-12-10.");
            if (!columns.TryGetValue(currency, out var column))
            {
                List<LocalDate> days = [];
                columns.Add(currency, column = (new RateColumn(currency, days), days, IsNewestFirst: false));
            }
            if (column.Days.Count == 1)
                columns[currency] = column = column with { IsNewestFirst = day < column.Days[^1] };
            if (column.Days.Count > 0 && (day == column.Days[^1] || day < column.Days[^1] != column.IsNewestFirst))
                throw Wrong(lines, $"{RateText.Excerpt(period)} {(day == column.Days[^1] ? "appears twice" : "is out of order")} for {currency}; days should be in order, newest or oldest first, each once.");
            column.Days.Add(day);
            if (RateText.TryRate(value, (byte)'.', out decimal rate))
                column.Rates.TryAdd(rate);
            else if (value.Length != 0 && !value.AsSpan().SequenceEqual("NaN"u8))
                throw Wrong(lines, $"OBS_VALUE is {RateText.Excerpt(value)}, which is not a rate; it should be a positive number, such as 1.0527, or NaN.");
        }
        return [.. columns.Values.Select(column => column.Rates.ToSeries(column.IsNewestFirst, canEnd: false, source)).OfType<ExchangeRateSeries>()];
    }

    private static void Expect(TextLines lines, string found, string name, string expected, string why)
    {
        if (found != expected)
            throw Wrong(lines, $"{name} is {RateText.Excerpt(found)}; {why}: {expected}.");
    }

    private static List<string> Cells(TextLines lines, ReadOnlySpan<byte> line)
    {
        List<string> cells = [];
        int start = 0;
        do
        {
            int end;
            if (start < line.Length && line[start] == '"')
            {
                end = start + 1;
                while (end < line.Length && (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"')))
                    end += line[end] == '"' ? 2 : 1;
                if (end >= line.Length || (end + 1 < line.Length && line[end + 1] != ','))
                    throw new RateFileException("A quoted cell does not end with a quote before the next comma.", lines.Number, start + 1);
                cells.Add(Text(lines, line, start + 1, end).Replace("\"\"", "\"", StringComparison.Ordinal));
                end++;
            }
            else
            {
                end = line[start..].IndexOf((byte)',') is var comma and >= 0 ? start + comma : line.Length;
                cells.Add(Text(lines, line, start, end));
            }
            start = end + 1;
        }
        while (start <= line.Length);
        return cells;
    }

    private static string Text(TextLines lines, ReadOnlySpan<byte> line, int start, int end) => Utf8.IsValid(line[start..end])
        ? Encoding.UTF8.GetString(line[start..end])
        : throw new RateFileException("A cell is not UTF-8.", lines.Number, start + 1);

    private static RateFileException Wrong(TextLines lines, string message) => new(message, lines.Number, 1);
}
