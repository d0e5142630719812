namespace Alliance.Core;

/// <summary>How a supplier stood to a market in a time, as reported or as it said itself.</summary>
[JsonRecord(RecordKind.SupplierStance, IsDeciding = true)]
public sealed partial record SupplierStance : IRecord
{
    /// <summary>The key.</summary>
    public required Id<SupplierStance> Id { get; init; }

    /// <summary>The supplier.</summary>
    public required PartyReference Supplier { get; init; }

    /// <summary>The market: a country or an alliance.</summary>
    public required PartyReference Market { get; init; }

    /// <summary>The stance.</summary>
    public required Term<Stance> Stance { get; init; }

    /// <summary>Whether the supplier said so itself.</summary>
    public Term<ReportBasis> Basis { get; init; }

    /// <summary>From when until when. A missing end means: not known to have ended.</summary>
    public Validity Validity { get; init; }

    /// <summary>What was said, in our words.</summary>
    public LocalizedText Detail { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.SupplierStance, Id);
}
