namespace Alliance.Core;

/// <summary>An accelerator, a component, a tool: what is wanted, sold or controlled (OCDS Item).</summary>
[JsonRecord(RecordKind.Item)]
public sealed partial record TechnologyItem : IRecord
{
    /// <summary>The key.</summary>
    public required Id<TechnologyItem> Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of technology it is.</summary>
    public Term<ItemKind> Kind { get; init; }

    /// <summary>Who makes it. Default: not known, or a whole class of items.</summary>
    public PartyReference? Maker { get; init; }

    /// <summary>When it came out. Default: not known.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>How it is classified, by whom.</summary>
    public ValueList<ItemClassification> Classifications { get; init; }

    /// <summary>Its technical properties.</summary>
    public ValueList<ItemParameter> Parameters { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Item, Id);
}
