using static Alliance.Core.Tests.Assessment.AccessRecords;
using static Alliance.Core.Truth;

namespace Alliance.Core.Tests.Assessment.Soundness;

/// <summary>Places with a country code of their own that belong to another country, and areas.</summary>
public sealed class PlacesWithOwnCodeTests
{
    private static readonly AllianceDataset Union = Records(Rule(new()) with { Authority = new Id<AiAlliance>("eu") }) with { Alliances = [new() { Id = new("eu"), Names = ["European Union"], MemberGroup = new("eu") }] };

    [Theory]
    [InlineData("CN-MO", "MO")]
    [InlineData("CN-HK", "HK")]
    [InlineData("US-PR", "PR")]
    [InlineData("US-GU", "GU")]
    [InlineData("FR-RE", "RE")]
    public void An_area_answers_as_the_country_code_of_the_same_place(string area, string country)
    {
        Place asArea = new(CountryCode.Parse(area[..2]), area), asCountry = CountryCode.Parse(country);
        GeographicScope[] scopes =
        [
            GeographicScope.Of(CountryCode.CN), GeographicScope.Of(CountryCode.US), GeographicScope.Of(CountryCode.FR), GeographicScope.Of(asCountry.Country), new() { ExceptCountries = [asCountry.Country] },
            new() { ExceptCountries = [CountryCode.CN] }, new() { Groups = [new("group")] }, new() { Groups = [new("of-alliance")] }, new() { Areas = [area] }, new() { ExceptAreas = [area] },
        ];
        foreach (GeographicScope scope in scopes)
        {
            foreach (CountryCode authority in new[] { CountryCode.US, CountryCode.CN, CountryCode.DE })
            {
                AccessIndex index = AccessIndex.Of(Records(
                    Rule(new() { Destinations = scope }) with { Authority = authority, Reach = [new() { Basis = ReachBasis.Territory }] },
                    Rule(new() { ExportedFrom = scope }) with { Id = new("from"), Authority = authority },
                    Rule(new() { TransitThrough = scope }) with { Id = new("through"), Authority = authority, Reach = [new() { Basis = ReachBasis.Origin }] }) with
                {
                    Alliances = [new() { Id = new("union"), Names = ["A union"], MemberGroup = new("group") }],
                    CountryGroups =
                    [
                        new() { Id = new("group"), Name = "A group", Members = [new() { Country = CountryCode.CN, Validity = Validity.From(2000) }, new() { Country = CountryCode.GU, Validity = Validity.From(2000) }] },
                        new() { Id = new("of-alliance"), Name = "Of the alliance", Alliance = new("union") },
                    ],
                });
                foreach (LocalDate day in new LocalDate[] { new(2020, 12, 22), new(2020, 12, 23), new(2024, 3, 1) })
                {
                    Assert.Equal(Answers(index, With(asCountry)), Answers(index, With(asArea)));

                    AccessRequest With(Place place) => Export with { Destination = place, ExportedFrom = place, Via = (ValueList<Place>)[place], Origin = place, Day = day };
                }
            }
        }

        static IEnumerable<(string, AccessBounds)> Answers(AccessIndex index, AccessRequest request) => index.Assess(request).Obligations.Select(one => (one.Constraint.Value, one.Enforced));
    }

    [Theory]
    [InlineData("CN-MO", "2024-03-01", False)]
    [InlineData("CN-HK", "2020-12-22", False)]
    [InlineData("CN-HK", "2024-03-01", True)]
    [InlineData("CN-11", "2024-03-01", True)]
    public void Macau_and_hong_kong_as_areas_are_what_the_united_states_reads_them_as(string area, string day, Truth applies) => Assert.Equal(
        BoundsOf(applies), Under(new ConstraintScope { Destinations = GeographicScope.Of(CountryCode.CN) }, Export with { Destination = new Place(CountryCode.CN, area), Day = PartialDate.Parse(day).Earliest }));

    [Theory]
    [InlineData("US", true)]
    [InlineData("PR", false)]
    [InlineData("GU", false)]
    [InlineData("UM", false)]
    public void Dispatch_from_a_dependent_place_may_be_dispatch_from_the_united_states(string from, bool isCertain)
    {
        AccessRequest request = Export with { ExportedFrom = (Place)CountryCode.Parse(from) };
        Assert.Equal(isCertain ? Licence : Perhaps, Under(Rule(new()) with { Reach = [new() { Basis = ReachBasis.Territory }] }, request));
        Assert.Equal(isCertain ? Licence : Perhaps, Under(Rule(new()), request));
    }

    [Theory]
    [InlineData("FR", True)]
    [InlineData("RE", Unknown)]
    [InlineData("GF", Unknown)]
    [InlineData("AX", Unknown)]
    [InlineData("GL", Unknown)]
    [InlineData("US", False)]
    [InlineData("PR", False)]
    [InlineData("GI", False)]
    public void Dispatch_from_a_dependent_place_of_a_member_may_be_dispatch_from_the_union(string from, Truth applies)
    {
        AllianceDataset dataset = Union with { Constraints = [Union.Constraints[0] with { Reach = [new() { Basis = ReachBasis.Territory }] }] };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { ExportedFrom = (Place)CountryCode.Parse(from) }));
    }

    [Fact]
    public void Answers_for_any_number_of_areas_are_not_kept()
    {
        const int Areas = 100_000, MostKept = 2_000;
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        string[] countries = ["DE", "RU", "UA"];
        Place[] places =
        [
            .. Enumerable.Range(0, Areas).Select(i => new Place(
                CountryCode.Parse(countries[i % 3]), $"{countries[i % 3]}-{Letters[i / 3 / 36 / 36]}{Letters[i / 3 / 36 % 36]}{Letters[i / 3 % 36]}")),
        ];
        int computed = 0;
        PlaceTable table = new(place =>
        {
            computed++;
            return DayTable<Truth>.Of(new(), _ => Truth.Of(place.Country == CountryCode.DE));
        }, []);
        DayKey day = DayKey.Of(new(2024, 3, 1));

        Assert.Equal(Areas, places.Distinct().Count());
        Assert.All(places, place => Assert.Equal(Truth.Of(place.Country == CountryCode.DE), table.Includes(place, day)));
        computed = 0;
        foreach (Place place in places)
            table.Includes(place, day);
        Assert.InRange(computed, Areas - MostKept, Areas);

        // Countries are kept, whatever was asked before.
        Place[] all = [.. CountryCatalogue.Iso.All.Select(country => (Place)country.Code)];
        Assert.All(all, place => table.Includes(place, day));
        computed = 0;
        Assert.All(all, place => table.Includes(place, day));
        Assert.Equal(0, computed);
    }

    private static AccessBounds BoundsOf(Truth applies) => applies switch { True => Licence, False => None, _ => Perhaps };
}
