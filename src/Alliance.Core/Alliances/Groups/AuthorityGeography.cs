namespace Alliance.Core;

/// <summary>
/// How an authority treats places in its own rules, over time: the export regulations of the United States have treated Hong Kong as
/// China since 2020-12-23, and treat Macau separately from China. A place without an entry is treated as itself. The type takes no
/// position on the status of any place.
/// </summary>
public sealed partial record AuthorityGeography
{
    /// <summary>The authority whose rules these are.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>The places that the authority treats as another country or separately from their country, and the periods in which it does so.</summary>
    public ValueList<PlaceTreatment> Treatments { get; init; }

    /// <summary>The geography of the Export Administration Regulations of the United States, as far as it is known.</summary>
    public static AuthorityGeography ExportAdministrationRegulations => Lists.Ear;

    /// <summary>Returns the country as which the authority treats a place on a day.</summary>
    /// <param name="place">A country, or an area within one; an area without an entry is treated like its country.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>
    /// The country as which the place is treated, or <see langword="null"/> when it is treated separately; several entries when it is not known which
    /// applies.
    /// </returns>
    public ValueList<CountryCode?> Resolve(Place place, LocalDate day)
    {
        List<CountryCode?> possible = [];
        var isReadOtherwise = Truth.False;
        foreach (var treatment in Treatments)
        {
            var held = AppliesTo(treatment.Place, place) & treatment.Validity.Covers(day) & treatment.Evidence.IsSupported;
            if (held != Truth.False && !possible.Contains(treatment.TreatedAs))
                possible.Add(treatment.TreatedAs);
            isReadOtherwise |= held;
        }

        if (isReadOtherwise != Truth.True)
        {
            foreach (var country in place.Area is null ? [place.Country] : Resolve(place.Country, day))
            {
                if (!possible.Contains(country))
                    possible.Add(country);
            }
        }
        return [.. possible];
    }

    /// <summary>Whether an entry for a place applies to another place. An entry for an area does not apply to its country as a whole.</summary>
    private static Truth AppliesTo(Place entry, Place place) =>
        entry.Area is { } area && place.Area is not null ? AreaCode.Includes(area, place) : Truth.Of(entry == place);

    /// <summary>The list is read on first use.</summary>
    private static class Lists
    {
        internal static readonly AuthorityGeography Ear = CountryGroupLists.Geography(ReferenceTables.CountryReadings, CountryCode.US);
    }
}
