namespace Alliance.Core;

/// <summary>How an authority treats a place in its own rules: as another country, or separately from its country.</summary>
public sealed partial record PlaceTreatment
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>
    /// The country as which the place is treated; <see langword="null"/> when it is treated separately and the rules for its country do not apply to it.
    /// </summary>
    public CountryCode? TreatedAs { get; init; }

    /// <summary>The period in which the authority treats the place in this way.</summary>
    public Validity Validity { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;
}
