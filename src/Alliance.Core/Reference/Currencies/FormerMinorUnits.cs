namespace Alliance.Core;

/// <summary>A number of minor units that a currency no longer has.</summary>
public sealed partial record FormerMinorUnits
{
    /// <summary>When it held.</summary>
    public Validity Validity { get; init; }

    /// <summary>Decimal digits of the minor unit.</summary>
    public required int Count { get; init; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What it rests on.</summary>
    public ReferenceSource? Source { get; init; }
}
