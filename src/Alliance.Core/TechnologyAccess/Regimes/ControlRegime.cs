namespace Alliance.Core;

/// <summary>A body of law that controls technology, and the transactions that it reaches: the Export Administration Regulations, Regulation (EU) 833/2014.</summary>
[JsonRecord(RecordKind.Regime, IsDeciding = true)]
public sealed partial record ControlRegime : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<ControlRegime> Id { get; init; }

    /// <summary>The name of the regime.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The state or union whose law it is.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>The agency that administers it: "BIS", "METI".</summary>
    public string? Agency { get; init; }

    /// <summary>
    /// The state of the regime on the last day that the dataset knows. Default: not stated. It decides no answer: what applies on a day follows from the constraints and their legal acts.
    /// </summary>
    public Term<EnforcementState> Status { get; init; }

    /// <summary>The authority whose treatment of places it follows (<see cref="AuthorityGeography"/>). Default: that of <see cref="Authority"/>.</summary>
    public PartyReference? Geography { get; init; }

    /// <summary>The grounds on which it reaches a transaction: any of these. Empty: transactions from the territory of the authority, and it is unknown which others.</summary>
    public ValueList<ReachTest> Reach { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Regime, Id);
}
