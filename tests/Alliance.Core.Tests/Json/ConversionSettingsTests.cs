using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Tests.Primitives;
using CsCheck;

namespace Alliance.Core.Tests.Json;

/// <summary>Lookups, roundings and options of conversions in plain <see cref="JsonSerializer"/> and in a user's own context: what is written is what is read.</summary>
public sealed partial class ConversionSettingsTests
{
    private static readonly ConversionOptions All = new()
    {
        Pivot = CurrencyCode.EUR,
        MaxLegs = 2,
        PublishedDirectionOnly = true,
        Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.AwayFromZero),
        Country = CountryCode.RU,
        UnitsAreUnambiguous = true,
    };

    [Fact]
    public void A_lookup_and_a_rounding_are_strings_and_keys()
    {
        RoundTrip(RateLookup.LastWithin(4), "\"last-within-4-days\"");
        RoundTrip(RateLookup.ExactDay, "\"exact-day\"");
        RoundTrip<RateLookup?>(RateLookup.InForceUntilReplaced, "\"in-force-until-replaced\"");
        RoundTrip(MoneyRounding.ToQuantum(0.05m, MidpointRounding.ToEven), "\"0.05 to-even\"");
        RoundTrip(MoneyRounding.None, "\"none\"");
        RoundTrip(new Dictionary<RateLookup, MoneyRounding> { [RateLookup.LastWithin(1)] = MoneyRounding.None }, """{"last-within-1-day":"none"}""");
    }

    [Fact]
    public void Options_are_an_object_of_the_members_that_differ_from_the_default()
    {
        RoundTrip(default(ConversionOptions), "{}");
        RoundTrip(new ConversionOptions { MaxLegs = 3 }, "{}");
        RoundTrip(All, """{"pivot":"EUR","maxLegs":2,"publishedDirectionOnly":true,"rounding":"minor-unit away-from-zero","country":"RU","unitsAreUnambiguous":true}""");
        Assert.Equal(default, JsonSerializer.Deserialize<ConversionOptions>("""{"pivot":null,"maxLegs":3,"rounding":"none","publishedDirectionOnly":false}"""));
    }

    [Fact]
    public void Options_come_back_whatever_is_set() => Gen.Select(Gen.Int[1, ConversionOptions.MaxLegsLimit], Gens.AnyRounding, Gen.Bool, Gen.Bool, Gens.AnyLookup).Sample((legs, rounding, one, other, lookup) =>
    {
        var settings = new Settings(lookup, new() { MaxLegs = legs, Rounding = rounding, PublishedDirectionOnly = one, UnitsAreUnambiguous = other, Pivot = one ? CurrencyCode.EUR : default, Country = other ? CountryCode.KZ : default });
        Assert.Equal(settings, JsonSerializer.Deserialize<Settings>(JsonSerializer.Serialize(settings)));
        Assert.Equal(settings, JsonSerializer.Deserialize(JsonSerializer.Serialize(settings, UsersSettings.Default.Settings), UsersSettings.Default.Settings));
    });

    [Theory]
    [InlineData("{}")]
    [InlineData("4")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"last-within-4\"")]
    [InlineData("{\"days\":4}")]
    public void What_is_not_a_lookup_never_becomes_exact_day(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RateLookup>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MoneyRounding>(json));
        Assert.Equal("$.Lookup", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Settings>($$"""{"Lookup":{{json}}}""")).Path);
    }

    [Theory]
    [InlineData("""{"maxLegs":0}""", "from 1 to 8")]
    [InlineData("""{"maxLegs":9}""", "from 1 to 8")]
    [InlineData("""{"maxLegs":1.5}""", "from 1 to 8")]
    [InlineData("""{"maxLeg":1}""", "is not a member of this object")]
    [InlineData("""{"MaxLegs":1}""", "is not a member of this object")]
    [InlineData("""{"pivot":""}""", "not a currency code")]
    [InlineData("""{"rounding":"0.05"}""", "Not a rounding of money")]
    [InlineData("""{"rounding":{}}""", "Expected a string")]
    [InlineData("""[]""", "Expected an object")]
    public void Options_that_are_misspelled_are_refused_with_what_would_be_right(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConversionOptions>(json)).Message, StringComparison.Ordinal);

    private static void RoundTrip<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }

    internal sealed record Settings(RateLookup Lookup, ConversionOptions Options);

    [JsonSerializable(typeof(Settings))]
    internal sealed partial class UsersSettings : JsonSerializerContext;
}
