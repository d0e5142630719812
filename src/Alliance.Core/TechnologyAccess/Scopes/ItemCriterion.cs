namespace Alliance.Core;

/// <summary>A description of items. An item meets it if it has one of the codes or is one of the items, where some are given, and meets everything else that is given.</summary>
/// <remarks>Where a criterion has only a description in words, it is unknown whether an item meets it; such a criterion never covers every item.</remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record ItemCriterion
{
    /// <summary>The description in words.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>Codes, one of which the item must have. Empty: the item may have any code.</summary>
    public ValueList<ItemCode> Codes { get; init; }

    /// <summary>Items named individually, including their equivalents. Empty: any item.</summary>
    public ValueList<Id<TechnologyItem>> Items { get; init; }

    /// <summary>Tests on the item's technical properties, all of which the item must meet.</summary>
    public ValueList<ParameterTest> Tests { get; init; }

    /// <summary>The kinds, one of which the item must have. Empty: any kind.</summary>
    public ValueList<Term<ItemKind>> Kinds { get; init; }

    /// <summary>
    /// A criterion that one of the item's parts must meet, directly or inside another part; a part that states no parts itself counts as one piece. Default: no such condition.
    /// </summary>
    public ItemCriterion? Contains { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
