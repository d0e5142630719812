namespace Alliance.Core;

/// <summary>The people or things that an indicator counts.</summary>
[JsonRecord]
public sealed partial record Population
{
    /// <summary>Who is counted, in words: "employed persons", "adults aged 16 to 74".</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The country in which they are counted. Default: not stated, or several.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The size of the population over time: the denominator of a share.</summary>
    public ValueList<Observation> Sizes { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
