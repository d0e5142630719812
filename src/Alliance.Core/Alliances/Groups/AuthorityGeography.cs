namespace Alliance.Core;

/// <summary>
/// The map that an authority draws in its own rules, over time: the export regulations of the United States read Hong Kong as
/// China since 2020-12-23, and Macau apart from it. What has no reading is read as it stands. It takes no position on status.
/// </summary>
public sealed partial record AuthorityGeography
{
    /// <summary>Whose it is.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>Its readings, over time.</summary>
    public ValueList<PlaceReading> Readings { get; init; }

    /// <summary>That of the Export Administration Regulations, as far as it is known.</summary>
    public static AuthorityGeography OfExportAdministrationRegulations => Lists.Ear;

    /// <summary>How a place is read on a day.</summary>
    /// <param name="place">A country, or an area within one; an area without a reading is read as its country is.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The country as which it is read, or <see langword="null"/> when it stands apart; several when it is not known which holds.</returns>
    public ValueList<CountryCode?> Resolve(Place place, LocalDate day)
    {
        List<CountryCode?> possible = [];
        var isReadOtherwise = Truth.False;
        foreach (var reading in Readings)
        {
            var held = reading.Place == place ? reading.Validity.Covers(day) & reading.Evidence.IsSupported : Truth.False;
            if (held != Truth.False && !possible.Contains(reading.TreatedAs))
                possible.Add(reading.TreatedAs);
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

    /// <summary>Read when it is first asked for.</summary>
    private static class Lists
    {
        internal static readonly AuthorityGeography Ear = CountryGroupLists.Geography(ReferenceTables.CountryReadings, CountryCode.US);
    }
}
