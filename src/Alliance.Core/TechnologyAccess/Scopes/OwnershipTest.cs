namespace Alliance.Core;

/// <summary>
/// A condition on the owners of a party: those that are named or on a list, or that are themselves owned in this way, hold at least a share of it, all together.
/// </summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record OwnershipTest
{
    /// <summary>The lists whose parties count as owners.</summary>
    public ValueList<Id<PartyList>> Lists { get; init; }

    /// <summary>The parties that count as owners, beside those on the lists.</summary>
    public ValueList<PartyReference> Parties { get; init; }

    /// <summary>The smallest share that all of them must hold together, in per cent: above 0, at most 100.</summary>
    public required decimal ShareAtLeast { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
