using System.Text;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies.Readers;

/// <summary>What is not understood of the European Central Bank's files is refused, with its place.</summary>
public sealed class EcbShapeTests
{
    private const string Xml = """
        <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <gesmes:Sender gesmes:a="b" c="d"><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
        <Cube xmlns:x="x" x:y="z">
        <Cube time='2024-12-11'>
        <Cube currency='USD' rate='1.0507'/>
        <x:note>none</x:note>
        </Cube>
        </Cube>
        </gesmes:Envelope>
        """;

    private const string Sdmx = """
        FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,TIME_PERIOD,OBS_VALUE,TITLE
        D,USD,EUR,SP00,2024-12-11,1.0507,"x"

        """;

    [Fact]
    public void What_others_wrote_into_the_envelope_is_left_alone() =>
        Assert.Equal([new(Day(11), 1.0507m)], Assert.Single(Read(Xml)).Points);

    [Theory]
    [InlineData("time=", "Time=", "The Cube of a day has an attribute 'Time'", 4)]
    [InlineData("time='2024-12-11'", "", "no attribute time", 4)]
    [InlineData("currency='USD'", "curency='USD'", "The Cube of a currency has an attribute 'curency'", 5)]
    [InlineData("currency='USD'", "", "no attribute currency", 5)]
    [InlineData("<Cube currency", "<Cube time='2024-12-10' currency", "The Cube of a currency has an attribute 'time'", 5)]
    [InlineData("time='2024-12-11'", "time='2024-12-11' currency='USD' rate='1'", "The Cube of a day has an attribute 'currency'", 4)]
    [InlineData("</Cube>\n</Cube>", "</Cube>\n<Cube currency='CNY' rate='7.6318'/></Cube>", "The Cube of a day has an attribute 'currency'", 8)]
    [InlineData("</Cube>\n</Cube>", "</Cube>\n</Cube><Cube time='2024-12-10'/>", "The Cube around the days has an attribute 'time'", 8)]
    [InlineData("</Cube>\n</Cube>", "</Cube>\n</Cube><Cube/>", "a second Cube", 8)]
    [InlineData("rate='1.0507'/>", "rate='1.0507'><Cube currency='CNY' rate='7.6318'/></Cube>", "'Cube' is not expected here", 5)]
    [InlineData("<x:note>none</x:note>", "<x:note><Cube currency='CNY' rate='7.6318'/></x:note>", "'Cube' is not expected here", 6)]
    [InlineData("<Cube currency", "<cube currency", "'cube' is not expected here", 5)]
    [InlineData("<x:note>none</x:note>", "none", "There is text between the elements: '\\u000Anone", null)]
    [InlineData("'USD'", "'EUR'", "EUR has a rate against itself", 5)]
    public void A_cube_that_is_not_understood_is_refused(string part, string other, string why, int? line)
    {
        Assert.Contains(part, Xml, StringComparison.Ordinal);
        var error = Assert.Throws<RateFileException>(() => Read(Xml.Replace(part, other, StringComparison.Ordinal)));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        if (line is not null)
            Assert.Equal(line, error.Line);
    }

    [Theory]
    [InlineData("D,USD", "D,EUR", "CURRENCY is 'EUR'", 2)]
    [InlineData("TITLE", "OBS_VALUE", "'OBS_VALUE' is the heading of 2 columns", 1)]
    [InlineData("TITLE\n", "TITLE,TITLE\n", "'TITLE' is the heading of 2 columns", 1)]
    public void A_row_or_header_that_says_two_things_is_refused(string part, string other, string why, int line)
    {
        Assert.Single(Read(Sdmx));
        var error = Assert.Throws<RateFileException>(() => Read(Sdmx.Replace(part, other, StringComparison.Ordinal)));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
    }

    [Theory]
    [InlineData("Date;USD;\n2024-12-10;1,0527;\n", "The header 'Date;USD;' seems to be separated by semicolons; commas are expected (RFC 4180).")]
    [InlineData("KEY;FREQ;CURRENCY\nEXR;D;USD\n", "The header 'KEY;FREQ;CURRENCY' seems to be separated by semicolons; commas are expected (RFC 4180).")]
    [InlineData("\"KEY, x\";CURRENCY\nEXR;USD\n", "The header '\"KEY, x\";CURRENCY' seems to be separated by semicolons; commas are expected (RFC 4180).")]
    [InlineData("to;whom\n", "The header has no column FREQ;")]
    public void A_header_with_another_separator_is_refused(string text, string why) =>
        Assert.StartsWith(why, Assert.Throws<RateFileException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_cell_that_is_not_UTF8_is_refused_though_none_asks_for_it()
    {
        byte[] file = Encoding.Latin1.GetBytes(Sdmx.Replace('x', '\u00FF'));
        var error = Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream(file)));
        Assert.StartsWith("A cell is not UTF-8.", error.Message, StringComparison.Ordinal);
        Assert.Equal((2, 35), (error.Line, error.Column));
    }

    private static ValueList<ExchangeRateSeries> Read(string text) => EcbReferenceRates.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
