namespace Alliance.Core;

/// <summary>A description of items: any of the codes or items, where some are given, and all of the tests.</summary>
/// <remarks>A criterion with nothing but words leaves it unknown whether an item meets it; it never stands for every item.</remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record ItemCriterion
{
    /// <summary>What is described, in words.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>Codes, one of which the item bears. Empty: whatever its codes.</summary>
    public ValueList<ItemCode> Codes { get; init; }

    /// <summary>Items named one by one, with what is equivalent. Empty: whatever item.</summary>
    public ValueList<Id<TechnologyItem>> Items { get; init; }

    /// <summary>Tests on the item's technical properties, all of which it meets.</summary>
    public ValueList<ParameterTest> Tests { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
