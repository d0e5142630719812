namespace Alliance.Core;

/// <summary>What somebody expects AI to add to an economy: "GDP +11.2 trillion RUB by 2030".</summary>
[JsonRecord(RecordKind.Projection)]
public sealed partial record EconomicProjection : IRecord
{
    /// <summary>The key.</summary>
    public required Id<EconomicProjection> Id { get; init; }

    /// <summary>What is projected.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whose economy it is about.</summary>
    public required PartyReference Subject { get; init; }

    /// <summary>The amount as printed.</summary>
    public required QuotedAmount Amount { get; init; }

    /// <summary>By when, or for which year.</summary>
    public required PartialDate Horizon { get; init; }

    /// <summary>Whether the amount is a sum over years or the figure of one. Default: the source does not say.</summary>
    public Term<Accumulation> Accumulation { get; init; }

    /// <summary>In whose prices it is given.</summary>
    public Term<PriceBasis> PriceBasis { get; init; }

    /// <summary>The year of the prices, where they are constant.</summary>
    public PartialDate? PriceYear { get; init; }

    /// <summary>Under which assumptions.</summary>
    public LocalizedText Scenario { get; init; }

    /// <summary>When it was published. Default: not known.</summary>
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
