using System.Text.Json;

namespace Alliance.Core.Tests.TechnologyAccess;

/// <summary>Whether a place is inside a scope that names areas of countries.</summary>
public sealed class GeographicScopeTests
{
    private static readonly LocalDate Day = new(2025, 1, 1);
    private static readonly CountryGroupCatalogue Groups = CountryGroupCatalogue.Reference;
    private static readonly AuthorityGeography Ear = AuthorityGeography.ExportAdministrationRegulations;

    [Theory]
    [InlineData("""{"areas":["UA-43"]}""", "UA", "UA-43", Truth.True)]
    [InlineData("""{"areas":["UA-43"]}""", "UA", "UA-30", Truth.False)]
    [InlineData("""{"areas":["UA-43"]}""", "UA", null, Truth.Unknown)]
    [InlineData("""{"areas":["UA-43"]}""", "RU", null, Truth.False)]
    [InlineData("""{"areas":["UA-43"]}""", "RU", "RU-MOW", Truth.False)]
    [InlineData("""{"areas":["UA-43","UA-14"],"countries":["RU"]}""", "RU", "RU-MOW", Truth.True)]
    [InlineData("""{"areas":["UA-43"],"countries":["UA"]}""", "UA", null, Truth.True)]
    [InlineData("""{"countries":["UA"],"exceptAreas":["UA-43"]}""", "UA", "UA-43", Truth.False)]
    [InlineData("""{"countries":["UA"],"exceptAreas":["UA-43"]}""", "UA", "UA-30", Truth.True)]
    [InlineData("""{"countries":["UA"],"exceptAreas":["UA-43"]}""", "UA", null, Truth.Unknown)]
    [InlineData("""{"exceptAreas":["UA-43"]}""", "KZ", null, Truth.True)]
    [InlineData("""{"exceptAreas":["UA-43"]}""", "UA", "UA-43", Truth.False)]
    [InlineData("""{"groups":["m49-151"],"exceptAreas":["UA-43"]}""", "UA", "UA-43", Truth.False)]
    [InlineData("""{"areas":["UA-43"],"exceptCountries":["UA"]}""", "UA", "UA-43", Truth.False)]
    [InlineData("""{"areas":["GB-ENG"]}""", "GB", "GB-LND", Truth.Unknown)] // London is in England; the library has no list of areas
    [InlineData("""{"areas":["GB-ENG"]}""", "GB", "GB-ENG", Truth.True)]
    [InlineData("""{"areas":["Crimea"]}""", "UA", "UA-43", Truth.Unknown)]
    [InlineData("""{"areas":["Crimea"]}""", "KZ", null, Truth.Unknown)]
    [InlineData("""{"areas":["Crimea"],"countries":["KZ"]}""", "KZ", null, Truth.True)]
    [InlineData("""{"areas":["ua-43"]}""", "UA", "UA-43", Truth.Unknown)]
    [InlineData("""{"countries":["UA"],"exceptAreas":["UA43"]}""", "UA", "UA-43", Truth.Unknown)]
    [InlineData("""{"countries":["UA"],"exceptAreas":["UA43"]}""", "RU", null, Truth.False)]
    public void A_scope_that_names_areas_is_decided_by_the_area_of_the_place(string json, string country, string? area, Truth expected) =>
        Assert.Equal(expected, JsonSerializer.Deserialize<GeographicScope>(json)!.Includes(new(new(country), area), Day, Groups));

    [Fact]
    public void An_area_that_is_named_is_inside_even_where_the_authority_treats_it_as_separate_from_its_country()
    {
        var crimea = new Place(CountryCode.UA, "UA-43");
        Assert.Equal(Truth.False, GeographicScope.Of(CountryCode.UA).Includes(crimea, Day, Groups, Ear));
        Assert.Equal(Truth.True, (GeographicScope.Of(CountryCode.UA) with { Areas = ["UA-43"] }).Includes(crimea, Day, Groups, Ear));
        Assert.Equal(Truth.False, new GeographicScope { ExceptAreas = ["UA-43"] }.Includes(crimea, Day, Groups, Ear));
        Assert.Equal(Truth.False, new GeographicScope { Areas = ["CN-GD"] }.Includes(CountryCode.HK, Day, Groups, Ear));
    }

    [Fact]
    public void Areas_are_written_and_read_back()
    {
        const string Json = """{"countries":["UA"],"areas":["CN-GD"],"exceptCountries":["KZ"],"exceptAreas":["UA-43"]}""";
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<GeographicScope>(Json)));
    }
}
