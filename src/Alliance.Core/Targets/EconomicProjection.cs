namespace Alliance.Core;

/// <summary>What AI is expected to add to an economy: "GDP +11.2 trillion RUB by 2030".</summary>
[JsonRecord(RecordKind.Projection)]
public sealed partial record EconomicProjection : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<EconomicProjection> Id { get; init; }

    /// <summary>What is projected.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The party whose economy the projection is about.</summary>
    public required PartyReference Subject { get; init; }

    /// <summary>The amount as printed.</summary>
    public required QuotedAmount Amount { get; init; }

    /// <summary>The time by which, or the year for which, the amount is projected.</summary>
    public required PartialDate Horizon { get; init; }

    /// <summary>Whether the amount is a sum over several years or the figure of one year. Default: not stated by the source.</summary>
    public Term<Accumulation> Accumulation { get; init; }

    /// <summary>Whether the amount is given in current or in constant prices.</summary>
    public Term<PriceBasis> PriceBasis { get; init; }

    /// <summary>The base year of the prices, where they are constant.</summary>
    public PartialDate? PriceYear { get; init; }

    /// <summary>The assumptions on which the projection is based.</summary>
    public LocalizedText Scenario { get; init; }

    /// <summary>The date of publication. Default: not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The same amount in another currency, as printed beside it.</summary>
    public QuotedConversion? QuotedConversion { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Projection, Id);
}
