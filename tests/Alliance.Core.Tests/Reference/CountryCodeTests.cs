using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

namespace Alliance.Core.Tests;

public sealed class CountryCodeTests : CodeLaws<CountryCode>
{
    protected override Gen<string> Codes { get; } =
        Gen.OneOf(Gen.String[Gen.Char['A', 'Z'], 2, 2], Gen.String[Gen.Char['A', 'Z'], 4, 4]);

    protected override IEnumerable<string> EveryCode => Letters(2);

    [Fact]
    public void It_is_four_bytes() => Assert.Equal(4, Unsafe.SizeOf<CountryCode>());

    [Theory]
    [MemberData(nameof(ReferenceRows.Countries), MemberType = typeof(ReferenceRows))]
    public void Every_row_of_the_list_is_found(string letters, string alpha3, string numeric, string name)
    {
        var code = new CountryCode(letters);
        Assert.Equal(letters.Length == 2, code.IsAssigned);
        Assert.Equal(letters.Length == 4, code.IsFormer);
        Assert.Equal((name, alpha3), (code.EnglishName, code.Alpha3));
        Assert.Equal(numeric, code.Numeric?.ToString("D3", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(code.IsFormer, !code.Withdrawn.IsDefault);
        Assert.Equal(code, typeof(CountryCode).GetProperty(letters)?.GetValue(null));
    }

    [Fact]
    public void The_249_assigned_and_31_former_codes_are_those_of_the_list()
    {
        Assert.Equal((249, 280), (CountryCode.Assigned.Count, CountryCode.Known.Count));
        Assert.Equal(ReferenceRows.Countries.Select(row => new CountryCode(row.Data.Item1)), CountryCode.Known);
        Assert.Equal(CountryCode.Assigned, EveryCode.Select(CountryCode.Parse).Where(code => code.IsAssigned));
    }

    [Fact]
    public void Alpha_2_alpha_3_and_numeric_lead_to_each_other() => Assert.All(CountryCode.Assigned, code =>
    {
        Assert.True(CountryCode.TryFromAlpha3(code.Alpha3, out var byLetters));
        Assert.True(CountryCode.TryFromNumeric(code.Numeric!.Value, out var byNumber));
        Assert.Equal((code, code), (byLetters, byNumber));
    });

    [Theory]
    [InlineData("")]
    [InlineData("KZ")]
    [InlineData("kaz")]
    [InlineData("SUN")] // withdrawn
    [InlineData("КАZ")] // Cyrillic К and А
    public void What_is_no_alpha_3_code_leads_nowhere(string text) => Assert.False(CountryCode.TryFromAlpha3(text, out _));

    [Fact]
    public void Numbers_without_a_country_lead_nowhere() => Assert.All([-1, 0, 810, 999, 1000, int.MaxValue], number =>
        Assert.False(CountryCode.TryFromNumeric(number, out _)));

    [Theory]
    [InlineData("SUHH", "1992-08-30")]
    [InlineData("DDDE", "1990-10-30")]
    [InlineData("AIDJ", "1977")]
    public void A_former_country_keeps_its_name_and_knows_its_end(string text, string withdrawn)
    {
        var code = CountryCode.Parse(text);
        Assert.NotNull(code.EnglishName);
        Assert.Equal(PartialDate.Parse(withdrawn), code.Withdrawn);
    }

    [Theory]
    [InlineData("SU")] // reserved
    [InlineData("UK")] // reserved
    [InlineData("XK")] // user-assigned
    [InlineData("ZZ")]
    [InlineData("AAAA")]
    public void A_code_of_no_list_has_nothing_but_its_letters(string text)
    {
        var code = CountryCode.Parse(text);
        Assert.False(code.IsDefault);
        Assert.False(code.IsAssigned);
        Assert.Null(code.EnglishName);
        Assert.Null(code.Alpha3);
        Assert.Null(code.Numeric);
        Assert.True(code.Withdrawn.IsDefault);
    }

    [Fact]
    public void The_unspecified_country_is_nothing_else()
    {
        CountryCode none = default;
        Assert.True(none.IsDefault);
        Assert.False(none.IsFormer);
        Assert.False(none.IsAssigned);
        Assert.Null(none.EnglishName);
    }

    [Fact]
    public void A_former_country_comes_after_the_code_it_begins_with() =>
        Assert.True(CountryCode.Parse("SU") < CountryCode.Parse("SUHH"));

    [Theory]
    [InlineData("kz", "Letter 1 is lower case.")]
    [InlineData("K9", "Position 2 is not a letter A to Z.")]
    [InlineData("KAZ", "Its length in characters is 3.")]
    [InlineData("kaz", "Its length in characters is 3.")]
    [InlineData("k9z", "Position 2 is not a letter A to Z.")]
    [InlineData("", "It is empty, and an unspecified value cannot be read from text.")]
    public void A_refusal_says_what_is_wrong_and_what_would_be_right(string text, string fault) => Assert.StartsWith(
        $"'{text}' is not a country code: two letters A to Z (ISO 3166-1, such as KZ) or four (ISO 3166-3, such as SUHH). {fault}",
        Assert.Throws<FormatException>(() => new CountryCode(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Looking_up_what_is_known_of_a_code_allocates_nothing() => Assert.Equal(0, Allocated(() => _ = (
        CountryCode.KZ.EnglishName,
        CountryCode.KZ.Alpha3,
        CountryCode.KZ.Numeric,
        CountryCode.SUHH.Withdrawn,
        CountryCode.TryFromAlpha3("KAZ", out _),
        CountryCode.TryFromNumeric(398, out _))));
}
