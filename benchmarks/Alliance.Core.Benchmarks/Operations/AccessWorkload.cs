using System.Globalization;
using NodaTime;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>Made-up constraints by code and destination, and requests about them. The same for the same number.</summary>
public static class AccessWorkload
{
    private const int Codes = 4_000;
    private const int CodesOfConstraint = 3;
    private const int Scopes = 400;
    private const int CountriesOfScope = 10;
    private const int FirstYear = 2010;
    private const int Years = 16;
    private const int OneIn = 5;

    /// <summary>The day of the requests.</summary>
    public static LocalDate Day { get; } = new(2026, 6, 1);

    /// <summary>Creates a dataset with a number of constraints of one regime.</summary>
    /// <param name="constraints">The number of constraints.</param>
    /// <param name="crowded">The number of further constraints that have one destination and one code in common.</param>
    public static AllianceDataset Dataset(int constraints, int crowded = 0)
    {
        Random random = new(constraints);
        CountryCode[] countries = [.. CountryCatalogue.Iso.All.Select(country => country.Code).Where(code => code.IsAssigned)];
        GeographicScope[] scopes = [.. Enumerable.Range(0, Scopes).Select(_ => GeographicScope.Of([.. Enumerable.Range(0, CountriesOfScope).Select(_ => countries[random.Next(countries.Length)]).Distinct()]))];
        GeographicScope crowd = GeographicScope.Of(CountryCode.RU);
        return new()
        {
            KnownAsOf = Day,
            Regimes = [new() { Id = new("regime"), Title = "A regime", Authority = CountryCode.US, Reach = [new() { Basis = ReachBasis.Territory }, new() { Basis = ReachBasis.Origin }] }],
            Constraints =
            [
                .. Enumerable.Range(0, constraints).Select(i => Constraint(i, scopes[random.Next(Scopes)], random)),
                .. Enumerable.Range(constraints, crowded).Select(i => Constraint(i, crowd, random, code: 0)),
            ],
        };
    }

    /// <summary>Requests with various items and destinations.</summary>
    /// <param name="count">Their number.</param>
    public static AccessRequest[] Requests(int count)
    {
        Random random = new(count);
        CountryCode[] countries = [.. CountryCatalogue.Iso.All.Select(country => country.Code).Where(code => code.IsAssigned)];
        return [.. Enumerable.Range(0, count).Select(_ => Request(random.Next(Codes), countries[random.Next(countries.Length)]))];
    }

    /// <summary>A request for an item with a code, to a destination.</summary>
    /// <param name="code">The number of the code; null for an item without a code.</param>
    /// <param name="destination">The destination; null if it is not known.</param>
    public static AccessRequest Request(int? code, CountryCode? destination) => new()
    {
        Item = new TechnologyItem
        {
            Id = new("item"),
            Name = "An item",
            Classifications = code is { } number ? [new() { Scheme = ClassificationScheme.Hs, Code = CodeOf(number) }] : [],
            Parameters = [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = 3000 }],
        },
        Activity = AccessActivity.Export,
        ExportedFrom = CountryCode.US,
        Origin = CountryCode.US,
        Destination = destination is { } country ? country : null,
        EndUse = EndUse.Civil,
        Via = (ValueList<Place>)[],
        NoPartyIsListed = true,
        Day = Day,
    };

    private static TechnologyAccessConstraint Constraint(int number, GeographicScope destinations, Random random, int? code = null) => new()
    {
        Id = new(string.Create(CultureInfo.InvariantCulture, $"constraint-{number}")),
        Title = "A constraint",
        Authority = CountryCode.US,
        Regime = new("regime"),
        Effect = random.Next(OneIn) == 0 ? AccessEffect.Prohibited : AccessEffect.LicenceRequired,
        Validity = Validity.From(FirstYear + random.Next(Years), 1 + random.Next(12), 1 + random.Next(28)),
        Scope = new()
        {
            Destinations = destinations,
            Items =
            [
                new()
                {
                    Codes = [.. Enumerable.Range(0, CodesOfConstraint).Select(i => code is { } one && i == 0 ? one : random.Next(Codes)).Distinct().Select(one => new ItemCode { Scheme = ClassificationScheme.Hs, Code = CodeOf(one) })],
                    Tests = random.Next(OneIn) == 0 ? [new() { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 2400 }] : [],
                },
            ],
            EndUses = random.Next(OneIn) == 0 ? [EndUse.Military] : [],
        },
    };

    private static string CodeOf(int number) => (100_000 + (number * 7)).ToString("D6", CultureInfo.InvariantCulture);
}
