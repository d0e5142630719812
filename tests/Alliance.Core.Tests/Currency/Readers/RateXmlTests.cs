using System.Text;

namespace Alliance.Core.Tests.Currencies.Readers;

/// <summary>The encodings of XML files.</summary>
public sealed class RateXmlTests
{
    private const string Day = "<ValCurs Date=\"10.12.2024\"><Valute ID=\"R01235\"><CharCode>USD</CharCode><Nominal>1</Nominal><Name>\u0414\u043E\u043B\u043B\u0430\u0440</Name><Value>99,3827</Value></Valute></ValCurs>";

    private static readonly Encoding Cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>")]
    [InlineData("<?xml version=\"1.0\" encoding = \"windows-1251\" ?>")]
    [InlineData("<?xml version='1.0' encoding\n=\n'WINDOWS-1251'?>")]
    public void A_declaration_is_understood_however_it_is_spaced(string declaration) =>
        Assert.Equal(99.3827m, Assert.Single(Read(Cyrillic.GetBytes(declaration + Day))).Points[0].Rate);

    [Fact]
    public void A_mark_before_UTF8_changes_nothing_and_hides_nothing()
    {
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Day)];
        Assert.Equal(99.3827m, Assert.Single(Read(file)).Points[0].Rate);
        file[Array.IndexOf(file, (byte)0xD0)] = 0xFF;
        Assert.Contains("not UTF-8", Assert.Throws<RateFileException>(() => Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_bytes_that_are_no_UTF8_no_wrong_line_is_told()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes(new string('\n', 3000) + Day)];
        file[Array.IndexOf(file, (byte)0xD0)] = 0xFF;
        Assert.Null(Assert.Throws<RateFileException>(() => Read(file)).Line);
    }

    [Fact]
    public void UTF16_is_refused_whatever_it_says() =>
        Assert.Throws<RateFileException>(() => Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + Day)]));

    [Fact]
    public void A_document_type_is_refused_in_words_that_help() =>
        Assert.Equal("document type", Assert.Throws<RateFileException>(() => Read(Encoding.UTF8.GetBytes("<!DOCTYPE a []>" + Day))).Message is var message && message.Contains("document type", StringComparison.Ordinal) && !message.Contains("Settings", StringComparison.Ordinal) ? "document type" : "other");

    private static ValueList<ExchangeRateSeries> Read(byte[] file) => BankOfRussiaRates.ReadDaily(new MemoryStream(file));
}
