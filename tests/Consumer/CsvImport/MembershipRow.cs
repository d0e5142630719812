using Alliance.Core;
using CsvHelper.Configuration.Attributes;

/// <summary>A row of the file, as it stands there.</summary>
internal sealed class MembershipRow
{
    [Name("country")]
    public string Country { get; set; } = "";

    [Name("alliance")]
    public string Alliance { get; set; } = "";

    [Name("status")]
    public string Status { get; set; } = "";

    [Name("from")]
    public string From { get; set; } = "";

    [Name("until")]
    public string Until { get; set; } = "";

    [Name("source")]
    public string Source { get; set; } = "";

    /// <summary>The country, by any code or by a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such country.</exception>
    public CountryCode ToCountry() => CountryCatalogue.Iso.Get(Country).Code;

    /// <exception cref="FormatException">A cell cannot be read.</exception>
    public Membership ToMembership() => new()
    {
        Alliance = Id<AiAlliance>.Parse(Alliance),
        Status = Term<MembershipStatus>.Parse(Status),
        Validity = Validity.Between(
            From.Length == 0 ? ValidityBound.Unknown : ValidityBound.Parse(From),
            Until.Length == 0 ? ValidityBound.Open : ValidityBound.Parse(Until)),
        Evidence = Evidence.Confirmed(Id<Source>.Parse(Source)),
    };
}
