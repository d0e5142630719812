using static Alliance.Core.Tests.Assessment.AccessRecords;
using static Alliance.Core.Truth;

namespace Alliance.Core.Tests.Assessment;

/// <summary>Conditions on places: destinations, ways, and the reach of a body of law.</summary>
public sealed class PlaceConditionTests
{
    private static readonly ConstraintScope ToChina = new() { Destinations = GeographicScope.Of(CountryCode.CN) };

    [Theory]
    [InlineData("company:nvidia", AccessLevel.LicenceRequired, AccessLevel.LicenceRequired)]
    [InlineData("company:another", AccessLevel.NoKnownConstraint, AccessLevel.NoKnownConstraint)]
    [InlineData(null, AccessLevel.NoKnownConstraint, AccessLevel.LicenceRequired)]
    public void The_letter_of_2023_10_23_binds_nvidia_alone_while_the_rule_is_only_published(string? exporter, AccessLevel certain, AccessLevel possible)
    {
        AccessAssessment answer = AccessCases.Index.Assess(AccessCases.WithExporter("c10", exporter));
        Assert.Equal(new AccessBounds(certain, possible), answer.Enforced);
        Assert.Contains(answer.NotYetInEffect, one => one.Constraint.Value == "us-88-fr-73458-3a090-destination");
    }

    [Theory]
    [InlineData("US", "HK", "2020-12-22", False)]
    [InlineData("US", "HK", "2020-12-23", True)]
    [InlineData("US", "MO", "2020-12-22", False)]
    [InlineData("US", "MO", "2024-03-01", False)]
    [InlineData("US", "CN", "2020-12-22", True)]
    [InlineData("DE", "HK", "2024-03-01", Unknown)] // how Germany treats Hong Kong is not known
    [InlineData("DE", "KZ", "2024-03-01", False)]
    public void Hong_kong_is_china_to_the_united_states_since_2020_12_23_and_macau_never(string authority, string destination, string day, Truth applies)
    {
        AccessRequest request = Export with { ExportedFrom = Code(authority), Destination = Code(destination), Day = PartialDate.Parse(day).Earliest };
        Assert.Equal(BoundsOf(applies), Under(Rule(ToChina) with { Authority = CountryCode.Parse(authority) }, request));
    }

    [Theory]
    [InlineData("HK", null, True)] // the scope names the place itself
    [InlineData("DE", null, False)]
    [InlineData(null, "HK", False)]
    [InlineData(null, "CN", Unknown)]
    [InlineData(null, "DE", True)]
    [InlineData(null, null, True)]
    public void A_place_is_open_only_where_its_treatment_makes_a_difference(string? country, string? except, Truth applies)
    {
        GeographicScope scope = new() { Countries = country is null ? [] : [CountryCode.Parse(country)], ExceptCountries = except is null ? [] : [CountryCode.Parse(except)] };
        AccessRequest request = Export with { ExportedFrom = (Place)CountryCode.DE, Destination = (Place)CountryCode.HK };
        AccessAssessment answer = AccessIndex.Of(Records(Rule(new() { Destinations = scope }) with { Authority = CountryCode.DE })).Assess(request);
        Assert.Equal(BoundsOf(applies), answer.Enforced);
        Assert.Equal(applies == Unknown ? ["Does this law treat HK as CN? The dataset does not say how its authority treats this place."] : [], answer.Missing.Select(fact => fact.Question));
    }

    [Fact]
    public void The_treatment_of_a_place_that_the_scope_names_is_not_asked_for()
    {
        CountryGroup group = new() { Id = new("group"), Name = "A group", Members = [new() { Country = CountryCode.HK, Validity = Validity.From(new PartialDate(2024)) }] };
        AllianceDataset dataset = Records(Rule(new() { Destinations = new() { Groups = [group.Id] } }) with { Authority = CountryCode.DE }) with { CountryGroups = [group] };
        AccessAssessment answer = AccessIndex.Of(dataset).Assess(Export with { ExportedFrom = (Place)CountryCode.DE, Destination = (Place)CountryCode.HK });
        Assert.Equal(Perhaps, answer.Enforced);
        Assert.Equal(["Did group include HK on 2024-03-01?"], answer.Missing.Select(fact => fact.Question));
    }

    [Theory]
    [InlineData(AccessActivity.Transit, "US", True)]
    [InlineData(AccessActivity.Transit, "KZ US", True)]
    [InlineData(AccessActivity.Transit, "KZ", False)]
    [InlineData(AccessActivity.Transit, "", False)]
    [InlineData(AccessActivity.Transit, null, Unknown)]
    [InlineData(AccessActivity.Export, "US", False)]
    [InlineData(null, "US", Unknown)]
    [InlineData(null, null, Unknown)]
    [InlineData(null, "", False)]
    public void A_transit_takes_place_from_the_territory_that_it_passes_through(AccessActivity? activity, string? via, Truth applies)
    {
        Id<ControlRegime> regime = new("rules");
        AllianceDataset dataset = Records(Rule(ToChina) with { Regime = regime }) with { Regimes = [new() { Id = regime, Title = "Rules", Authority = CountryCode.US, Reach = [new() { Basis = ReachBasis.Territory }] }] };
        AccessRequest request = Export with
        {
            ExportedFrom = (Place)CountryCode.DE,
            Activity = activity is { } known ? known : default(Term<AccessActivity>),
            Via = via is null ? null : [.. via.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Code)],
        };
        AccessAssessment answer = AccessIndex.Of(dataset).Assess(request);
        Assert.Equal(BoundsOf(applies), answer.Enforced);
        Assert.Equal(
            [.. activity is null && applies == Unknown ? ["activity"] : Array.Empty<string>(), .. via is null ? ["via"] : Array.Empty<string>()],
            answer.Missing.Select(fact => fact.Fact));
        // Where the reach is not recorded, the territory is enough as well, and what may establish it is asked for.
        AccessAssessment unrecorded = AccessIndex.Of(Records(Rule(ToChina))).Assess(request);
        Assert.Equal(applies == True ? Licence : Perhaps, unrecorded.Enforced);
        Assert.Equal(activity is null && applies == Unknown, unrecorded.Missing.Any(fact => fact.Fact == "activity"));
    }

    [Theory]
    [InlineData(null, Unknown)]
    [InlineData("", False)]
    [InlineData("RU", True)]
    [InlineData("DE RU KZ", True)]
    [InlineData("KZ", False)]
    public void The_places_on_the_way_are_not_known_or_none_or_those_given(string? via, Truth applies)
    {
        ValueList<Place>? places = via is null ? null : [.. via.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Code)];
        Assert.Equal(BoundsOf(applies), Under(new ConstraintScope { TransitThrough = GeographicScope.Of(CountryCode.RU) }, Export with { Destination = (Place)CountryCode.KZ, Via = places }));
    }

    [Fact]
    public void A_way_through_a_place_is_not_a_destination() =>
        Assert.Equal(None, Under(new ConstraintScope { Destinations = GeographicScope.Of(CountryCode.RU) }, Export with { Destination = (Place)CountryCode.KZ, Via = (ValueList<Place>)[CountryCode.RU] }));

    [Theory]
    [InlineData("CN", True)]
    [InlineData("DE", False)]
    [InlineData(null, Unknown)]
    public void A_place_of_use_is_tested_apart_from_the_destination(string? usedIn, Truth applies) => Assert.Equal(
        BoundsOf(applies),
        Under(new ConstraintScope { UsedIn = GeographicScope.Of(CountryCode.CN) }, Export with { UsedIn = usedIn is null ? null : Code(usedIn) }));

    [Fact]
    public void A_place_that_is_not_given_decides_nothing_where_every_place_is_inside() =>
        Assert.Equal(Licence, Under(new ConstraintScope { Destinations = new() }, Export with { Destination = null }));

    [Fact]
    public void What_a_scope_excepts_is_outside_even_where_a_group_includes_it()
    {
        AllianceDataset dataset = Records(Rule(new() { Destinations = new() { Groups = [new("some")], ExceptCountries = [CountryCode.CN] } })) with
        {
            CountryGroups = [new() { Id = new("some"), Name = "Some", Members = [new() { Country = CountryCode.CN, Validity = Validity.Always }, new() { Country = CountryCode.KZ, Validity = Validity.Always }] }],
        };
        Assert.Equal((None, Licence), (Enforced(dataset, Export), Enforced(dataset, Export with { Destination = (Place)CountryCode.KZ })));
    }

    [Theory]
    [InlineData("2024-02-29", Unknown)]
    [InlineData("2024-03-01", True)]
    public void Membership_of_a_group_is_that_of_the_day(string day, Truth applies)
    {
        AllianceDataset dataset = Records(Rule(new() { Destinations = new() { Groups = [new("some")] } })) with
        {
            CountryGroups = [new() { Id = new("some"), Name = "Some", Members = [new() { Country = CountryCode.CN, Validity = Validity.From(ValidityBound.OnOrBefore(new PartialDate(2024, 3, 1))) }] }],
        };
        AccessAssessment answer = AccessIndex.Of(dataset).Assess(Export with { Day = PartialDate.Parse(day).Earliest });
        Assert.Equal(BoundsOf(applies), answer.Enforced);
        Assert.Equal(applies == Unknown, answer.Missing.Any(fact => fact.Place == MissingFactPlace.Dataset));
    }

    [Theory]
    [InlineData("US", AccessActivity.Export, True)]
    [InlineData("US", AccessActivity.Transit, True)]
    [InlineData("US", AccessActivity.Service, True)]
    [InlineData("US", AccessActivity.ReExport, Unknown)]
    [InlineData("DE", AccessActivity.Export, Unknown)]
    public void Law_whose_reach_is_not_recorded_reaches_what_leaves_its_territory(string from, AccessActivity activity, Truth applies) =>
        Assert.Equal(BoundsOf(applies), Under(ToChina, Export with { ExportedFrom = Code(from), Activity = activity }));

    [Theory]
    [InlineData("US", null, null, True)]
    [InlineData("DE", "US", null, True)]
    [InlineData("DE", "TW", true, True)]
    [InlineData("DE", "TW", false, False)]
    [InlineData("DE", "TW", null, Unknown)]
    [InlineData("DE", null, false, Unknown)]
    public void The_grounds_of_a_regime_are_alternatives(string from, string? origin, bool? isDirectProduct, Truth applies)
    {
        Id<ControlRegime> regime = new("rules");
        AllianceDataset dataset = Records(Rule(ToChina) with { Regime = regime }) with
        {
            Regimes = [new() { Id = regime, Title = "Rules", Authority = CountryCode.US, Reach = [new() { Basis = ReachBasis.Territory }, new() { Basis = ReachBasis.Origin }, new() { Basis = ReachBasis.DirectProduct }] }],
        };
        AccessRequest request = Export with { ExportedFrom = Code(from), Origin = origin is null ? null : Code(origin), Jurisdictions = isDirectProduct is null ? [] : [new() { Regime = regime, IsDirectProduct = isDirectProduct }] };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, request));
        Assert.Equal(BoundsOf(False), Enforced(dataset, request with { Jurisdictions = [new() { Regime = regime, IsSubject = false }] }));
        Assert.Equal(BoundsOf(True), Enforced(dataset, request with { Jurisdictions = [new() { Regime = regime, IsSubject = true }] }));
    }

    [Theory]
    [InlineData(20, False)]
    [InlineData(25, False)]
    [InlineData(26, True)]
    [InlineData(null, Unknown)]
    public void Controlled_content_has_to_exceed_its_share(int? share, Truth applies)
    {
        Id<ControlRegime> regime = new("rules");
        AllianceDataset dataset = Records(Rule(ToChina) with { Regime = regime, Reach = [new() { Basis = ReachBasis.ControlledContent, Above = 25 }] }) with
        {
            Regimes = [new() { Id = regime, Title = "Rules", Authority = CountryCode.US, Reach = [new() { Basis = ReachBasis.Territory }] }],
        };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { ExportedFrom = (Place)CountryCode.DE, Jurisdictions = share is { } known ? [new() { Regime = regime, ControlledContent = known }] : [] }));
    }

    [Theory]
    [InlineData("DE", "2024-03-01", True)]
    [InlineData("GB", "2024-03-01", Unknown)]
    [InlineData("GB", "2019-03-01", True)]
    public void The_territory_of_a_union_is_that_of_its_members_on_the_day(string from, string day, Truth applies)
    {
        AllianceDataset dataset = Records(Rule(ToChina) with { Authority = new Id<AiAlliance>("eu") }) with { Alliances = [new() { Id = new("eu"), Names = ["European Union"], MemberGroup = new("eu") }] };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { ExportedFrom = Code(from), Day = PartialDate.Parse(day).Earliest }));
    }

    [Fact]
    public void An_addressee_is_reached_wherever_it_ships_from() => Assert.Equal(
        Licence,
        Under(new ConstraintScope { Addressees = [PartyReference.Other("one")] }, Export with { ExportedFrom = (Place)CountryCode.TW, Parties = [Party(PartyRole.Exporter, "other:one")] }));

    private static Place Code(string country) => CountryCode.Parse(country);

    private static AccessBounds BoundsOf(Truth applies) => applies switch { True => Licence, False => None, _ => Perhaps };
}
