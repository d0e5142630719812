namespace Alliance.Core;

/// <summary>The stance of a supplier towards a market in a period, as stated by the supplier or as reported by others.</summary>
[JsonRecord(RecordKind.SupplierStance, IsDeciding = true)]
public sealed partial record SupplierStance : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<SupplierStance> Id { get; init; }

    /// <summary>The supplier.</summary>
    public required PartyReference Supplier { get; init; }

    /// <summary>The market: a country or an alliance.</summary>
    public required PartyReference Market { get; init; }

    /// <summary>The stance.</summary>
    public required Term<Stance> Stance { get; init; }

    /// <summary>Whether the stance was stated by the supplier itself or reported by others.</summary>
    public Term<ReportBasis> Basis { get; init; }

    /// <summary>The period of the stance. A missing end means that it is not known to have ended.</summary>
    public Validity Validity { get; init; }

    /// <summary>What was stated, as a paraphrase.</summary>
    public LocalizedText Detail { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.SupplierStance, Id);
}
