namespace Alliance.Core;

/// <summary>What is known about whether a transaction is subject to a body of law.</summary>
[JsonAnswer]
public sealed partial record AccessJurisdiction
{
    /// <summary>The body of law.</summary>
    public required Id<ControlRegime> Regime { get; init; }

    /// <summary>Whether the transaction is subject to it, as the one who asks has found out. Default: what is given here and in the request decides.</summary>
    public bool? IsSubject { get; init; }

    /// <summary>The share of the item's content that the body of law controls, in per cent. Default: not known.</summary>
    public decimal? ControlledContent { get; init; }

    /// <summary>Whether the item is the direct product of technology or equipment that the body of law controls. Default: not known.</summary>
    public bool? IsDirectProduct { get; init; }
}
