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

    /// <summary>A time that does not certainly reach beyond the day on which a former country's codes were withdrawn.</summary>
    public static bool MayEndWithCountry(Validity time, CountryCode country) =>
        !country.IsFormer
        || time.IsContradictory
        || country.Withdrawn is not { IsDefault: false, Latest: var last }
        || (time.Covers(last.PlusDays(1)) != Truth.True && time.Overlaps(Validity.Between(ValidityEnd.Open, last)) != Truth.False);

    /// <summary>A currency that is assigned a code now, or none.</summary>
    public static bool IsAbsentOrAssigned(CurrencyCode currency) => currency.IsDefault || currency.IsAssigned;

    /// <summary>A currency that is assigned a code now, or none.</summary>
    public static bool IsAbsentOrAssigned(CurrencyCode? currency) => currency is not { } given || IsAbsentOrAssigned(given);

    /// <summary>A party that is no country, or one that is assigned a code now.</summary>
    public static bool IsNoCountryOrAssigned(PartyReference party) => party.Country is not { } country || country.IsAssigned;

    /// <summary>A party that is no country, or one that is assigned a code now.</summary>
    public static bool IsNoCountryOrAssigned(PartyReference? party) => party is not { } given || IsNoCountryOrAssigned(given);
}
