namespace Alliance.Core.Json;

/// <summary>The members of an object, with their shapes.</summary>
/// <param name="names">The names of the members.</param>
/// <param name="kind">The kind of the record; unspecified for an object that is part of a record.</param>
/// <param name="members">The shapes, in the order of the names.</param>
internal sealed class RecordShape(MemberNames names, RecordKind kind, params ValueShape[] members)
{
    /// <summary>A record of a kind that is not known: the member that gives the kind, and unknown members.</summary>
    public static RecordShape Unknown { get; } =
        new(new MemberNames(nameof(UnknownRecord), 0, "type"), RecordKind.Unspecified, ValueShape.OfLeaf(static (ref TextSource source) => source.ReadText()));

    /// <summary>The names of the members.</summary>
    public MemberNames Names => names;

    /// <summary>The kind of the record; unspecified for an object that is part of a record.</summary>
    public RecordKind Kind => kind;

    /// <summary>
    /// Whether the object means something else when one of its members is left out, as a period without its end is open. It is then read as a whole or not at all.
    /// </summary>
    public bool IsWhole => names.IsClosed;

    /// <summary>The shape of a member.</summary>
    public ValueShape this[int place] => members[place];
}
