namespace Alliance.Core;

/// <summary>
/// Places that have a country code of their own and to which the law of another country may extend, or that ISO 3166-2 also lists as areas of that country. Whether a law applies there differs
/// from law to law, so it is never taken for granted. The table takes no position on the status of any place.
/// </summary>
internal static class PlacesWithOwnCode
{
    private const int Pair = 2;

    /// <summary>A country, then its places.</summary>
    private static readonly string[] Countries =
    [
        "AU CC CX HM NF", "CN HK MO TW", "DK FO GL", "FI AX", "FR BL GF GP MF MQ NC PF PM RE TF WF YT", "GB AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG", "NL AW BQ CW SX", "NO BV SJ", "NZ CK NU TK",
        "US AS GU MP PR UM VI",
    ];

    /// <summary>Countries whose areas have the codes of such places: <c>CN-HK</c> is <c>HK</c>.</summary>
    private static readonly CountryCode[] WithAreas = [CountryCode.CN, CountryCode.US, CountryCode.FR, CountryCode.NL, CountryCode.NO, CountryCode.FI];

    /// <summary>The place itself; for an area that has a country code of its own, that country.</summary>
    public static Place Normalized(Place place) =>
        place.Area is { } area && area.Length == Pair + 1 + Pair && Array.IndexOf(WithAreas, place.Country) >= 0 && CountryCode.TryParse(area.AsSpan(Pair + 1), out CountryCode own) && IsOf(own, place.Country)
            ? own
            : place;

    /// <summary>Whether the law of a country may extend to a place with a country code of its own.</summary>
    public static bool IsOf(CountryCode place, CountryCode country) =>
        Array.Exists(Countries, line => line.StartsWith(country.ToString(), StringComparison.Ordinal) && line.AsSpan(Pair).IndexOf(place.ToString(), StringComparison.Ordinal) >= 0);

    /// <summary>The places with a country code of their own to which the law of a country may extend.</summary>
    public static IEnumerable<CountryCode> PlacesOf(CountryCode country) =>
        Array.Find(Countries, line => line.StartsWith(country.ToString(), StringComparison.Ordinal))?.Split(' ').Skip(1).Select(code => CountryCode.Parse(code)) ?? [];

    /// <summary>The country whose law may extend to a place with a country code of its own; null for all others.</summary>
    public static CountryCode? CountryOf(CountryCode place)
    {
        string code = place.ToString();
        string? line = Array.Find(Countries, one => one.AsSpan(Pair).IndexOf(code, StringComparison.Ordinal) >= 0);
        return line is null ? null : CountryCode.Parse(line.AsSpan(0, Pair));
    }
}
