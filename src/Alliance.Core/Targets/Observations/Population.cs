namespace Alliance.Core;

/// <summary>Who is counted: the people or things of which an indicator speaks.</summary>
[JsonRecord]
public sealed partial record Population
{
    /// <summary>Who is counted, in words: "employed persons", "adults aged 16 to 74".</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The country in which they are counted. Default: not stated, or several.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>How many there are, over time: the denominator of a share.</summary>
    public ValueList<Observation> Sizes { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
