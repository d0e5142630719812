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
    public void Every_row_of_the_list_is_found(string alpha2, string name)
    {
        var code = new CountryCode(alpha2);
        Assert.True(code.IsAssigned);
        Assert.False(code.IsFormer);
        Assert.Equal(name, code.EnglishName);
        Assert.Equal(code, typeof(CountryCode).GetProperty(alpha2)?.GetValue(null));
    }

    [Fact]
    public void The_249_assigned_codes_are_those_of_the_list()
    {
        Assert.Equal(249, CountryCode.Assigned.Length);
        Assert.Equal(ReferenceRows.Countries.Select(row => new CountryCode(row.Data.Item1)), CountryCode.Assigned);
        Assert.Equal(CountryCode.Assigned, EveryCode.Select(CountryCode.Parse).Where(code => code.IsAssigned));
    }

    [Theory]
    [InlineData("SUHH", true)]
    [InlineData("DDDE", true)]
    [InlineData("SU", false)] // reserved
    [InlineData("UK", false)] // reserved
    [InlineData("XK", false)] // user-assigned
    [InlineData("ZZ", false)]
    [InlineData("AA", false)]
    public void A_code_that_is_not_assigned_now_has_no_name(string text, bool former)
    {
        var code = CountryCode.Parse(text);
        Assert.True(code.IsSpecified);
        Assert.Equal(former, code.IsFormer);
        Assert.False(code.IsAssigned);
        Assert.Null(code.EnglishName);
    }

    [Fact]
    public void The_unspecified_country_is_nothing_else()
    {
        CountryCode none = default;
        Assert.False(none.IsSpecified);
        Assert.False(none.IsFormer);
        Assert.False(none.IsAssigned);
        Assert.Null(none.EnglishName);
    }

    [Fact]
    public void A_former_country_comes_after_the_code_it_begins_with() =>
        Assert.True(CountryCode.Parse("SU") < CountryCode.Parse("SUHH"));

    [Theory]
    [InlineData("kz", "Letter 1 is lower case.")]
    [InlineData("K9", "Place 2 holds something else than a letter A to Z.")]
    [InlineData("KAZ", "Its length in characters is 3.")]
    [InlineData("", "Its length in characters is 0.")]
    public void A_refusal_says_what_is_wrong_and_what_would_be_right(string text, string fault) => Assert.Equal(
        $"'{text}' is not a country code: two letters A to Z (ISO 3166-1, such as KZ) or four (ISO 3166-3, such as SUHH). {fault}",
        Assert.Throws<FormatException>(() => new CountryCode(text)).Message);

    [Fact]
    public void Looking_up_a_name_allocates_nothing() => Assert.Equal(0, Allocated(() => _ = CountryCode.KZ.EnglishName));
}
