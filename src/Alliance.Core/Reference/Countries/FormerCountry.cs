namespace Alliance.Core;

/// <summary>Checks whether a statement about a former country can hold for a period.</summary>
internal static class FormerCountry
{
    /// <summary>
    /// Whether a statement about a country may hold for a period: <see langword="false"/> when the country is a former one and the period certainly extends
    /// beyond the day on which its codes were withdrawn.
    /// </summary>
    public static bool MayHold(CountryCode country, Validity time) =>
        !country.IsFormer
        || time.IsContradictory
        || country.Withdrawn is not { IsDefault: false, Latest: var last }
        || (time.Covers(last.PlusDays(1)) != Truth.True && time.Overlaps(Validity.Between(ValidityBound.Open, last)) != Truth.False);
}
