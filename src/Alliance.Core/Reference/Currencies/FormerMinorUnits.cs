namespace Alliance.Core;

/// <summary>An earlier number of decimal digits of a currency's minor unit.</summary>
[JsonAnswer]
public sealed partial record FormerMinorUnits
{
    /// <summary>The period in which the number applied.</summary>
    public Validity Validity { get; init; }

    /// <summary>The number of decimal digits of the minor unit.</summary>
    public required int Count { get; init; }

    /// <summary>How certain this entry is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The source for this entry.</summary>
    public ReferenceSource? Source { get; init; }
}
