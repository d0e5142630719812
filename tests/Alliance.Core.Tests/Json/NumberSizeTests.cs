using System.Text.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>A number that cannot be kept is refused with the reason.</summary>
public sealed class NumberSizeTests
{
    [Theory]
    [InlineData("123e45", "too large")]
    [InlineData("-1e29", "too large")]
    [InlineData("79228162514264337593543950336", "too large")]
    [InlineData("1e390", "too large")]
    [InlineData("0.12345678901234567890123456789", "more digits")]
    [InlineData("1e-30", "more digits")]
    public void It_is_too_large_or_has_too_many_digits(string number, string why) =>
        Assert.Contains(why, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>($$"""{"amount":{{number}},"currency":"EUR"}""")).Message, StringComparison.Ordinal);
}
