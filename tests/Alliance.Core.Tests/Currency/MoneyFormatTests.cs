using System.Globalization;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Amounts in the form of a culture. The tests run without the platform's cultures, so they make their own.</summary>
public sealed class MoneyFormatTests
{
    private static readonly CultureInfo Germany = Made(".", ",", "\u20AC", 3, 8), States = Made(",", ".", "$", 0, 1);

    [Theory]
    [InlineData("1234.5 EUR", "1.234,50 EUR")]
    [InlineData("-1234.5 EUR", "-1.234,50 EUR")]
    [InlineData("11200000000000 RUB", "11.200.000.000.000,00 RUB")]
    [InlineData("1000.00 JPY", "1.000 JPY")]
    [InlineData("1000.5 JPY", "1.000,5 JPY")]
    [InlineData("1.2 KWD", "1,200 KWD")]
    [InlineData("0.123456789 EUR", "0,123456789 EUR")]
    [InlineData("1.5000 EUR", "1,50 EUR")]
    [InlineData("0 EUR", "0,00 EUR")]
    [InlineData("2.5 XAU", "2,5 XAU")]
    [InlineData("79228162514264337593543950335 EUR", "79.228.162.514.264.337.593.543.950.335,00 EUR")]
    [InlineData("-0.0000000000000000000000000001 EUR", "-0,0000000000000000000000000001 EUR")]
    public void Groups_and_decimals_are_those_of_the_culture_and_no_digit_is_lost(string amount, string expected)
    {
        Assert.Equal(expected, Money.Parse(amount).Format(Germany, MoneyStyle.Code));
        Assert.Equal(expected[..^4], Money.Parse(amount).Format(Germany, MoneyStyle.AmountOnly));
    }

    [Fact]
    public void The_text_form_has_no_culture() => Assert.Equal("1234.5 EUR", new Money(1234.5m, CurrencyCode.EUR).ToString(null, Germany));

    [Fact]
    public void A_negative_zero_has_no_sign() => Assert.Equal("0,00 EUR", new Money(-0.00m, CurrencyCode.EUR).Format(Germany, MoneyStyle.Code));

    /// <summary>Separators of money differ from those of other numbers in Austria, for example.</summary>
    [Fact]
    public void The_separators_are_those_of_money()
    {
        var culture = (CultureInfo)Germany.Clone();
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.NumberFormat.NumberDecimalSeparator = "!";
        Assert.Equal("1.234,50 EUR", new Money(1234.5m, CurrencyCode.EUR).Format(culture, MoneyStyle.Code));
    }

    [Fact]
    public void A_symbol_is_where_the_culture_places_it()
    {
        Assert.Equal("1.234,50 \u20AC", new Money(1234.5m, CurrencyCode.EUR).Number(Germany.NumberFormat, hasSymbol: true));
        Assert.Equal("-1.234,50 \u20AC", new Money(-1234.5m, CurrencyCode.EUR).Number(Germany.NumberFormat, hasSymbol: true));
        Assert.Equal("-$1,234.50", new Money(-1234.5m, CurrencyCode.USD).Number(States.NumberFormat, hasSymbol: true));
    }

    /// <summary>A dollar sign on a page for readers in the United States would not say that an amount is in Australian dollars.</summary>
    [Fact]
    public void Without_a_symbol_of_the_cultures_country_there_is_the_code()
    {
        Assert.Equal("1,234.50 AUD", new Money(1234.5m, new("AUD")).Format(States, MoneyStyle.Symbol));
        Assert.Equal("1,234.50 EUR", new Money(1234.5m, CurrencyCode.EUR).Format(CultureInfo.InvariantCulture, MoneyStyle.Symbol));
        Assert.Equal("1,234.50 EUR", new Money(1234.5m, CurrencyCode.EUR).Format(new OfNowhere(), MoneyStyle.Symbol));
    }

    [Fact]
    public void What_makes_no_text()
    {
        Assert.Equal("", default(Money).Format(Germany, MoneyStyle.Code));
        Assert.Throws<ArgumentNullException>("culture", () => new Money(1, CurrencyCode.EUR).Format(null!, MoneyStyle.Code));
        Assert.Throws<ArgumentOutOfRangeException>("style", () => new Money(1, CurrencyCode.EUR).Format(Germany, default));
        Assert.Throws<ArgumentOutOfRangeException>("style", () => new Money(1, CurrencyCode.EUR).Format(Germany, (MoneyStyle)4));
    }

    private static CultureInfo Made(string group, string point, string symbol, int positive, int negative)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        NumberFormatInfo format = culture.NumberFormat;
        (format.CurrencyGroupSeparator, format.CurrencyDecimalSeparator, format.CurrencySymbol) = (group, point, symbol);
        (format.NumberGroupSeparator, format.NumberDecimalSeparator) = (group, point);
        (format.CurrencyPositivePattern, format.CurrencyNegativePattern) = (positive, negative);
        return culture;
    }

    /// <summary>A culture whose country the platform does not know.</summary>
    private sealed class OfNowhere() : CultureInfo("")
    {
        public override string Name => "xx-99";

        public override NumberFormatInfo NumberFormat
        {
            get => States.NumberFormat;
            set => throw new NotSupportedException();
        }
    }
}
