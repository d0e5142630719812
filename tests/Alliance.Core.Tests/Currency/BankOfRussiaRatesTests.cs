using System.Text;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Texts in the shapes that the Bank of Russia publishes, with rates of 10 December 2024 and others made up.</summary>
public sealed class BankOfRussiaRatesTests
{
    private static readonly Encoding Cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    private const string Daily =
        """<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="10.12.2024" name="Foreign Currency Market">""" +
        """<Valute ID="R01235"><NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal><Name>Доллар США</Name><Value>99,3800</Value><VunitRate>99,38</VunitRate></Valute>""" +
        """<Valute ID="R01335"><NumCode>398</NumCode><CharCode>KZT</CharCode><Nominal>100</Nominal><Name>Тенге</Name><Value>18,9507</Value><VunitRate>0,189507</VunitRate></Valute>""" +
        """<Valute ID="R01280"><NumCode>360</NumCode><CharCode>IDR</CharCode><Nominal>10000</Nominal><Name>Рупий</Name><Value>62,6489</Value><VunitRate>6,26489E-03</VunitRate></Valute>""" +
        "</ValCurs>";

    private const string Dynamic = """
        <?xml version="1.0" encoding="windows-1251"?>
        <ValCurs ID="R01235" DateRange1="28.12.1997" DateRange2="10.01.1998" name="Foreign Currency Market Dynamic">
        <Record Date="30.12.1997" Id="R01235"><Nominal>1</Nominal><Value>5 960,0000</Value></Record>
        <Record Date="01.01.1998" Id="R01235"><Nominal>1</Nominal><Value>5,9600</Value><VunitRate>5,96</VunitRate></Record>
        <Record Date="10.01.1998" Id="R01235"><Nominal>1</Nominal><Value>5,9600</Value><VunitRate>5,96</VunitRate></Record>
        </ValCurs>
        """;

    [Fact]
    public void The_rates_of_a_day_are_for_one_unit()
    {
        ValueList<ExchangeRateSeries> all = ReadDaily(Daily);
        Assert.Equal([(Usd, 99.38m), (Kzt, 0.189507m), (new CurrencyCode("IDR"), 0.00626489m)], all.Select(series => (series.Base, Assert.Single(series.Points).Rate)));
        Assert.All(all, series => Assert.Equal((Rub, DateBasis.Effective, RateType.OfficialReference, Day(10)), (series.Quote, series.DateBasis, series.RateType, series.Points[0].Day)));
        Assert.Equal("bank-of-russia-usd-rub", all[0].Id.Value);
        Assert.Equal(new Id<Source>("bank-of-russia-rates"), all[0].Evidence.Citations[0].Source);
    }

    [Fact]
    public void In_UTF8_and_without_the_rate_for_a_unit_the_same_comes_out()
    {
        ValueList<ExchangeRateSeries> expected = ReadDaily(Daily);
        string utf8 = System.Text.RegularExpressions.Regex.Replace(Daily.Replace("windows-1251", "UTF-8", StringComparison.Ordinal), "<VunitRate>[^<]*</VunitRate>", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        Assert.Equal(expected, BankOfRussiaRates.ReadDaily(new MemoryStream(Encoding.UTF8.GetBytes(utf8))));
    }

    [Fact]
    public void Reading_registers_no_encoding_for_the_whole_process()
    {
        ReadDaily(Daily);
        Assert.Throws<ArgumentException>(() => Encoding.GetEncoding("windows-1251"));
    }

    [Fact]
    public void Days_read_one_by_one_are_one_series_of_a_table()
    {
        string next = Daily.Replace("10.12.2024", "11.12.2024", StringComparison.Ordinal).Replace("99,3800", "100,0000", StringComparison.Ordinal).Replace("99,38<", "100<", StringComparison.Ordinal);
        ExchangeRateTable table = ExchangeRateTable.Of([.. ReadDaily(next), .. ReadDaily(Daily)]);
        Assert.Equal([99.38m, 100m], new[] { 10, 11 }.Select(day => table.Convert(new Money(1, Usd), Rub, Day(day), RateLookup.InForceUntilReplaced).Result.Amount));
    }

    [Fact]
    public void Before_1998_the_rates_are_in_old_roubles_and_after_the_last_day_asked_for_they_are_not_known()
    {
        ValueList<ExchangeRateSeries> all = ReadDynamic(Dynamic.Replace("5 960", "5960", StringComparison.Ordinal));
        Assert.Equal(
            [("bank-of-russia-usd-rur", "RUR", 5960m, new LocalDate(1997, 12, 31)), ("bank-of-russia-usd-rub", "RUB", 5.96m, (LocalDate?)null)],
            all.Select(series => (series.Id.Value, series.Quote.ToString(), series.Points[0].Rate, series.Ended)));
        Assert.Equal([Validity.From(1998, 1, 11)], all[1].Gaps);
        ExchangeRateTable table = ExchangeRateTable.Of(all);
        Assert.Equal(new(5.96m, Rub), table.Convert(new Money(1, Usd), Rub, new(1998, 1, 5), RateLookup.InForceUntilReplaced).Result);
        Assert.False(table.TryConvertAmount(new Money(1, Usd), Rub, new(1998, 1, 11), RateLookup.InForceUntilReplaced, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.Gap, failure);
        Assert.Equal(new(5960m, new("RUR")), table.Convert(new Money(1, Usd), new("RUR"), new(1997, 12, 31), RateLookup.InForceUntilReplaced).Result);
    }

    public static TheoryData<string, string, string> BrokenDaily => new()
    {
        { "ValCurs", "Other", "begins with 'Other'" },
        { "Date=\"10.12.2024\"", "", "has no attribute Date" },
        { "10.12.2024", "2024-12-10", "'2024-12-10' is not a day" },
        { "10.12.2024", "31.11.2024", "'31.11.2024' is not a day" },
        { "99,3800", "99.3800", "Value is '99.3800'" },
        { "99,3800", "0", "Value is '0'" },
        { "99,3800", "-99,38", "Value is '-99,38'" },
        { "<Nominal>1</Nominal>", "", "has no Nominal" },
        { "<Nominal>1</Nominal>", "<Nominal>7</Nominal>", "without losing digits" },
        { "<Nominal>100</Nominal>", "<Nominal>10</Nominal>", "VunitRate is '0,189507'" },
        { "6,26489E-03", "x", "VunitRate is 'x'" },
        { "<CharCode>USD</CharCode>", "", "is not a foreign currency's code" },
        { "<CharCode>USD</CharCode>", "<CharCode>RUB</CharCode>", "is not a foreign currency's code" },
        { "KZT", "USD", "USD appears twice" },
        { "<Value>99,3800</Value>", "<Value>99,3800</Value><Value>1</Value>", "'Value' appears twice" },
        { "</ValCurs>", "", "XML is not well-formed" },
        { "windows-1251", "utf-16", "'utf-16'; it should be" },
        { "<Valute ID=\"R01335\">", "<Record>", "where a Valute was expected" },
    };

    [Theory]
    [MemberData(nameof(BrokenDaily))]
    public void A_broken_day_is_refused_with_the_place(string part, string other, string why)
    {
        var error = Assert.Throws<RateFileException>(() => ReadDaily(Daily.Replace(part, other, StringComparison.Ordinal)));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, error.Line);
        Assert.True(error.Column >= 1);
    }

    public static TheoryData<string, string, string, int> BrokenDynamic => new()
    {
        { "5 960", "5 960", "Value is '5 960,0000'", 3 },
        { "5 960,0000</Value></Record>", "5960</Value></Record><Record Date=\"30.12.1997\"><Nominal>1</Nominal><Value>1</Value></Record>", "30.12.1997 appears twice", 3 },
        { "01.01.1998", "29.12.1997", "29.12.1997 is out of order", 4 },
        { " Date=\"01.01.1998\"", "", "has no day", 4 },
        { "Date=\"10.01.1998\" Id=\"R01235\"", "Date=\"10.01.1998\" Id=\"R01239\"", "the key 'R01239'; all should have the key 'R01235'", 5 },
        { "DateRange2=\"10.01.1998\"", "", "has no attribute DateRange2", 2 },
    };

    [Theory]
    [MemberData(nameof(BrokenDynamic))]
    public void A_broken_series_is_refused_with_the_line(string part, string other, string why, int line)
    {
        string text = Dynamic.Replace(part, other, StringComparison.Ordinal);
        var error = Assert.Throws<RateFileException>(() => ReadDynamic(part.StartsWith("5 960", StringComparison.Ordinal) ? text : text.Replace("5 960", "5960", StringComparison.Ordinal)));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void The_rouble_has_no_rate_in_roubles()
    {
        Assert.Throws<ArgumentException>(() => BankOfRussiaRates.ReadDynamic(Stream.Null, Rub, Day(10)));
        Assert.Throws<ArgumentException>(() => BankOfRussiaRates.ReadDynamic(Stream.Null, default, Day(10)));
        Assert.Throws<RateFileException>(() => BankOfRussiaRates.ReadDaily(Stream.Null));
    }

    private static ValueList<ExchangeRateSeries> ReadDaily(string text) => BankOfRussiaRates.ReadDaily(new MemoryStream(Cyrillic.GetBytes(text)));

    private static ValueList<ExchangeRateSeries> ReadDynamic(string text) => BankOfRussiaRates.ReadDynamic(new MemoryStream(Cyrillic.GetBytes(text)), Usd, Day(10));
}
