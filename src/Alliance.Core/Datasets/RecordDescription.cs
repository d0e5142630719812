namespace Alliance.Core;

/// <summary>What the model says of one record.</summary>
public sealed record RecordDescription
{
    /// <summary>The type of the record.</summary>
    public required Type Type { get; init; }

    /// <summary>The kind by which references name it; <see cref="RecordKind.Unspecified"/> for the dataset itself, and for a record that is inside others.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The name in JSON of the dataset's list that holds it; null when no list does.</summary>
    public string? List { get; init; }

    /// <summary>Whether answers rest on the record, so that a member that is not understood makes them unknown.</summary>
    public bool IsDeciding { get; init; }

    /// <summary>Its members, in the order of the format.</summary>
    public ValueList<MemberDescription> Members { get; init; }
}
