namespace Alliance.Core;

/// <summary>A name that ISO 4217 no longer gives to a code.</summary>
[JsonAnswer]
public sealed partial record FormerName
{
    /// <summary>The English name.</summary>
    public required string Name { get; init; }

    /// <summary>The period in which the code had this name, as far as it is known; mostly only the month of its end is known.</summary>
    public Validity Validity { get; init; }
}
