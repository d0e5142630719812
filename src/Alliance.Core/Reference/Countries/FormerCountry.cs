namespace Alliance.Core;

/// <summary>How long what is said of a former country can hold.</summary>
internal static class FormerCountry
{
    /// <summary>
    /// Whether something may hold of a country for a time: <see langword="false"/> when the country is a former one, and the time certainly reaches beyond the day
    /// on which its codes were withdrawn.
    /// </summary>
    public static bool MayHold(CountryCode country, Validity time) =>
        !country.IsFormer
        || time.IsContradictory
        || country.Withdrawn is not { IsDefault: false, Latest: var last }
        || (time.Covers(last.PlusDays(1)) != Truth.True && time.Overlaps(Validity.Between(ValidityBound.Open, last)) != Truth.False);
}
