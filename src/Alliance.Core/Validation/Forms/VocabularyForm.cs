namespace Alliance.Core.Validation;

/// <summary>Forms of vocabulary values and codes that several records ask for.</summary>
internal static class VocabularyForm
{
    /// <summary>A term that this version knows, and not its absence.</summary>
    public static bool IsStatedAndKnown<T>(Term<T> term) where T : struct, Enum => term.IsKnown && !term.IsDefault;

    /// <summary>A country that is assigned a code now, or none.</summary>
    public static bool IsAbsentOrAssigned(CountryCode country) => country.IsDefault || country.IsAssigned;

    /// <summary>A country that is assigned a code now, or none.</summary>
    public static bool IsAbsentOrAssigned(CountryCode? country) => country is not { } given || IsAbsentOrAssigned(given);

    /// <summary>A country to which ISO 3166 assigns a code, or assigned one once; or none.</summary>
    public static bool IsAbsentOrListed(CountryCode country) => country.IsDefault || country.EnglishName is not null;

    /// <summary>A currency that is assigned a code now, or none.</summary>
    public static bool IsAbsentOrAssigned(CurrencyCode currency) => currency.IsDefault || currency.IsAssigned;

    /// <summary>A currency that is assigned a code now, or none.</summary>
    public static bool IsAbsentOrAssigned(CurrencyCode? currency) => currency is not { } given || IsAbsentOrAssigned(given);

    /// <summary>A party that is no country, or one that is assigned a code now.</summary>
    public static bool IsNoCountryOrAssigned(PartyReference party) => party.Country is not { } country || country.IsAssigned;

    /// <summary>A party that is no country, or one that is assigned a code now.</summary>
    public static bool IsNoCountryOrAssigned(PartyReference? party) => party is not { } given || IsNoCountryOrAssigned(given);

    /// <summary>Whether each party is no country, or one that is assigned a code now; else the places of those that aren't.</summary>
    public static bool AreNoCountriesOrAssigned(ValueList<PartyReference> parties, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < parties.Count; i++)
        {
            if (!IsNoCountryOrAssigned(parties[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>Whether each item names a country; else the places of those that don't.</summary>
    public static bool AreStated(ValueList<CountryCode> countries, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < countries.Count; i++)
        {
            if (countries[i].IsDefault)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>Whether each country is assigned a code now; else the places of those that aren't.</summary>
    public static bool AreAbsentOrAssigned(ValueList<CountryCode> countries, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < countries.Count; i++)
        {
            if (!IsAbsentOrAssigned(countries[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>Whether each term says something; else the places of those that don't.</summary>
    public static bool AreStated<T>(ValueList<Term<T>> terms, out List<int>? at) where T : struct, Enum
    {
        at = null;
        for (int i = 0; i < terms.Count; i++)
        {
            if (terms[i].IsDefault)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>Whether each term is one that this version knows; else the places of those that aren't.</summary>
    public static bool AreKnown<T>(ValueList<Term<T>> terms, out List<int>? at) where T : struct, Enum
    {
        at = null;
        for (int i = 0; i < terms.Count; i++)
        {
            if (!terms[i].IsKnown)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
