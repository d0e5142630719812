using System.Globalization;
using System.Text;

namespace Alliance.Core.Tests.Currencies.Readers;

/// <summary>The numbers of the Bank of Russia's files: exact for one unit, or refused.</summary>
public sealed class BankOfRussiaValueTests
{
    [Theory]
    [InlineData("6,0", "3", "2")]
    [InlineData("1", "8", "0.125")]
    [InlineData("0,0000000000000000000000000003", "3", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950335")]
    [InlineData("99,3800", "1", "99.3800")]
    [InlineData("62,6489", "10000", "0.00626489")]
    public void What_comes_out_exactly_is_read(string value, string nominal, string rate) =>
        Assert.Equal(decimal.Parse(rate, CultureInfo.InvariantCulture), Read($"<Nominal>{nominal}</Nominal><Value>{value}</Value>"));

    [Theory]
    [InlineData("79228162514264337593543950335", "0,0001")]
    [InlineData("0,0000000000000000000000000001", "10")]
    [InlineData("1,2345678901234567890123456789", "10000")]
    [InlineData("6,1", "3")]
    [InlineData("1", "7")]
    public void What_would_be_rounded_is_refused(string value, string nominal) =>
        Assert.Contains("without losing digits", Refused($"<Nominal>{nominal}</Nominal><Value>{value}</Value>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<Value>1<x>9</x>05</Value>", "'x' was found in 'Value'")]
    [InlineData("<Value>105</Value><Name>a<b/></Name>", "'b' was found in 'Name'")]
    [InlineData("<Value/>", "Value is ''")]
    [InlineData("<Value></Value>", "Value is ''")]
    public void A_value_is_a_text_alone(string value, string why) =>
        Assert.Contains(why, Refused("<Nominal>1</Nominal>" + value), StringComparison.Ordinal);

    [Fact]
    public void A_value_may_be_in_parts_that_are_not_many()
    {
        Assert.Equal(105, Read("<Nominal>1</Nominal><Value>1<!-- a --><![CDATA[0]]>&#53;</Value><Empty/>"));
        Assert.Contains("'Value' has more than 500 characters", Refused($"<Nominal>1</Nominal><Value>{string.Concat(Enumerable.Repeat("<![CDATA[1]]>", 501))}</Value>"), StringComparison.Ordinal);
        Assert.Equal(1, Read($"<Nominal>1</Nominal><Value>1</Value><Name>{new string('x', 500)}</Name>"));
    }

    [Fact]
    public void What_is_allocated_grows_with_the_elements_and_no_faster()
    {
        Read(Elements(10));
        Assert.InRange(Allocated(Elements(8000)), 0, 16 * Allocated(Elements(1000)));
        // A long text is refused before it is held.
        Assert.InRange(Allocated($"<Nominal>1</Nominal><Value>{new string('1', 1 << 20)}</Value>"), 0, 4 << 20);

        static string Elements(int count) => "<Nominal>1</Nominal><Value>1</Value>" + string.Concat(Enumerable.Range(0, count).Select(i => $"<N{i}/>"));
    }

    private static long Allocated(string members)
    {
        Stream file = File(members);
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            BankOfRussiaRates.ReadDaily(file);
        }
        catch (RateFileException)
        {
        }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static decimal Read(string members) => Assert.Single(Assert.Single(BankOfRussiaRates.ReadDaily(File(members))).Points).Rate;

    private static string Refused(string members) => Assert.Throws<RateFileException>(() => BankOfRussiaRates.ReadDaily(File(members))).Message;

    private static MemoryStream File(string members) => new(Encoding.UTF8.GetBytes($"<ValCurs Date='10.12.2024'><Valute><CharCode>USD</CharCode>{members}</Valute></ValCurs>"));
}
