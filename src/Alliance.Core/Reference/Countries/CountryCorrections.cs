namespace Alliance.Core;

/// <summary>
/// Finds the country that may have been meant by a text that is not the code of a present country: a reserved code (<c>UK</c>), an alpha-3 code (<c>DEU</c>), the code of
/// a former country (<c>SU</c>), a code that only the European Union uses (<c>EL</c>), a code in lower case, or a name.
/// </summary>
internal static class CountryCorrections
{
    private const string GreeceInTheUnion = "EL";
    private const int MostMeant = 3;

    /// <summary>Returns what may have been meant; nothing for the code of a present country.</summary>
    public static Correction Of(string text)
    {
        string name = text.Trim();
        if (CountryCode.TryParse(text, out CountryCode code) && code.IsAssigned)
            return Correction.None;
        if (name.Length is 0 or > NameFolding.LongestText)
            return Correction.None;
        string capitals = name.ToUpperInvariant();
        if (capitals == GreeceInTheUnion)
            return new(["GR"], "EL is the European Union's code for Greece; that of ISO 3166-1 is GR.");
        Country[] former = [.. CountryCatalogue.Iso.All.Where(country => country.Code.IsFormer && (country.Code.ToString() == capitals || country.Alpha2.ToString() == capitals || country.Alpha3 == capitals))];
        Country[] present = [.. CountryCatalogue.Iso.FindAll(capitals.Length <= 4 ? capitals : name).Where(country => country.Code.IsAssigned)];
        if (CountryCode.TryParse(capitals, out CountryCode reserved) && Reservation(reserved) is { Name: { } use } reservation)
            return Reserved(reservation, use, former);
        if (present.Length > 0)
            return present.Length > MostMeant ? Correction.None : new([.. present.Select(country => country.Code.ToString())], RemarkOn(capitals, present));
        return former.Length > 0 ? Former(former) : Correction.None;
    }

    private static CountryReservation? Reservation(CountryCode code) => CountryCatalogue.Reservations.FirstOrDefault(reservation => reservation.Code == code);

    private static Correction Reserved(CountryReservation reservation, string use, Country[] former)
    {
        if (former.Length > 0)
            return Former(former);
        Country[] countries = [.. CountryCatalogue.Iso.FindAll(use).Where(country => country.Code.IsAssigned)];
        string status = VocabularyNames<CountryCodeStatus>.Text(reservation.Status).Replace('-', ' ');
        return new(countries is [var country] ? [country.Code.ToString()] : [], $"{reservation.Code} is {status} for: {use}.");
    }

    /// <summary>A single successor is what may have been meant; the day on which the code was withdrawn is given in any case.</summary>
    private static Correction Former(Country[] former)
    {
        string[] successors = [.. former.SelectMany(country => country.Successors).Where(code => code.IsAssigned).Distinct().Select(code => code.ToString())];
        return new(former.Length == 1 && successors.Length == 1 ? successors : [], string.Join(' ', former.Select(RemarkOnFormer)));
    }

    private static string RemarkOnFormer(Country country)
    {
        string successors = country.Successors.IsEmpty ? "" : $"; it was succeeded by {string.Join(", ", country.Successors)}";
        return $"{country.Alpha2} was the code of a former country, {NameOf(country)}, until {country.Code.Withdrawn}{successors}. The former country itself is written {country.Code}.";
    }

    private static string RemarkOn(string text, Country[] countries) => countries switch
    {
        [var country] when country.Alpha3 == text => $"{text} is the three-letter code of {NameOf(country)}; two letters are required.",
        [var country] when country.Code.ToString() == text => "Codes are written in capitals.",
        [var country] => $"{country.Code} is the code of {NameOf(country)}.",
        _ => "",
    };

    private static string? NameOf(Country country) => country.Names.In("en");
}
