namespace Alliance.Core;

/// <summary>One ground on which the law of an authority reaches a transaction. All that is given here must hold.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record ReachTest
{
    /// <summary>The ground.</summary>
    public required Term<ReachBasis> Basis { get; init; }

    /// <summary>For controlled content: the share that it must exceed, in per cent. Default: any share.</summary>
    public decimal? Above { get; init; }

    /// <summary>For direct products: the codes of the technology or equipment. Empty: that which the regime means.</summary>
    public ValueList<ItemCode> Technologies { get; init; }

    /// <summary>The places to which the item must be sent. Default: anywhere.</summary>
    public GeographicScope? Destinations { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
