namespace Alliance.Core;

/// <summary>What a constraint reaches. All conditions given must hold; a condition not given always does.</summary>
/// <remarks>A rule with alternatives (this destination, or headquarters there) is several constraints.</remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record ConstraintScope
{
    /// <summary>The scope in words.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>The items: any of these. Empty: every item.</summary>
    public ValueList<ItemCriterion> Items { get; init; }

    /// <summary>The activities: any of these. Empty: every activity.</summary>
    public ValueList<Term<AccessActivity>> Activities { get; init; }

    /// <summary>From where. Default: from anywhere.</summary>
    public GeographicScope? ExportedFrom { get; init; }

    /// <summary>To where. Default: to anywhere.</summary>
    public GeographicScope? Destinations { get; init; }

    /// <summary>Where the recipient or its ultimate parent has its headquarters. Default: anywhere.</summary>
    public GeographicScope? HeadquarteredIn { get; init; }

    /// <summary>The end uses: any of these. Empty: every end use.</summary>
    public ValueList<Term<EndUse>> EndUses { get; init; }

    /// <summary>Whom alone it binds, as with a letter to one company. Empty: everybody.</summary>
    public ValueList<PartyReference> Addressees { get; init; }

    /// <summary>Whom as recipient it concerns, as with a list of entities. Empty: everybody.</summary>
    public ValueList<PartyReference> Recipients { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
