namespace Alliance.Core;

/// <summary>A country as ISO 3166 lists it now or once did. Names follow CLDR and take no position on status.</summary>
public sealed partial record Country
{
    /// <summary>The code: alpha-2, or the alpha-4 of a former country.</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The alpha-2 code that it has, or had; a former country's may mean another one now.</summary>
    public required CountryCode Alpha2 { get; init; }

    /// <summary>The alpha-3 code that it has, or had.</summary>
    public string? Alpha3 { get; init; }

    /// <summary>The numeric code that it has, or had last, 0 to 999. <see langword="null"/>: not known.</summary>
    public int? Numeric { get; init; }

    /// <summary>Short names: in 16 languages, or in English alone for a former country.</summary>
    public LocalizedText Names { get; init; }

    /// <summary>The smallest region of UN M49 in which it lies; <c>1</c>, the world, for Antarctica.</summary>
    public int Region { get; init; }

    /// <summary>When ISO 3166 assigned it its codes, from the first edition of 1974 on: mostly known to the year.</summary>
    public Validity Assigned { get; init; }

    /// <summary>What came in its place, by code, when it is a former country.</summary>
    public ValueList<CountryCode> Successors { get; init; }
}
