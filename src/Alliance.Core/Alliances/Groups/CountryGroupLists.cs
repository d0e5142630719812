using System.Globalization;

namespace Alliance.Core;

/// <summary>Reads the groups that come with the library.</summary>
internal static class CountryGroupLists
{
    private const int FirstListOfCountries = 1974;
    private const string M49 = "un-m49";

    public static IEnumerable<CountryGroup> Read() => [.. Regions(), .. Listed()];

    public static IEnumerable<AuthorityGeography> Geographies()
    {
        List<(PartyReference Authority, PlaceReading Reading)> readings = [];
        var table = new TableReader(ReferenceTables.CountryReadings);
        while (table.NextRow())
        {
            var authority = PartyReference.Parse(table.Text(), provider: null);
            var place = new Place(table.Country()!.Value, table.TextOrNull());
            var validity = table.Span()!.Value;
            readings.Add((authority, new() { Place = place, Validity = validity, ReadAs = table.Country(), Evidence = Because(table.Confidence(), table.Text()) }));
        }
        return readings.GroupBy(pair => pair.Authority, pair => pair.Reading)
            .Select(group => new AuthorityGeography { Authority = group.Key, Readings = [.. group] });
    }

    /// <summary>What the groups' evidence cites.</summary>
    public static IEnumerable<Source> Sources(IEnumerable<CountryGroup> groups)
    {
        var cited = groups
            .SelectMany(group => group.Members.Select(member => member.Evidence).Append(group.Evidence))
            .SelectMany(evidence => evidence.Citations)
            .Select(citation => citation.Source.Value)
            .ToHashSet(StringComparer.Ordinal);
        return ReferenceSource.All.Where(source => cited.Contains(source.Id)).Select(source => new Source
        {
            Id = new(source.Id),
            Title = LocalizedText.Of(("en", source.Title)),
            Publisher = source.Publisher,
            Published = source.Date.IsSpecified ? source.Date : null,
            Url = source.Url,
        });
    }

    /// <summary>A region holds a country as long as the country has a code; the first list of codes says nothing of the time before it.</summary>
    private static IEnumerable<CountryGroup> Regions() =>
        from region in M49Region.All
        let evidence = Because(Confidence.Confirmed, M49)
        select new CountryGroup
        {
            Id = new(string.Create(CultureInfo.InvariantCulture, $"m49-{region.Code:D3}")),
            Name = LocalizedText.Of(("en", region.Name)),
            Definition = LocalizedText.Of(("en", string.Create(CultureInfo.InvariantCulture, $"Region {region.Code:D3} of the United Nations' standard M49"))),
            Evidence = evidence,
            Members =
            [
                .. CountryCatalogue.Iso.All.Where(country => region.Contains(country.Region)).Select(country => new GroupMember
                {
                    Country = country.Code,
                    Validity = country.Assigned.Start.Earliest.Year == FirstListOfCountries
                        ? Validity.Between(ValidityEnd.Open, country.Assigned.End)
                        : country.Assigned,
                    Evidence = evidence,
                }),
            ],
        };

    private static List<CountryGroup> Listed()
    {
        var members = Members();
        List<CountryGroup> groups = [];
        var table = new TableReader(ReferenceTables.CountryGroups);
        while (table.NextRow())
        {
            var id = table.Text();
            var name = LocalizedText.Of(("en", table.Text()), ("de", table.Text()));
            var definition = LocalizedText.Of(("en", table.Text()));
            PartyReference? authority = table.TextOrNull() is { } party ? PartyReference.Parse(party, provider: null) : null;
            var days = table.Span() ?? default;
            var confidence = table.Confidence();
            var source = table.Text();
            groups.Add(new()
            {
                Id = new(id),
                Name = name,
                Definition = definition,
                Authority = authority,
                Evidence = Because(confidence, source),
                Members =
                [
                    .. members[id].Select(row => new GroupMember
                    {
                        Country = row.Country,
                        Validity = row.Days ?? days,
                        Evidence = Because(row.Confidence ?? confidence, row.Source ?? source),
                    }),
                ],
            });
        }
        return groups;
    }

    private static ILookup<string, MemberRow> Members()
    {
        List<(string Group, MemberRow Row)> rows = [];
        var table = new TableReader(ReferenceTables.CountryGroupMembers);
        while (table.NextRow())
            rows.Add((table.Text(), new(table.Country()!.Value, table.Span(), table.ConfidenceOrNull(), table.TextOrNull())));
        return rows.ToLookup(pair => pair.Group, pair => pair.Row, StringComparer.Ordinal);
    }

    private static Evidence Because(Confidence confidence, string source) =>
        new() { Confidence = confidence, Citations = [new() { Source = new(source) }] };

    /// <summary>A row; what it leaves out is as with its group.</summary>
    private readonly record struct MemberRow(CountryCode Country, Validity? Days, Confidence? Confidence, string? Source);
}
