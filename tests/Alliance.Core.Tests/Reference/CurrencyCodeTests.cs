using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

namespace Alliance.Core.Tests;

public sealed class CurrencyCodeTests : CodeLaws<CurrencyCode>
{
    protected override Gen<string> Codes { get; } = Gen.String[Gen.Char['A', 'Z'], 3, 3];

    protected override IEnumerable<string> EveryCode => Letters(3);

    [Fact]
    public void It_is_two_bytes() => Assert.Equal(2, Unsafe.SizeOf<CurrencyCode>());

    [Theory]
    [MemberData(nameof(ReferenceRows.Currencies), MemberType = typeof(ReferenceRows))]
    public void Every_row_of_the_list_is_found(string letters, string numeric, string minorUnits, string kind, string status, string name)
    {
        var code = new CurrencyCode(letters);
        Assert.Equal(status == "active", code.IsAssigned);
        Assert.Equal(name, code.EnglishName);
        Assert.Equal(numeric, code.Numeric?.ToString("D3", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(minorUnits, code.MinorUnits?.ToString(CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(kind, code.Kind.ToString(), ignoreCase: true);
        Assert.Equal(code, typeof(CurrencyCode).GetProperty(letters)?.GetValue(null));
    }

    [Fact]
    public void The_178_assigned_and_129_withdrawn_codes_are_those_of_the_list()
    {
        Assert.Equal((178, 307), (CurrencyCode.Assigned.Count, CurrencyCode.Known.Count));
        Assert.Equal(ReferenceRows.Currencies.Select(row => new CurrencyCode(row.Data.Item1)), CurrencyCode.Known);
        Assert.Equal(CurrencyCode.Assigned, EveryCode.Select(CurrencyCode.Parse).Where(code => code.IsAssigned));
        Assert.Equal(CurrencyCode.Known, EveryCode.Select(CurrencyCode.Parse).Where(code => code.EnglishName is not null));
    }

    [Fact]
    public void An_active_number_leads_to_its_code_and_no_other_number_does()
    {
        var byNumber = CurrencyCode.Assigned.ToDictionary(code => code.Numeric!.Value);
        for (var number = -2; number <= 1000; number++)
        {
            Assert.Equal(byNumber.ContainsKey(number), CurrencyCode.TryFromNumeric(number, out var code));
            Assert.Equal(byNumber.GetValueOrDefault(number), code);
        }
    }

    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("EUR", 2)]
    [InlineData("KWD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("XAU", null)]
    [InlineData("XDR", null)]
    [InlineData("XXX", null)]
    public void Minor_units_are_those_of_iso_4217(string text, int? digits) =>
        Assert.Equal(digits, CurrencyCode.Parse(text).MinorUnits);

    [Theory]
    [InlineData("BGN", "Bulgarian Lev", 2)] // replaced by the euro on 2026-01-01
    [InlineData("HRK", "Kuna", 2)]
    [InlineData("ITL", "Italian Lira", 0)]
    [InlineData("SUR", "Rouble", null)]
    public void A_withdrawn_code_is_not_assigned_and_keeps_its_name(string text, string name, int? digits)
    {
        var code = CurrencyCode.Parse(text);
        Assert.False(code.IsAssigned);
        Assert.Equal((name, digits), (code.EnglishName, code.MinorUnits));
    }

    [Theory]
    [InlineData("AAA")]
    [InlineData("ZZZ")]
    public void A_code_of_no_list_has_nothing_but_its_letters(string text)
    {
        var code = CurrencyCode.Parse(text);
        Assert.False(code.IsDefault);
        Assert.False(code.IsAssigned);
        Assert.Null(code.EnglishName);
        Assert.Null(code.MinorUnits);
        Assert.Null(code.Numeric);
        Assert.Equal(CurrencyKind.Unspecified, code.Kind);
    }

    [Fact]
    public void The_unspecified_currency_is_nothing_else()
    {
        CurrencyCode none = default;
        Assert.True(none.IsDefault);
        Assert.False(none.IsAssigned);
        Assert.Null(none.EnglishName);
        Assert.Null(none.MinorUnits);
        Assert.NotEqual(CurrencyCode.XXX, none);
    }

    [Theory]
    [InlineData("eur", "Letter 1 is lower case.")]
    [InlineData("EU9", "Position 3 is not a letter A to Z.")]
    [InlineData("EURO", "Its length in characters is 4.")]
    [InlineData("", "It is empty, and an unspecified value cannot be read from text.")]
    public void A_refusal_says_what_is_wrong_and_what_would_be_right(string text, string fault) => Assert.StartsWith(
        $"'{text}' is not a currency code: three letters A to Z (ISO 4217, such as EUR). {fault}",
        Assert.Throws<FormatException>(() => new CurrencyCode(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Looking_up_what_is_known_of_a_code_allocates_nothing() => Assert.Equal(0, Allocated(() =>
        _ = (CurrencyCode.RUB.EnglishName, CurrencyCode.RUB.MinorUnits, CurrencyCode.RUB.Numeric, CurrencyCode.TryFromNumeric(643, out _))));
}
