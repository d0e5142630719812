namespace Alliance.Core;

/// <summary>
/// Marks a record of the model: the generator writes its JSON code from its <c>init</c> properties, in the order of their declaration.
/// </summary>
/// <param name="kind">The kind, for a record that a dataset lists; none for one that stands inside another.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class JsonRecordAttribute(RecordKind kind = RecordKind.Unspecified) : Attribute
{
    public RecordKind Kind { get; } = kind;

    /// <summary>
    /// Whether answers rest on what the record says, so that a member that this version does not know makes them unknown. A later 1.x adds to such
    /// a record only members that narrow it.
    /// </summary>
    public bool IsDeciding { get; init; }
}
