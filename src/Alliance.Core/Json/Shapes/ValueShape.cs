namespace Alliance.Core.Json;

/// <summary>
/// What a value consists of: it is read as one piece, or is an object or an array whose parts have shapes of their own. With the shapes, a reader can go on after a mistake;
/// the pieces are read by the same code as in a text without mistakes.
/// </summary>
internal sealed class ValueShape
{
    private readonly Func<RecordShape>? _record;

    private ValueShape(LeafReader? leaf, Func<RecordShape>? record, ValueShape? item)
    {
        Leaf = leaf;
        Item = item;
        _record = record;
    }

    /// <summary>A text: a string, or an object of strings by language.</summary>
    public static ValueShape Texts { get; } = OfLeaf(static (ref TextSource source) => JsonValues.ReadLocalizedText(ref source));

    /// <summary>A record that gives its kind by a member, and may be of a kind that is not known.</summary>
    public static ValueShape RecordWithKind { get; } = new(null, null, null);

    /// <summary>The code that reads a value that is read as one piece; for <see cref="Texts"/>, the code that reads all of its forms.</summary>
    public LeafReader? Leaf { get; }

    /// <summary>For an array: the shape of its elements.</summary>
    public ValueShape? Item { get; }

    /// <summary>For an object: its members.</summary>
    public RecordShape? Record => _record?.Invoke();

    public static ValueShape OfLeaf(LeafReader read) => new(read, null, null);

    /// <param name="record">Returns the members. It is called when a value is read, because a record may contain records of its own type.</param>
    public static ValueShape OfRecord(Func<RecordShape> record) => new(null, record, null);

    public static ValueShape OfList(ValueShape item) => new(null, null, item);
}
