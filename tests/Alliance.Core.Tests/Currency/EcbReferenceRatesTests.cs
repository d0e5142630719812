using System.IO.Compression;
using System.Text;
using Alliance.Core.Validation;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Extracts in the shapes that the European Central Bank publishes; the figures are its reference rates.</summary>
public sealed class EcbReferenceRatesTests
{
    private const string History = """
        Date,USD,CNY,RUB,ISK,
        2024-12-11,1.0507,7.6318,N/A,145.1,
        2024-12-10,1.0527,7.6354,N/A,N/A,
        2024-12-09,1.0568,7.6798,N/A,N/A,
        2024-12-06,1.0581,7.6947,117.2010,145.70,

        """;

    private const string Daily = """
        <?xml version="1.0" encoding="UTF-8"?>
        <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
          <gesmes:subject>Reference rates</gesmes:subject>
          <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
          <Cube>
            <Cube time='2024-12-11'>
              <Cube currency='USD' rate='1.0507'/>
              <Cube currency='CNY' rate='7.6318'/>
            </Cube>
            <Cube time='2024-12-10'>
              <Cube currency='USD' rate='1.0527'/>
              <Cube currency='CNY' rate='7.6354'/>
            </Cube>
          </Cube>
        </gesmes:Envelope>
        """;

    private const string Sdmx = """
        KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE_COMPL,UNIT_MULT
        EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2024-12-10,1.0527,A,"ECB reference exchange rate, US dollar/Euro, ""2.15 pm"" (C.E.T.)",0
        EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2024-12-11,1.0507,A,"ECB reference exchange rate, US dollar/Euro",0
        EXR.D.CNY.EUR.SP00.A,D,CNY,EUR,SP00,A,2024-12-09,NaN,H,x,0
        EXR.D.CNY.EUR.SP00.A,D,CNY,EUR,SP00,A,2024-12-10,7.6354,A,x,0

        """;

    [Fact]
    public void The_history_gives_a_series_for_each_currency()
    {
        ValueList<ExchangeRateSeries> all = Read(History);
        Assert.Equal(["ecb-reference-eur-usd", "ecb-reference-eur-cny", "ecb-reference-eur-rub", "ecb-reference-eur-isk"], all.Select(series => series.Id.Value));
        ExchangeRateSeries dollars = all[0];
        Assert.Equal((Eur, Usd, RateType.OfficialReference, DateBasis.Fixing, null), (dollars.Base, dollars.Quote, dollars.RateType, dollars.DateBasis, dollars.Ended));
        Assert.Equal([(6, 1.0581m), (9, 1.0568m), (10, 1.0527m), (11, 1.0507m)], dollars.Points.Select(point => (point.Day.Day, point.Rate)));
        Assert.Equal(EcbReferenceRates.Publication.Id, Assert.Single(dollars.Evidence.Citations).Source);
        Assert.All(all, series => Assert.Empty(new ExchangeRateSeriesValidator().Validate(series).Errors));
    }

    [Fact]
    public void A_currency_without_a_rate_on_the_newest_day_has_ended_and_days_without_one_between_rates_are_a_gap()
    {
        ValueList<ExchangeRateSeries> all = Read(History);
        Assert.Equal((Day(6), "117.2010", 0), (all[2].Ended, all[2].Points[0].Rate.ToString(System.Globalization.CultureInfo.InvariantCulture), all[2].Gaps.Count));
        Assert.Equal((null, Validity.Between(Day(9), Day(10))), (all[3].Ended, Assert.Single(all[3].Gaps)));
    }

    [Fact]
    public void Oldest_first_the_same_comes_out()
    {
        string[] lines = History.TrimEnd('\n').Split('\n');
        Assert.Equal(Read(History), Read(string.Join("\r\n", lines.Take(1).Concat(lines.Skip(1).Reverse()))));
    }

    [Fact]
    public void A_mark_before_the_text_the_zip_and_a_stream_that_trickles_change_nothing()
    {
        ValueList<ExchangeRateSeries> expected = Read(History);
        Assert.Equal(expected, Read("\uFEFF" + History));
        Assert.Equal(expected, EcbReferenceRates.Read(Zip(("eurofxref-hist.csv", History))));
        Assert.Equal(expected, EcbReferenceRates.Read(new Json.TricklingStream(Encoding.UTF8.GetBytes(History))));
        Assert.Equal(expected, EcbReferenceRates.Read(new Json.TricklingStream(Zip(("eurofxref-hist.csv", History)).ToArray())));
        Assert.Equal(new Id<Source>("mine"), EcbReferenceRates.Read(Bytes(History), new Id<Source>("mine"))[0].Evidence.Citations[0].Source);
    }

    [Fact]
    public void The_XML_of_days_and_the_SDMX_CSV_give_the_same_points()
    {
        ValueList<ExchangeRateSeries> csv = Read(History), xml = Read(Daily), sdmx = Read(Sdmx);
        Assert.Equal(csv[0].Points.Skip(2), xml[0].Points);
        Assert.Equal(csv[1].Points.Skip(2), xml[1].Points);
        Assert.Equal(xml[0].Points, sdmx[0].Points);
        Assert.Equal([new(Day(10), 7.6354m)], sdmx[1].Points);
        Assert.Equal(sdmx, Read(Sdmx.Replace(",NaN,", ",,", StringComparison.Ordinal)));
    }

    public static TheoryData<string, string, int?, int?> Broken => new()
    {
        { "", "empty", null, null },
        { "Datum,USD\n", "'Datum,USD'", 1, 1 },
        { "hello\n", "no column FREQ", 1, 1 },
        { "Date,usd,\n", "'usd' is not a currency code", 1, 6 },
        { "Date,USD,USD,\n", "USD is the heading of two columns", 1, 10 },
        { "Date,EUR,\n", "against itself", 1, 6 },
        { "Date,\n", "names no currency", 1, 5 },
        { "Date,USD,CNY,\n2024-12-10,1.0527,\n", "cell of CNY is missing", 2, 19 },
        { "Date,USD,\n2024-12-10,1.0527,7.6354,\n", "'7.6354,' is an extra cell", 2, 19 },
        { "Date,USD,\n2024-12-10,0,\n", "'0' is not a rate of USD", 2, 12 },
        { "Date,USD,\n2024-12-10,-1.05,\n", "'-1.05' is not a rate of USD", 2, 12 },
        { "Date,USD,\n2024-12-10,\"1,05\",\n", "is not a rate of USD", 2, 12 },
        { "Date,USD,\n2024-12-10,1e3,\n", "'1e3' is not a rate of USD", 2, 12 },
        { "Date,USD,\n2024-12-10,,\n", "'' is not a rate of USD", 2, 12 },
        { "Date,USD,\n2024-12-10,1.00000000000000000000000000001,\n", "is not a rate of USD", 2, 12 },
        { "Date,USD,\n2024-12-32,1,\n", "'2024-12-32' is not a day", 2, 1 },
        { "Date,USD,\n10 December 2024,1,\n", "is not a day", 2, 1 },
        { "Date,USD,\n2024-12-10,1,\n2024-12-10,1,\n", "appears twice", 3, 1 },
        { "Date,USD,\n2024-12-10,1,\n2024-12-09,1,\n2024-12-11,1,\n", "is out of order", 4, 1 },
        { "KEY,FREQ,CURRENCY\n", "no column CURRENCY_DENOM", 1, 1 },
        { Sdmx.Replace(",D,USD", ",M,USD", StringComparison.Ordinal), "FREQ is 'M'", 2, 1 },
        { Sdmx.Replace(",USD,EUR", ",USD,GBP", StringComparison.Ordinal), "CURRENCY_DENOM is 'GBP'", 2, 1 },
        { Sdmx.Replace(",EUR,SP00,A,2024-12-09", ",EUR,EN00,A,2024-12-09", StringComparison.Ordinal), "EXR_TYPE is 'EN00'", 4, 1 },
        { Sdmx.Replace(",x,0", ",x,3", StringComparison.Ordinal), "UNIT_MULT is '3'", 4, 1 },
        { Sdmx + "EXR.D.CNY.EUR.SP00.A,D,CNY,EUR,SP00,A,2024-12-08,7.6,A,x,0\n", "is out of order for CNY", 6, 1 },
        { Sdmx.Replace("2024-12-11", "2024-12-10", StringComparison.Ordinal), "appears twice for USD", 3, 1 },
        { Sdmx.Replace("1.0507", "0", StringComparison.Ordinal), "OBS_VALUE is '0'", 3, 1 },
        { Sdmx.Replace(",x,0", ",x", StringComparison.Ordinal), "has 10 cells; the header has 11", 4, 1 },
        { Sdmx.Replace("(C.E.T.)\"", "(C.E.T.)", StringComparison.Ordinal), "does not end with a quote", 2, 59 },
        { "<a/>", "begins with 'a'", 1, 2 },
        { "<?xml version=\"1.0\" encoding=\"koi8-r\"?><a/>", "'koi8-r'; it should be utf-8", 1, null },
        { "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "XML is not well-formed", 1, null },
        { Daily.Replace("1.0507", "0", StringComparison.Ordinal), "'0' is not a rate of USD", 7, null },
        { Daily.Replace("'USD'", "'usd'", StringComparison.Ordinal), "'usd' is not a currency code", 7, null },
        { Daily.Replace("'2024-12-10'", "'2024-12-11'", StringComparison.Ordinal), "appears twice", 10, null },
        { Daily.Replace("'CNY'", "'USD'", StringComparison.Ordinal), "USD appears twice on one day", 8, null },
        { Daily.Replace("    <Cube time='2024-12-11'>", "    <Cube time='2024-12-09'/><Cube time='2024-12-08'/>\n    <Cube time='2024-12-11'>", StringComparison.Ordinal), "is out of order", 7, null },
        { Daily.Replace("/eurofxref", "/other", StringComparison.Ordinal), "contains no day with rates", null, null },
        { "<Envelope/>", "contains no day with rates", null, null },
        { Daily.Replace("</gesmes:Envelope>", "", StringComparison.Ordinal), "XML is not well-formed", null, null },
        { Daily.Replace(" rate='7.6318'", "", StringComparison.Ordinal), "has no attribute rate", 8, null },
        { Daily.Replace("time=", "times=", StringComparison.Ordinal), "The Cube of a day has an attribute 'times'", 6, null },
        { "PK\u0003\u0004 and no zip", "zip file is damaged", null, null },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_refused_with_the_place(string text, string why, int? line, int? column)
    {
        var error = Assert.Throws<RateFileException>(() => Read(text));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        if (line is not null)
            Assert.Equal(line, error.Line);
        if (column is not null)
            Assert.Equal(column, error.Column);
        Assert.True(error.Message.Length < 400);
    }

    [Fact]
    public void Text_that_is_not_UTF8_and_a_zip_of_several_files_are_refused()
    {
        Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream([.. Encoding.UTF8.GetBytes(Daily.Replace("Reference", "\u0001", StringComparison.Ordinal)).Select(b => b == 1 ? (byte)0xFF : b)])));
        Assert.Throws<RateFileException>(() => Read("\uFEFFD\0a\0t\0e\0"));
        Assert.Contains("2 files", Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(Zip(("a", History), ("b", History)))).Message, StringComparison.Ordinal);
        Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(Zip(("a.zip", "PK\u0003\u0004"))));
    }

    [Fact]
    public void Observations_that_are_missing_last_end_no_series()
    {
        ExchangeRateSeries dollars = Read(Sdmx.Replace("1.0507", "NaN", StringComparison.Ordinal))[0];
        Assert.Equal((1.0527m, null, 0), (dollars.Points[^1].Rate, dollars.Ended, dollars.Gaps.Count));
    }

    [Fact]
    public void A_currency_absent_on_a_day_of_the_XML_is_a_gap_or_an_end_as_in_the_history()
    {
        static string Day(int day, params string[] codes) => $"<Cube time='2022-03-{day:00}'>{string.Concat(codes.Select(code => $"<Cube currency='{code}' rate='1.5'/>"))}</Cube>";
        string[] days = [Day(8, "USD"), Day(7, "USD", "ISK"), Day(4, "USD"), Day(3, "USD", "ISK"), Day(1, "USD", "ISK", "RUB")];
        string history = "Date,USD,ISK,RUB,\n2022-03-08,1.5,N/A,N/A,\n2022-03-07,1.5,1.5,N/A,\n2022-03-04,1.5,N/A,N/A,\n2022-03-03,1.5,1.5,N/A,\n2022-03-01,1.5,1.5,1.5,\n";
        foreach (IEnumerable<string> ordered in new[] { days, days.Reverse() })
        {
            ValueList<ExchangeRateSeries> read = Read($"<Envelope xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube>{string.Concat(ordered)}</Cube></Envelope>");
            Assert.Equal(Read(history).OrderBy(series => series.Id), read.OrderBy(series => series.Id));
            Assert.False(ExchangeRateTable.Of(read).TryConvertAmount(new Money(100, Eur), Rub, new(2022, 3, 8), RateLookup.LastWithin(7), out _, out ConversionFailure failure));
            Assert.Equal(ConversionFailure.Ended, failure);
        }
    }

    [Fact]
    public void The_CSV_of_one_day_is_read()
    {
        foreach (string end in new[] { ", \n", "\n", ",\r\n" })
        {
            ValueList<ExchangeRateSeries> read = Read($"Date, USD, JPY{end}13 April 2026, 1.1700, 186.20{end}");
            Assert.Equal([(Usd, new(new(2026, 4, 13), 1.17m)), (Jpy, new ExchangeRate(new(2026, 4, 13), 186.2m))], read.Select(series => (series.Quote, Assert.Single(series.Points))));
            Assert.All(read, series => Assert.Null(series.Ended));
        }
    }

    [Theory]
    [InlineData("Date, USD, JPY, \n2026-04-13, 1.17, 186.2, \n", "'2026-04-13' is not a day; rows begin with one, such as 13 April 2026", 2, 1)]
    [InlineData("Date, USD, JPY, \n13 April 2026, 1.17, x, \n", "'x' is not a rate of JPY", 2, 22)]
    [InlineData("Date, USD, JPY, \n13 April 2026, 1.17, \n", "The cell of JPY is missing", 2, 22)]
    [InlineData("Date, USD, JP, \n", "'JP' is not a currency code", 1, 12)]
    [InlineData("Day;USD\n", "the formats that can be read are eurofxref-hist.csv, eurofxref.csv", 1, 1)]
    public void Another_CSV_of_one_day_is_refused_with_the_place(string text, string why, int line, int column)
    {
        RateFileException error = Assert.Throws<RateFileException>(() => Read(text));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void A_table_of_too_many_cells_is_refused()
    {
        string[] codes = [.. Enumerable.Range(0, 15_000).Select(i => $"{(char)('A' + (i / 676))}{(char)('A' + (i / 26 % 26))}{(char)('A' + (i % 26))}").Where(code => code != "EUR")];
        string cells = string.Concat(Enumerable.Repeat("1,", codes.Length));
        IEnumerable<string> Rows(int count) => Enumerable.Range(0, count).Select(i => $"{new LocalDate(2000, 1, 1).PlusDays(i):uuuu-MM-dd},{cells}").Prepend($"Date,{string.Join(',', codes)},");
        Assert.Equal(codes.Length, Read(string.Join('\n', Rows(279))).Count);
        Assert.Contains("more than 4194304 cells", Assert.Throws<RateFileException>(() => Read(string.Join('\n', Rows(280)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_8_MB_is_refused_before_it_is_held()
    {
        byte[] huge = new byte[8 << 20];
        huge.AsSpan().Fill((byte)'9');
        "Date,USD,\n"u8.CopyTo(huge);
        EcbReferenceRates.Read(Bytes(History));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("more than 65536 bytes", Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream(huge))).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 18);
    }

    [Fact]
    public void Every_prefix_of_a_file_is_read_or_refused_and_throws_nothing_else()
    {
        foreach (string text in new[] { History, Daily, Sdmx })
        {
            for (int length = 0; length < text.Length; length++)
            {
                try
                {
                    Read(text[..length]);
                }
                catch (RateFileException)
                {
                }
            }
        }
    }

    private static ValueList<ExchangeRateSeries> Read(string text) => EcbReferenceRates.Read(Bytes(text));

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static MemoryStream Zip(params (string Name, string Text)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in files)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        stream.Position = 0;
        return stream;
    }
}
