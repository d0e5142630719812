using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/a%20b?c=d#e")]
    [InlineData("https://192.0.2.1:8080/")]
    [InlineData("https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/")]
    [InlineData("https://de.wikipedia.org/wiki/K\u00fcnstliche_Intelligenz")]
    [InlineData("HTTPS://EXAMPLE.ORG/")]
    [InlineData("Http://example.org")]
    public void An_absolute_address_of_the_web_is_one(string url) => Assert.True(TextForm.IsAbsentOrWebAddress(url));

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("//example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("FTP://example.org")]
    [InlineData("HTTPS://")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://a b/")]
    [InlineData("http://example.org/a b")]
    [InlineData("http://example.org/ ")]
    [InlineData(" http://example.org/")]
    [InlineData("http://example.org/a\u00A0b")]
    [InlineData("http://example.org/a\u0001")]
    public void Anything_else_is_none(string url) => Assert.False(TextForm.IsAbsentOrWebAddress(url));

    [Fact]
    public void What_the_platform_reads_is_accepted_if_it_has_no_white_space() =>
        Gen.String[Gen.Char["ab.-/:@?#% \\"], 0, 12].Sample(rest =>
            Assert.Equal(!rest.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate("https://" + rest, UriKind.Absolute, out _), TextForm.IsAbsentOrWebAddress("https://" + rest)));
}
