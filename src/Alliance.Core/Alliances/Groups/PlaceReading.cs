namespace Alliance.Core;

/// <summary>How an authority reads a place in its own rules: as another country, or as a place apart.</summary>
public sealed partial record PlaceReading
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>The country as which it is read. <see langword="null"/>: as a place apart, to which what is said of its country does not apply.</summary>
    public CountryCode? TreatedAs { get; init; }

    /// <summary>When.</summary>
    public Validity Validity { get; init; }

    /// <summary>How sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;
}
