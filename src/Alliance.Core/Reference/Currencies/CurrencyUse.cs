namespace Alliance.Core;

/// <summary>A currency with one of the entities that used it, and when.</summary>
/// <remarks>Days of tender are those of Unicode CLDR, months of withdrawal those of ISO 4217. Where a country coined or counted in a
/// currency that ISO lists under another entity, there is no <see cref="Coded"/>.</remarks>
public sealed partial record CurrencyUse
{
    /// <summary>The country; a former one by its alpha-4 code. <see langword="null"/> for an institution.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The institution whose unit it is, when that is no country.</summary>
    public string? Institution { get; init; }

    /// <summary>The days on which it was money there. <see langword="null"/> for what never was money in hand: units of account, metals, funds.</summary>
    public Validity? Tender { get; init; }

    /// <summary>
    /// The days on which the code stood for this entity: from the currency's first known day until ISO 4217 withdrew the code,
    /// which is often later than the end of the currency (<c>RUR</c>: January 2004).
    /// </summary>
    public Validity? Coded { get; init; }
}
