namespace Alliance.Core.Tests.Reference;

public sealed class CodeCorrectionsTests
{
    [Theory]
    [InlineData("UK", "GB", "UK is exceptionally reserved for: United Kingdom.")]
    [InlineData("EL", "GR", "EL is the European Union's code for Greece; that of ISO 3166-1 is GR.")]
    [InlineData("DEU", "DE", "DEU is the three-letter code of Germany; two letters are required.")]
    [InlineData("kz", "KZ", "Codes are written in capitals.")]
    [InlineData("Kazakhstan", "KZ", "KZ is the code of Kazakhstan.")]
    [InlineData("Deutschland", "DE", "DE is the code of Germany.")]
    [InlineData("SF", "FI", "SF is indeterminately reserved for: Finland.")]
    [InlineData("DD", "DE", "DD was the code of a former country, German Democratic Republic, until 1990-10-30; it was succeeded by DE. The former country itself is written DDDE.")]
    [InlineData("TP", "TL", "TP was the code of a former country, East Timor, until 2002-05-20; it was succeeded by TL. The former country itself is written TPTL.")]
    [InlineData("AN", "", "AN was the code of a former country, Netherlands Antilles, until 2010-12-15; it was succeeded by BQ, CW, SX. The former country itself is written ANHH.")]
    [InlineData("YU", "", "YU was the code of a former country, Yugoslavia, until 2003-07-23; it was succeeded by BA, CSXX, HR, MK, SI. The former country itself is written YUCS.")]
    [InlineData("EU", "", "EU is exceptionally reserved for: European Union.")]
    [InlineData("XK", "", "XK is user assigned for: Kosovo.")]
    [InlineData("XQ", "", "")]
    [InlineData("Atlantis", "", "")]
    [InlineData("", "", "")]
    [InlineData("GB", "", "")]
    public void The_country_that_may_have_been_meant_is_found(string text, string meant, string remark)
    {
        Correction correction = CountryCorrections.Of(text);
        Assert.Equal((meant, remark), (string.Join(',', correction.Values), correction.Remark));
    }

    [Fact]
    public void A_former_country_is_named_with_its_day_and_its_successors()
    {
        Correction correction = CountryCorrections.Of("SU");
        Assert.Empty(correction.Values);
        Assert.StartsWith("SU was the code of a former country, Soviet Union, until 1992-08-30; it was succeeded by AM, AZ, BY,", correction.Remark, StringComparison.Ordinal);
        Assert.Equal(correction.Remark, CountryCorrections.Of("SUHH").Remark);
        string twice = CountryCorrections.Of("CS").Remark;
        Assert.Contains("Czechoslovakia, until 1993-06-15", twice, StringComparison.Ordinal);
        Assert.Contains("Serbia & Montenegro, until 2006-09-26", twice, StringComparison.Ordinal);
    }

    [Fact]
    public void No_present_country_is_corrected() => Assert.All(CountryCode.Assigned, code => Assert.Equal(Correction.None, CountryCorrections.Of(code.ToString())));

    [Fact]
    public void What_is_suggested_is_a_present_country() => Assert.All(
        CountryCatalogue.Reservations.Select(reservation => reservation.Code.ToString()).Concat(CountryCatalogue.Iso.All.Select(country => country.Code.ToString())),
        code => Assert.All(CountryCorrections.Of(code).Values, value => Assert.True(CountryCode.Parse(value).IsAssigned, $"{code}: {value}")));

    [Theory]
    [InlineData("RMB", "CNY")]
    [InlineData("€", "EUR")]
    [InlineData("Euro", "EUR")]
    [InlineData("rub", "RUB")]
    [InlineData("RUR", "RUB")]
    [InlineData("DEM", "")]
    [InlineData("QQQ", "")]
    [InlineData("dollars of the United States", "")]
    [InlineData("EUR", "")]
    public void The_currency_that_may_have_been_meant_is_found(string text, string meant) => Assert.Equal(meant, string.Join(',', CurrencyCorrections.Of(text).Values));

    [Fact]
    public void For_the_old_rouble_it_is_said_when_the_new_one_is_meant_and_when_not() => Assert.Equal(
        "ISO 4217 withdrew RUR (Russian Ruble) in 2004-01. It was replaced by RUB in RU from 1998-01-01 on (1000 RUR became 1 RUB). Within 1998-01-01/2003-12-31 the code may stand for either unit; amounts of a later day are in RUB, and those of an earlier day are not.",
        CurrencyCorrections.Of("RUR").Remark);

    [Fact]
    public void A_withdrawn_currency_is_named_with_its_day_and_its_successor()
    {
        string remark = CurrencyCorrections.Of("DEM").Remark;
        Assert.StartsWith("ISO 4217 withdrew DEM (Deutsche Mark) in 2002-03.", remark, StringComparison.Ordinal);
        Assert.Contains("It was replaced by EUR", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_withdrawn_currency_has_a_remark() => Assert.All(
        CurrencyCatalogue.Iso.All.Where(currency => !currency.Code.IsAssigned), currency => Assert.StartsWith("ISO 4217 withdrew ", CurrencyCorrections.Of(currency.Code.ToString()).Remark, StringComparison.Ordinal));

    [Theory]
    [InlineData("KZ", "country:KZ")]
    [InlineData("alliance:KZ", "country:KZ")]
    [InlineData("country:UK", "country:GB")]
    [InlineData("country:KAZ", "country:KZ")]
    [InlineData("contry:KZ", "country:KZ")]
    [InlineData("Alliance:BRICS", "alliance:brics")]
    [InlineData("aliance:brics", "alliance:brics")]
    [InlineData("country:nvidia", "alliance:nvidia,association:nvidia,company:nvidia")]
    [InlineData("company:nvidia", "")]
    [InlineData("other:Council of Europe", "")]
    [InlineData("nvidia", "")]
    [InlineData("", "")]
    public void The_party_that_may_have_been_meant_is_found(string text, string meant) => Assert.Equal(meant, string.Join(',', PartyCorrections.Of(text).Values));

    [Theory]
    [InlineData("DEU", "Did you mean \"DE\"?")]
    [InlineData("country:DEU", "Did you mean \"country:DE\"?")]
    public void The_message_of_reading_states_it(string text, string expected)
    {
        string message = text.Contains(':', StringComparison.Ordinal)
            ? Assert.Throws<FormatException>(() => PartyReference.Parse(text)).Message
            : Assert.Throws<FormatException>(() => CountryCode.Parse(text)).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Alliance:brics", "alliance:brics")]
    [InlineData("alliance:BRICS Plus", "alliance:brics-plus")]
    [InlineData("brics", null)]
    public void The_message_on_a_reference_states_what_may_have_been_meant(string text, string? expected)
    {
        string message = Assert.Throws<FormatException>(() => RecordReference.Parse(text)).Message;
        Assert.Equal(expected is not null, message.Contains($"Did you mean \"{expected}\"?", StringComparison.Ordinal));
    }
}
