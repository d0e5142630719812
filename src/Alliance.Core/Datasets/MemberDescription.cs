namespace Alliance.Core;

/// <summary>Describes one member of a record of the model.</summary>
public sealed record MemberDescription
{
    /// <summary>The name in JSON.</summary>
    public required string JsonName { get; init; }

    /// <summary>The name of the property in C#.</summary>
    public required string PropertyName { get; init; }

    /// <summary>The type of a value; for a list that of its items, and never a <see cref="Nullable{T}"/>.</summary>
    public required Type ValueType { get; init; }

    /// <summary>Whether the member is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it holds a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether its values are records of the model (<see cref="RecordModel.Find(Type)"/>).</summary>
    public bool IsRecord { get; init; }

    /// <summary>The kinds of record that a value may refer to; empty when it refers to none.</summary>
    public ValueList<RecordKind> RefersTo { get; init; }
}
