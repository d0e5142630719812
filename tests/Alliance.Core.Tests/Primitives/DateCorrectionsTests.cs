using Alliance.Core.Json;

namespace Alliance.Core.Tests.Primitives;

public sealed class DateCorrectionsTests
{
    [Theory]
    [InlineData("2024-13-05", "2024-05-13")]
    [InlineData("13.05.2024", "2024-05-13")]
    [InlineData("05.06.2024", "2024-06-05")]
    [InlineData("05.13.2024", "2024-05-13")]
    [InlineData("5.6.2024", "2024-06-05")]
    [InlineData("05/13/2024", "2024-05-13")]
    [InlineData("13/05/2024", "2024-05-13")]
    [InlineData("05/06/2024", "2024-06-05 or 2024-05-06")]
    [InlineData("5-6-2024", "2024-06-05 or 2024-05-06")]
    [InlineData("05/05/2024", "2024-05-05")]
    [InlineData("2024/05/13", "2024-05-13")]
    [InlineData("2024.5.13", "2024-05-13")]
    [InlineData("2024-5-3", "2024-05-03")]
    [InlineData("20240513", "2024-05-13")]
    [InlineData("20241305", "2024-05-13")]
    [InlineData(" 2024-05-13 ", "2024-05-13")]
    [InlineData("2024-05-13T00:00:00Z", "2024-05-13")]
    [InlineData("2024-05-13 12:30", "2024-05-13")]
    [InlineData("2024\u201312\u201311", "2024-12-11")]
    [InlineData("2024\u201012\u201111", "2024-12-11")]
    [InlineData("2024\u221212", "2024-12")]
    [InlineData("13\u201405\u20142024", "2024-05-13")]
    [InlineData("\uFF12\uFF10\uFF12\uFF14-12-11", "2024-12-11")]
    [InlineData("\uFF12\uFF10\uFF12\uFF14", "2024")]
    [InlineData("2024\uFF0F12\uFF0F11", "2024-12-11")]
    [InlineData("\u200B2024-12\u00A0", "2024-12")]
    [InlineData("29.02.2023", "")]
    [InlineData("2024-02-30", "")]
    [InlineData("31.13.2024", "")]
    [InlineData("13.05.24", "")]
    [InlineData("1.2.3.4", "")]
    [InlineData("yesterday", "")]
    [InlineData("", "")]
    [InlineData("2024-05-13", "")]
    [InlineData("99999999999999999999-01-01", "")]
    public void The_day_that_may_have_been_meant_is_found(string text, string expected) => Assert.Equal(expected, string.Join(" or ", DateCorrections.Of(text).Values));

    [Theory]
    [InlineData("2024-13-05", "Did you mean \"2024-05-13\"?")]
    [InlineData("05/06/2024", "Did you mean \"2024-06-05\" or \"2024-05-06\"? The order of day and month is not clear.")]
    public void The_message_of_reading_states_it(string text, string expected)
    {
        Assert.EndsWith(expected, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Contains(expected, Assert.ThrowsAny<System.Text.Json.JsonException>(() => AllianceJson.Read($$"""{"knownAsOf":"{{text}}"}""")).Message, StringComparison.Ordinal);
        Assert.Contains(expected, Assert.ThrowsAny<System.Text.Json.JsonException>(() =>
            AllianceJson.ReadRecord<MemberState>($$$"""{"country":"KZ","memberships":[{"alliance":"a","status":"member","validity":{"from":"{{{text}}}"}}]}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_exists_is_never_corrected() => CsCheck.Check.Sample(
        CsCheck.Gen.Select(CsCheck.Gen.Int[1, 9999], CsCheck.Gen.Int[1, 12], CsCheck.Gen.Int[1, 28]),
        (year, month, day) => DateCorrections.Of(new PartialDate(year, month, day).ToString()).Values.Count == 0);
}
