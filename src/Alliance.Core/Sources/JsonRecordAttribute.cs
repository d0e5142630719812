namespace Alliance.Core;

/// <summary>
/// Marks a record of the model: the generator writes its JSON code from its <c>init</c> properties, in the order of their declaration.
/// </summary>
/// <param name="kind">The kind, for a record that a dataset lists; unspecified for a record inside another record.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class JsonRecordAttribute(RecordKind kind = RecordKind.Unspecified) : Attribute
{
    public RecordKind Kind { get; } = kind;

    /// <summary>
    /// Whether answers depend on the content of the record, so that a member that this version does not know makes them unknown. A later version 1.x adds
    /// to such a record only members that narrow it.
    /// </summary>
    public bool IsDeciding { get; init; }
}
