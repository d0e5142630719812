namespace Alliance.Core;

/// <summary>A name that ISO 4217 no longer gives to a code.</summary>
public sealed partial record FormerName
{
    /// <summary>The English name.</summary>
    public required string Name { get; init; }

    /// <summary>When it held, as far as it is known: mostly the month of its end.</summary>
    public Validity Validity { get; init; }
}
