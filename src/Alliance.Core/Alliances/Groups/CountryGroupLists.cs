using System.Globalization;

namespace Alliance.Core;

/// <summary>Reads the groups that come with the library.</summary>
internal static class CountryGroupLists
{
    private const int FirstListOfCountries = 1974;
    private const string M49 = "un-m49";

    public static IEnumerable<CountryGroup> Read() => [.. Regions(), .. Listed()];

    /// <summary>The readings of an authority.</summary>
    public static AuthorityGeography Geography(PartyReference authority)
    {
        List<PlaceReading> readings = [];
        var table = new TableReader(ReferenceTables.CountryReadings);
        while (table.NextRow())
        {
            if (PartyReference.Parse(table.Text(), provider: null) != authority)
                continue;
            readings.Add(new()
            {
                Place = new(table.Country()!.Value, table.TextOrNull()),
                Validity = table.Span()!.Value,
                ReadAs = table.Country(),
                Evidence = Because(table.Confidence(), table.Text()),
            });
        }
        return new() { Authority = authority, Readings = [.. readings] };
    }

    /// <summary>The sources of all catalogues.</summary>
    public static IEnumerable<Source> Sources()
    {
        foreach (var source in ReferenceSource.All)
        {
            yield return new()
            {
                Id = new(source.Id),
                Title = LocalizedText.Of(("en", source.Title)),
                Publisher = source.Publisher,
                Published = source.Date.IsDefault ? null : source.Date,
                Url = source.Url,
            };
        }
    }

    /// <summary>A region holds a country as long as the country has a code; the first list of codes says nothing of the time before it.</summary>
    private static IEnumerable<CountryGroup> Regions()
    {
        var evidence = Because(Confidence.Confirmed, M49);
        foreach (var region in M49Region.All)
        {
            List<GroupMember> members = [];
            foreach (var country in CountryCatalogue.Iso.All)
            {
                if (region.Contains(country.Region))
                    members.Add(new() { Country = country.Code, Validity = SinceItsList(country.Assigned), Evidence = evidence });
            }
            var number = region.Code.ToString("D3", CultureInfo.InvariantCulture);
            yield return new()
            {
                Id = new($"m49-{number}"),
                Name = LocalizedText.Of(("en", region.Name)),
                Definition = LocalizedText.Of(("en", $"Region {number} of the United Nations' standard M49")),
                Members = [.. members],
                Evidence = evidence,
            };
        }
    }

    private static Validity SinceItsList(Validity assigned) =>
        assigned.Start.Earliest.Year == FirstListOfCountries ? Validity.Between(ValidityEnd.Open, assigned.End) : assigned;

    private static IEnumerable<CountryGroup> Listed()
    {
        Dictionary<string, CountryGroup> groups = new(StringComparer.Ordinal);
        Dictionary<string, Validity> days = new(StringComparer.Ordinal);
        var table = new TableReader(ReferenceTables.CountryGroups);
        while (table.NextRow())
        {
            var id = table.Text();
            CountryGroup group = new()
            {
                Id = new(id),
                Name = LocalizedText.Of(("en", table.Text()), ("de", table.Text())),
                Definition = LocalizedText.Of(("en", table.Text())),
                Authority = table.TextOrNull() is { } party ? PartyReference.Parse(party, provider: null) : null,
            };
            days.Add(id, table.Span() ?? default);
            groups.Add(id, group with { Evidence = Because(table.Confidence(), table.Text()) });
        }

        // What a member's row leaves out is as with its group.
        Dictionary<string, List<GroupMember>> members = groups.Keys.ToDictionary(id => id, _ => new List<GroupMember>(), StringComparer.Ordinal);
        table = new TableReader(ReferenceTables.CountryGroupMembers);
        while (table.NextRow())
        {
            var id = table.Text();
            members[id].Add(new()
            {
                Country = table.Country()!.Value,
                Validity = table.Span() ?? days[id],
                Evidence = Because(
                    table.ConfidenceOrNull() ?? groups[id].Evidence.Confidence,
                    table.TextOrNull() ?? groups[id].Evidence.Citations[0].Source.Value,
                    table.TextOrNull()),
            });
        }
        return groups.Select(pair => pair.Value with { Members = [.. members[pair.Key]] });
    }

    private static Evidence Because(Confidence confidence, string source, string? contradictedBy = null) => new()
    {
        Confidence = confidence,
        Citations = [new() { Source = new(source) }],
        ContradictedBy = contradictedBy is null ? [] : [new() { Source = new(contradictedBy) }],
    };
}
