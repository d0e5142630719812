namespace Alliance.Core;

/// <summary>
/// The model as data: which records there are, in which list of a dataset, with which members, and what they refer to. For code that stores, shows or converts
/// records without naming each kind. Generated from the records; it never changes while a program runs, and needs no reflection.
/// </summary>
public static partial class RecordModel
{
    /// <summary>Every record: those that a dataset lists, in the order of its lists; then the dataset and the records that are inside others, by name.</summary>
    public static ValueList<RecordDescription> Records { get; } = Described();

    /// <summary>The kinds of record that may describe a party: a country, an alliance, an association or company.</summary>
    private static ValueList<RecordKind> Parties => [RecordKind.MemberState, RecordKind.Alliance, RecordKind.Association];

    /// <summary>Finds the description of a record by its type.</summary>
    /// <param name="record">The type of the record, such as <c>typeof(AiAlliance)</c>.</param>
    /// <returns>The description, or null when the type is not a record of the model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static RecordDescription? Find(Type record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Records.FirstOrDefault(one => one.Type == record);
    }

    /// <summary>Finds the description of the records of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The description, or null for <see cref="RecordKind.Unspecified"/> and for what is not a kind.</returns>
    public static RecordDescription? Find(RecordKind kind) => kind == RecordKind.Unspecified ? null : Records.FirstOrDefault(one => one.Kind == kind);
}
