namespace Alliance.Core;

/// <summary>A list of parties to which an authority refers in its constraints, such as a list of entities, over time.</summary>
[JsonRecord(RecordKind.PartyList, IsDeciding = true)]
public sealed partial record PartyList : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<PartyList> Id { get; init; }

    /// <summary>The name of the list.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The state or union that keeps the list.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>The acts that made or changed the list.</summary>
    public ValueList<Id<LegalAct>> LegalActs { get; init; }

    /// <summary>The parties on the list, and when.</summary>
    public ValueList<PartyListMember> Members { get; init; }

    /// <summary>
    /// The period for which the members given here are all of them: during it, a party that is not among them is not on the list. Default: for no day, so that it is unknown whether
    /// another party is on the list.
    /// </summary>
    public Validity? CompleteFor { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.PartyList, Id);
}
