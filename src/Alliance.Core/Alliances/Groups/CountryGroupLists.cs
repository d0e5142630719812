using System.Globalization;

namespace Alliance.Core;

/// <summary>Reads the groups that come with the library.</summary>
internal static class CountryGroupLists
{
    private const int FirstListOfCountries = 1974;
    private const string M49 = "un-m49";
    private const string RegionPrefix = "m49-";

    public static IEnumerable<CountryGroup> Read(
        ReferenceFile groups, ReferenceFile members, ValueList<M49Region> regions, IReadOnlyList<Country> countries, ReferenceSources sources) =>
        sources.Find(M49) is null
            ? throw new ReferenceFileException($"the source '{M49}', which the region groups cite, is missing.", ReferenceTables.SourcesForm.File, 1, 1)
            : [.. Regions(regions, countries), .. Listed(groups, members, sources)];

    /// <summary>Reads how an authority treats places.</summary>
    public static AuthorityGeography Geography(ReferenceFile file, PartyReference authority)
    {
        List<PlaceTreatment> treatments = [];
        var table = new TableReader(file);
        while (table.NextRow())
        {
            var party = Party(ref table) ?? throw table.Fault();
            PlaceTreatment treatment = new()
            {
                Place = Place(ref table),
                Validity = table.Span(),
                TreatedAs = table.CountryOrNull(),
                Evidence = Because(table.Confidence(), table.Text()),
            };
            if (party == authority)
                treatments.Add(treatment);
        }
        return new() { Authority = authority, Treatments = [.. treatments] };
    }

    /// <summary>Returns the sources as records.</summary>
    public static ValueList<Source> Sources(ReferenceSources sources) =>
    [
        .. sources.All.Select(source => new Source
        {
            Id = new(source.Id),
            Title = LocalizedText.Of(("en", source.Title)),
            Publisher = source.Publisher,
            Published = source.Date.IsDefault ? null : source.Date,
            Url = source.Url,
        }),
    ];

    /// <summary>
    /// Returns the regions. A region contains a country as long as the country has a code; the first list of codes does not state what applied before it.
    /// </summary>
    private static IEnumerable<CountryGroup> Regions(ValueList<M49Region> regions, IReadOnlyList<Country> countries)
    {
        var parents = regions.ToDictionary(region => region.Code, region => region.Parent);
        var evidence = Because(Confidence.Confirmed, M49);
        foreach (var region in regions)
        {
            List<GroupMember> members = [];
            foreach (var country in countries)
            {
                if (IsWithin(country.Region, region.Code, parents))
                    members.Add(new() { Country = country.Code, Validity = SinceItsList(country.CodeValidity), Evidence = evidence });
            }
            var number = region.Code.ToString("D3", CultureInfo.InvariantCulture);
            yield return new()
            {
                Id = new($"{RegionPrefix}{number}"),
                Name = LocalizedText.Of(("en", region.Name)),
                Definition = LocalizedText.Of(("en", $"Region {number} of the United Nations' standard M49")),
                Members = [.. members],
                Evidence = evidence,
            };
        }
    }

    private static Validity SinceItsList(Validity assigned) =>
        assigned.Start.Earliest.Year == FirstListOfCountries ? Validity.Between(ValidityBound.Open, assigned.End) : assigned;

    private static bool IsWithin(int inner, int region, Dictionary<int, int?> parents)
    {
        for (int? around = inner; around is { } one; around = parents[one])
        {
            if (one == region)
                return true;
        }
        return false;
    }

    private static List<CountryGroup> Listed(ReferenceFile groupsFile, ReferenceFile membersFile, ReferenceSources sources)
    {
        List<CountryGroup> groups = [];
        var table = new TableReader(groupsFile);
        var members = new TableReader(membersFile);
        while (table.NextRow())
        {
            var id = GroupId(ref table);
            var name = table.Text();
            CountryGroup group = new()
            {
                Id = id,
                Name = table.TextOrNull() is { } german ? LocalizedText.Of(("en", name), ("de", german)) : LocalizedText.Of(("en", name)),
                Definition = table.TextOrNull() is { } definition ? LocalizedText.Of(("en", definition)) : default,
                Authority = Party(ref table),
            };
            var days = table.SpanOrNull() ?? default;
            var confidence = table.Confidence();
            var source = table.Source(sources)?.Id ?? throw table.Fault("an id of sources.csv");
            bool mayHaveOthers = table.TextOrNull() is not null;
            groups.Add(group with { MayHaveOtherMembers = mayHaveOthers, Members = Members(ref members, table.Key, days, confidence, source, sources), Evidence = Because(confidence, source) });
        }
        members.RequireEnd(groupsFile.Form);
        return groups;
    }

    /// <summary>Reads the members of a group; a value that a row omits is that of the group.</summary>
    private static ValueList<GroupMember> Members(
        ref TableReader table, scoped ReadOnlySpan<byte> key, Validity days, Confidence confidence, string source, ReferenceSources sources)
    {
        List<GroupMember> members = [];
        while (table.NextRow(key))
        {
            members.Add(new()
            {
                Country = table.Country(),
                Validity = table.SpanOrNull() ?? days,
                Evidence = Because(table.ConfidenceOrNull() ?? confidence, table.Source(sources)?.Id ?? source, table.Source(sources)?.Id),
            });
        }
        return [.. members];
    }

    private static Id<CountryGroup> GroupId(ref TableReader table) =>
        Id<CountryGroup>.TryParse(table.Next(), provider: null, out var id) && !id.Value.StartsWith(RegionPrefix, StringComparison.Ordinal)
            ? id
            : throw table.Fault($"lower-case letters, digits and hyphens, not beginning with {RegionPrefix}, which is the prefix of the ids of regions");

    private static Place Place(ref TableReader table) =>
        table.Country() is var country && table.TextOrNull() is not { } area ? country
        : AreaCode.IsOf(area, country) ? new Place(country, area)
        : throw table.Fault($"an ISO 3166-2 code of {country}, or empty");

    private static PartyReference? Party(ref TableReader table) => table.TextOrNull() switch
    {
        null => null,
        var text => text.Contains(':', StringComparison.Ordinal) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '-')
            && PartyReference.TryParse(text, provider: null, out var party) && party.Kind.IsKnown ? party : throw table.Fault(),
    };

    private static Evidence Because(Term<Confidence> confidence, string source, string? contradictedBy = null) => new()
    {
        Confidence = confidence,
        Citations = [new() { Source = new(source) }],
        ContradictedBy = contradictedBy is null ? [] : [new() { Source = new(contradictedBy) }],
    };
}
