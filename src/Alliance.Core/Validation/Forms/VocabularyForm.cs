namespace Alliance.Core.Validation;

/// <summary>Checks of vocabulary values and codes, used by the rules of several records.</summary>
internal static class VocabularyForm
{
    /// <summary>Whether a term is stated and known to this version.</summary>
    public static bool IsStatedAndKnown<T>(Term<T> term) where T : struct, Enum => term.IsKnown && !term.IsDefault;

    /// <summary>Whether a country is absent or has a code that ISO 3166-1 currently assigns.</summary>
    public static bool IsAbsentOrAssigned(CountryCode country) => country.IsDefault || country.IsAssigned;

    /// <summary>Whether a country is absent or has a code that ISO 3166-1 currently assigns.</summary>
    public static bool IsAbsentOrAssigned(CountryCode? country) => country is not { } given || IsAbsentOrAssigned(given);

    /// <summary>Whether a country is absent or has a code that ISO 3166 assigns now or assigned in the past.</summary>
    public static bool IsAbsentOrListed(CountryCode country) => country.IsDefault || country.EnglishName is not null;

    /// <summary>Whether a currency is absent or has a code that ISO 4217 lists as active.</summary>
    public static bool IsAbsentOrAssigned(CurrencyCode currency) => currency.IsDefault || currency.IsAssigned;

    /// <summary>Whether a currency is absent or has a code that ISO 4217 lists as active.</summary>
    public static bool IsAbsentOrAssigned(CurrencyCode? currency) => currency is not { } given || IsAbsentOrAssigned(given);

    /// <summary>Whether a party is not a country, or is a country with a code that ISO 3166-1 currently assigns.</summary>
    public static bool IsNoCountryOrAssigned(PartyReference party) => party.Country is not { } country || country.IsAssigned;

    /// <summary>Whether a party is not a country, or is a country with a code that ISO 3166-1 currently assigns.</summary>
    public static bool IsNoCountryOrAssigned(PartyReference? party) => party is not { } given || IsNoCountryOrAssigned(given);

    /// <summary>Whether no party is a country without a currently assigned code; otherwise the indices of those that are.</summary>
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

    /// <summary>Whether each item names a country; otherwise the indices of those that do not.</summary>
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

    /// <summary>Whether each country is absent or has a currently assigned code; otherwise the indices of those that do not.</summary>
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

    /// <summary>Whether each term is stated; otherwise the indices of those that are not.</summary>
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

    /// <summary>Whether each term is known to this version; otherwise the indices of those that are not.</summary>
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
