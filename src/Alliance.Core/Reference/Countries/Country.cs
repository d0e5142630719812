namespace Alliance.Core;

/// <summary>A country that ISO 3166 lists now or listed in the past. Names follow Unicode CLDR and imply no position on political status.</summary>
[JsonAnswer]
public sealed partial record Country
{
    /// <summary>The code: alpha-2, or alpha-4 for a former country.</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The alpha-2 code that the country has or had. That of a former country may now be assigned to another country.</summary>
    public required CountryCode Alpha2 { get; init; }

    /// <summary>The alpha-3 code that the country has or had.</summary>
    public string? Alpha3 { get; init; }

    /// <summary>The numeric code that the country has, or had last, 0 to 999; <see langword="null"/> when not known.</summary>
    public int? Numeric { get; init; }

    /// <summary>The short names in 16 languages; for a former country in English only. Other names are <see cref="CountryCatalogue.Aliases"/>.</summary>
    public LocalizedText Names { get; init; }

    /// <summary>The number of the smallest UN M49 region in which the country lies; <c>1</c>, the world, for Antarctica.</summary>
    public int Region { get; init; }

    /// <summary>The period in which ISO 3166 assigned the codes to the country, from the first edition of 1974 on; mostly known to the year.</summary>
    public Validity CodeValidity { get; init; }

    /// <summary>The codes of the countries that succeeded a former country; empty for other countries.</summary>
    public ValueList<CountryCode> Successors { get; init; }
}
