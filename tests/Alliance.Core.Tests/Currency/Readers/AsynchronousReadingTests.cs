using System.IO.Compression;
using System.Text;
using Alliance.Core.Tests.Json;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies.Readers;

/// <summary>Rates are read from streams that allow only asynchronous reads, with the same result as from others.</summary>
public sealed class AsynchronousReadingTests
{
    private const string DailyXml = "<ValCurs Date='10.12.2024'><Valute><CharCode>USD</CharCode><Nominal>1</Nominal><Value>99,38</Value></Valute></ValCurs>";
    private const string DynamicXml = "<ValCurs DateRange2='31.12.2026'><Record Date='10.12.2024'><Nominal>1</Nominal><Value>99,38</Value></Record></ValCurs>";

    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<string, bool> EcbFiles => new()
    {
        { "Date,USD,CNY,\n2024-12-11,1.0507,7.6318,\n2024-12-10,1.0527,N/A,\n", false },
        { "Date,USD,CNY,\n2024-12-11,1.0507,7.6318,\n2024-12-10,1.0527,N/A,\n", true },
        { "Date, USD, JPY, \n13 April 2026, 1.1700, 170.5, \n", false },
        { "Date, USD, JPY, \n13 April 2026, 1.1700, 170.5, \n", true },
        { "<gesmes:Envelope xmlns:gesmes='http://www.gesmes.org/xml/2002-08-01' xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube><Cube time='2024-12-11'><Cube currency='USD' rate='1.0507'/></Cube></Cube></gesmes:Envelope>", false },
        { "FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,TIME_PERIOD,OBS_VALUE\nD,USD,EUR,SP00,2024-12-10,1.0527\n", false },
    };

    [Theory, MemberData(nameof(EcbFiles))]
    public async Task Rates_of_the_European_Central_Bank_are_the_same(string text, bool isZipped)
    {
        byte[] file = isZipped ? Zip(text) : Encoding.UTF8.GetBytes(text);
        ValueList<ExchangeRateSeries> expected = EcbReferenceRates.Read(new MemoryStream(file));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await EcbReferenceRates.ReadAsync(new AsynchronousOnlyStream(file), TestContext.Current.CancellationToken));
        ValueList<ExchangeRateSeries> mine = await EcbReferenceRates.ReadAsync(new AsynchronousOnlyStream(file), new Id<Source>("mine"), TestContext.Current.CancellationToken);
        Assert.Equal(EcbReferenceRates.Read(new MemoryStream(file), new Id<Source>("mine")), mine);
    }

    [Fact]
    public async Task Rates_of_the_Bank_of_Russia_are_the_same()
    {
        byte[] daily = Encoding.UTF8.GetBytes(DailyXml), dynamic = Encoding.UTF8.GetBytes(DynamicXml);
        Assert.Equal(BankOfRussiaRates.ReadDaily(new MemoryStream(daily)), await BankOfRussiaRates.ReadDailyAsync(new AsynchronousOnlyStream(daily), TestContext.Current.CancellationToken));
        Assert.Equal(
            BankOfRussiaRates.ReadDynamic(new MemoryStream(dynamic), Usd, Day(12)),
            await BankOfRussiaRates.ReadDynamicAsync(new AsynchronousOnlyStream(dynamic), Usd, Day(12), TestContext.Current.CancellationToken));
        Assert.Equal(
            BankOfRussiaRates.ReadDynamic(new MemoryStream(dynamic), Usd, Day(12), new("mine")),
            await BankOfRussiaRates.ReadDynamicAsync(new AsynchronousOnlyStream(dynamic), Usd, Day(12), new("mine"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_with_an_error_is_refused_with_the_same_place()
    {
        var error = await Assert.ThrowsAsync<RateFileException>(() => EcbReferenceRates.ReadAsync(new AsynchronousOnlyStream("Date,USD,\n2024-12-11,x,\n"u8.ToArray()), TestContext.Current.CancellationToken));
        Assert.Equal((2, 12), (error.Line, error.Column));
        await Assert.ThrowsAsync<RateFileException>(() => BankOfRussiaRates.ReadDailyAsync(Stream.Null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_argument_that_is_not_valid_is_refused_before_the_stream_is_read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(DynamicXml));
        await Assert.ThrowsAsync<ArgumentException>(() => BankOfRussiaRates.ReadDynamicAsync(stream, Rub, Day(12), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => EcbReferenceRates.ReadAsync(null!, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => BankOfRussiaRates.ReadDailyAsync(null!, TestContext.Current.CancellationToken));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task What_was_cancelled_reads_nothing_and_a_file_is_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(DailyXml));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => EcbReferenceRates.ReadAsync(stream, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BankOfRussiaRates.ReadDailyAsync(stream, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BankOfRussiaRates.ReadDynamicAsync(stream, Usd, Day(12), Cancelled));
        Assert.Equal(0, stream.Position);
        await BankOfRussiaRates.ReadDailyAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(stream.Length, stream.Position);
    }

    private static byte[] Zip(string text)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create))
        {
            using Stream entry = archive.CreateEntry("eurofxref.csv").Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }
        return zip.ToArray();
    }
}
