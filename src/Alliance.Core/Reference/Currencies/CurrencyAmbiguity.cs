namespace Alliance.Core;

/// <summary>A period in which a code could denote two units, so that the meaning of an amount depends on its source.</summary>
[JsonAnswer]
public sealed partial record CurrencyAmbiguity
{
    /// <summary>The period in which the code was ambiguous.</summary>
    public Validity Validity { get; init; }

    /// <summary>The code of the unit that may be meant instead.</summary>
    public required CurrencyCode Other { get; init; }

    /// <summary>The reason for the ambiguity, in English.</summary>
    public required string Reason { get; init; }

    /// <summary>How certain the ambiguity is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The source for this entry.</summary>
    public ReferenceSource? Source { get; init; }
}
