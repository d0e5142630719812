namespace Alliance.Core;

/// <summary>A time in which a code could mean two units, so that an amount in it is not clear until its source says which.</summary>
public sealed partial record CurrencyAmbiguity
{
    /// <summary>When.</summary>
    public Validity Validity { get; init; }

    /// <summary>The code of the unit that may be meant instead.</summary>
    public required CurrencyCode Other { get; init; }

    /// <summary>How it came about, in English.</summary>
    public required string Reason { get; init; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What it rests on.</summary>
    public ReferenceSource? Source { get; init; }
}
