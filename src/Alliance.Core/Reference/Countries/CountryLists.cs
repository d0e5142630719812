namespace Alliance.Core;

/// <summary>Reads the lists of ISO 3166 and what belongs to them.</summary>
internal static class CountryLists
{
    private static readonly string[] Languages = ["de", "ru", "fr", "es", "pt", "zh", "ar", "hi", "fa", "id", "kk", "uz", "be", "tr", "sr"];

    public static List<Country> Read()
    {
        var names = Names();
        List<Country> countries = [];
        var table = new TableReader(ReferenceTables.Countries);
        while (table.NextRow())
        {
            var code = table.Country()!.Value;
            countries.Add(new()
            {
                Code = code,
                Alpha2 = table.Country()!.Value,
                Alpha3 = code.Alpha3,
                Numeric = code.Numeric,
                Names = names.TryGetValue(code, out var known) ? known : LocalizedText.Of(("en", code.EnglishName!)),
                Region = table.Whole(),
                Assigned = table.Span()!.Value,
                Successors = [.. table.Text().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CountryCode.Parse)],
            });
        }
        return countries;
    }

    public static List<CountryReservation> Reservations()
    {
        List<CountryReservation> reservations = [];
        var table = new TableReader(ReferenceTables.CountryReservations);
        while (table.NextRow())
            reservations.Add(new(table.Country()!.Value, Status(table.Text()), table.TextOrNull()));
        return reservations;
    }

    private static CountryCodeStatus Status(string word) => word switch
    {
        "exceptionally-reserved" => CountryCodeStatus.ExceptionallyReserved,
        "transitionally-reserved" => CountryCodeStatus.TransitionallyReserved,
        "indeterminately-reserved" => CountryCodeStatus.IndeterminatelyReserved,
        "not-used" => CountryCodeStatus.NotUsed,
        _ => CountryCodeStatus.UserAssigned,
    };

    /// <summary>A name that is the English one is left out of the file.</summary>
    private static Dictionary<CountryCode, LocalizedText> Names()
    {
        Dictionary<CountryCode, LocalizedText> names = [];
        var table = new TableReader(ReferenceTables.CountryNames);
        while (table.NextRow())
        {
            var code = table.Country()!.Value;
            var entries = new LocalizedText.Entry[Languages.Length + 1];
            entries[0] = new("en", code.EnglishName!);
            for (var i = 0; i < Languages.Length; i++)
                entries[i + 1] = new(Languages[i], table.TextOrNull() ?? code.EnglishName!);
            names.Add(code, LocalizedText.TryFromArray(entries, out var text) ? text : default);
        }
        return names;
    }
}
