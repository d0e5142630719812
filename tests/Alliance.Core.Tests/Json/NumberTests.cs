using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using CsCheck;

namespace Alliance.Core.Tests.Json;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("0e999999999999", "0")]
    [InlineData("1.50", "1.50")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("1E2", "100")]
    [InlineData("1e+2", "100")]
    [InlineData("125e-1", "12.5")]
    [InlineData("1.50e1", "15.0")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    public void A_number_that_fits_is_kept_with_its_scale(string written, string kept)
    {
        MarketObservation read = Read(written);
        Assert.Equal(decimal.Parse(kept, CultureInfo.InvariantCulture), read.Value);
        Assert.EndsWith($"\"value\":{kept}}}", Encoding.UTF8.GetString(AllianceJson.WriteRecord(read)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("-0e0")]
    [InlineData("-0E7")]
    [InlineData("-0e-3")]
    [InlineData("-0.00000000000000000000000000000000")]
    public void A_zero_has_no_sign(string written) => Assert.False(decimal.IsNegative(Read(written).Value!.Value));

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7.92281625142643375935439503351")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("100000000000000000000000000000")]
    [InlineData("1.00000000000000000000000000000000000001")]
    public void A_number_that_would_lose_digits_is_refused(string written) => Refused(written);

    [Fact]
    public void A_huge_number_is_refused()
    {
        Refused(new string('9', 100_000));
        Refused("0." + new string('0', 100_000));
    }

    [Fact]
    public void A_number_is_read_exactly_or_refused() =>
        Gen.Select(Gen.Bool, Gen.String[Gen.Char['0', '9'], 1, 32], Gen.String[Gen.Char['0', '9'], 0, 32], Gen.Int[-40, 40]).Sample(
            (isNegative, whole, fraction, power) =>
            {
                string digits = whole.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";
                string written = $"{(isNegative ? "-" : "")}{digits}{(fraction.Length > 0 ? "." + fraction : "")}{(power != 0 ? $"e{power}" : "")}";
                BigInteger mantissa = BigInteger.Parse(digits + fraction, CultureInfo.InvariantCulture) * (isNegative ? -1 : 1);
                int exponent = power - fraction.Length;
                while (!mantissa.IsZero && mantissa % 10 == 0)
                {
                    mantissa /= 10;
                    exponent++;
                }
                bool fits = mantissa.IsZero || (exponent >= -28 && exponent <= 28 && BigInteger.Abs(mantissa) * BigInteger.Pow(10, Math.Max(exponent, 0)) <= new BigInteger(decimal.MaxValue));
                if (!fits)
                {
                    Refused(written);
                    return;
                }
                // value = mantissa * 10^exponent, compared as whole numbers.
                decimal value = Read(written).Value!.Value;
                BigInteger coefficient = new BigInteger(decimal.GetBits(value) is var bits ? new decimal(bits[0], bits[1], bits[2], isNegative: value < 0, 0) : 0);
                Assert.Equal(mantissa * BigInteger.Pow(10, Math.Max(exponent, -28) + 28), coefficient * BigInteger.Pow(10, 28 - value.Scale));
            },
            iter: 5_000);

    [Fact]
    public void A_number_without_exponent_is_what_the_platform_reads_digits_and_scale() =>
        Gen.Select(Gen.Bool, Gen.String[Gen.Char['0', '9'], 1, 28], Gen.Int[0, 28]).Sample(
            (isNegative, digits, decimals) =>
            {
                string whole = digits.Length > decimals ? digits[..^decimals].TrimStart('0') : "";
                string fraction = digits[^Math.Min(decimals, digits.Length)..];
                string written = $"{(isNegative ? "-" : "")}{(whole.Length == 0 ? "0" : whole)}{(fraction.Length > 0 ? "." + fraction : "")}";
                decimal expected = decimal.Parse(written, CultureInfo.InvariantCulture);
                // Zero has no sign.
                Assert.Equal(decimal.GetBits(expected == 0 ? decimal.Abs(expected) : expected), decimal.GetBits(Read(written).Value!.Value));
            },
            iter: 5_000);

    private static MarketObservation Read(string number) =>
        AllianceJson.ReadRecord<MarketObservation>($$"""{"id":"x","market":"country:KZ","measure":"price","value":{{number}}}""");

    private static void Refused(string number)
    {
        JsonException error = Assert.Throws<JsonException>(() => Read(number));
        Assert.Equal(("/value", 58L), (error.Path, error.BytePositionInLine));
    }
}
