namespace Alliance.Core;

/// <summary>The use of a currency by one country or institution, and when it was used.</summary>
/// <remarks>The days of tender are taken from Unicode CLDR, the months of withdrawal from ISO 4217. When a country issued or kept accounts in a
/// currency that ISO 4217 lists under another entity, <see cref="CodeValidity"/> is <see langword="null"/>.</remarks>
[JsonAnswer]
public sealed partial record CurrencyUse
{
    /// <summary>The country; for a former country, its alpha-4 code. <see langword="null"/> for an institution.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The institution whose unit it is; <see langword="null"/> for a country.</summary>
    public string? Institution { get; init; }

    /// <summary>
    /// The period in which it was in use as money there; <see langword="null"/> for units that were never circulating money: units of account, metals, funds.
    /// </summary>
    public Validity? Tender { get; init; }

    /// <summary>
    /// The period in which the code was in use for this entity: from the currency's first known day until ISO 4217 withdrew the code,
    /// which is often later than the end of the currency (<c>RUR</c>: January 2004).
    /// </summary>
    public Validity? CodeValidity { get; init; }
}
