using System.Text.Json;

namespace Alliance.Core.Tests.Alliances;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("UA", "ua-43")]
    [InlineData("UA", "Crimea")]
    [InlineData("UA", "UA43")]
    [InlineData("UA", "UA-")]
    [InlineData("UA", "UA-4344")]
    [InlineData("UA", "UA-4 ")]
    [InlineData("UA", "UA-é")]
    [InlineData("UA", "43")]
    [InlineData("UA", "")]
    [InlineData("RU", "UA-43")]
    public void A_text_that_is_no_area_of_the_country_is_refused(string country, string area)
    {
        var error = Assert.Throws<ArgumentException>(() => new Place(new(country), area));
        Assert.Equal("Area", error.ParamName);
        Assert.StartsWith($"{CodeText.Excerpt(area)} is not an area of {country}. An area is given by its ISO 3166-2 code: {country}- and one to three letters A to Z or digits.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_country_and_no_country_have_no_areas()
    {
        Assert.StartsWith("'SU-MOW' cannot be an area of SUHH: ISO 3166-2 has no areas for former countries.", Assert.Throws<ArgumentException>(() => new Place(new("SUHH"), "SU-MOW")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'UA-43' cannot be the area of a place without a country.", Assert.Throws<ArgumentException>(() => new Place(default, "UA-43")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UA", "UA-43")]
    [InlineData("FR", "FR-75C")]
    [InlineData("CN", "CN-GD")]
    [InlineData("AD", "AD-02")]
    [InlineData("MW", "MW-N")]
    [InlineData("KZ", null)]
    public void A_place_is_written_by_the_serializer_and_read_back(string country, string? area)
    {
        var place = new Place(new(country), area);
        Assert.Equal((country, area), ($"{place.Country}", place.Area));
        Assert.Equal(place, JsonSerializer.Deserialize<Place>(JsonSerializer.Serialize(place)));
    }

    [Fact]
    public void An_entry_for_an_area_may_apply_to_an_area_within_it()
    {
        var map = new AuthorityGeography
        {
            Authority = CountryCode.US,
            Treatments = [new() { Place = new(CountryCode.GB, "GB-ENG"), TreatedAs = null, Validity = Validity.From(2020) }],
        };
        Assert.Equal([null], map.Resolve(new(CountryCode.GB, "GB-ENG"), new(2025, 1, 1)));
        Assert.Equal([null, CountryCode.GB], map.Resolve(new(CountryCode.GB, "GB-LND"), new(2025, 1, 1)));
        Assert.Equal([CountryCode.GB], map.Resolve(CountryCode.GB, new(2025, 1, 1)));
    }
}
