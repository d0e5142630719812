using Alliance.Core;

/// <summary>Codes and dates are data of theories.</summary>
public sealed class CodeTests
{
    public static TheoryData<CountryCode, PartialDate, Truth> Memberships => new()
    {
        { CountryCode.CN, new(2024, 12, 12), Truth.True },
        { CountryCode.SA, new(2024, 12, 12), Truth.Unknown },
        { CountryCode.KZ, new(2025, 2), Truth.False },
        { CountryCode.ID, new(2025, 1, 5), Truth.False },
        { CountryCode.ID, new(2025, 1, 6), Truth.True },
    };

    [Theory, MemberData(nameof(Memberships))]
    public void Who_is_a_member_of_BRICS(CountryCode country, PartialDate day, Truth expected) =>
        Assert.Equal(expected, EmbeddedDatasets.ReadAiAllianceNetwork().AsOf(day.Earliest).IsMember(country, new("brics")));

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    public void A_partial_date_has_a_first_and_a_last_day(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((PartialDate.Parse(first), PartialDate.Parse(last)), (date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("kz")]
    [InlineData("Kazakhstan")]
    [InlineData("")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.False(CountryCode.TryParse(text, out _));
        Assert.Contains("is not a country code", Assert.Throws<FormatException>(() => CountryCode.Parse(text)).Message, StringComparison.Ordinal);
    }
}
