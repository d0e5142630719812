using System.Globalization;

namespace Alliance.Core.Tests.Json;

/// <summary>Numbers in the terms of RFC 8259, section 6, known and unknown, through the own entry and the converters.</summary>
public sealed class Rfc8259NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("1", "1")]
    [InlineData("-1", "-1")]
    [InlineData("10", "10")]
    [InlineData("0.5", "0.5")]
    [InlineData("1.050", "1.050")]
    [InlineData("1e0", "1")]
    [InlineData("1E0", "1")]
    [InlineData("1e+0", "1")]
    [InlineData("1e-0", "1")]
    [InlineData("1e01", "10")]
    [InlineData("1e000000000000001", "10")]
    [InlineData("0e0", "0")]
    [InlineData("0e1", "0")]
    [InlineData("1.5E+1", "15")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("0.1000000000000000055511151231", "0.1000000000000000055511151231")]
    public void A_valid_number_is_read_exactly_and_kept_as_written_where_it_is_unknown(string number, string says)
    {
        AllianceDataset known = Rfc8259Text.Accepted(Rfc8259Text.ObservationStart + number + Rfc8259Text.ObservationEnd);
        Assert.Equal(decimal.Parse(says, CultureInfo.InvariantCulture), known.MarketObservations[0].Value);
        Unknown(number);
    }

    /// <summary>The RFC lets a reader bound range and precision; a decimal that would be rounded is refused, what is unknown is kept whatever its size.</summary>
    [Theory]
    [InlineData("1e29")]
    [InlineData("-1e400")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("100000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("3.14159265358979323846264338327950288")]
    public void A_number_that_cannot_be_kept_is_refused_where_it_is_known(string number)
    {
        Rfc8259Text.Refused(Rfc8259Text.ObservationStart + number + Rfc8259Text.ObservationEnd);
        Unknown(number);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("-+1")]
    [InlineData("01")]
    [InlineData("00")]
    [InlineData("-01")]
    [InlineData("-00")]
    [InlineData("012.5")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1.")]
    [InlineData("-1.")]
    [InlineData("0.")]
    [InlineData("1.e1")]
    [InlineData("1.5.5")]
    [InlineData("1e")]
    [InlineData("1E")]
    [InlineData("1e+")]
    [InlineData("1e-")]
    [InlineData("1ee1")]
    [InlineData("1e+-1")]
    [InlineData("1e1.5")]
    [InlineData("1e 1")]
    [InlineData("1 000")]
    [InlineData("1,000.5")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData("0b1")]
    [InlineData("1f")]
    [InlineData("1m")]
    [InlineData("1n")]
    [InlineData("1-")]
    [InlineData("1-1")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("inf")]
    [InlineData("１")]
    [InlineData("١")]
    [InlineData("-١")]
    [InlineData("−1")]
    [InlineData("½")]
    [InlineData("1/2")]
    public void What_is_no_number_is_refused(string number)
    {
        Rfc8259Text.Refused(Rfc8259Text.ObservationStart + number + Rfc8259Text.ObservationEnd);
        Assert.All(Rfc8259Text.PlacesOfValues(number), Rfc8259Text.Refused);
    }

    private static void Unknown(string number)
    {
        Assert.All(Rfc8259Text.PlacesOfValues(number), text => Rfc8259Text.Accepted(text));
        AllianceDataset unknown = Rfc8259Text.Accepted($$"""{"x":[ {{number}} ]}""");
        Assert.Equal($$"""{"x":[{{number}}]}""", unknown.Unknown.ToString());
    }
}
