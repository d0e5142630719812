namespace Alliance.Core;

/// <summary>Describes one type of record of the model.</summary>
public sealed record RecordDescription
{
    /// <summary>The type of the record.</summary>
    public required Type Type { get; init; }

    /// <summary>The kind that references to it name; <see cref="RecordKind.Unspecified"/> for the dataset itself, and for a record that is inside others.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The name in JSON of the dataset's list that holds it; null when no list does.</summary>
    public string? ListJsonName { get; init; }

    /// <summary>Whether answers are based on the record, so that a member this version does not know makes them unknown.</summary>
    public bool IsDeciding { get; init; }

    /// <summary>Its members, in the order of the format.</summary>
    public ValueList<MemberDescription> Members { get; init; }
}
