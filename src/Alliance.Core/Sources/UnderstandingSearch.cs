using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// A record of the model. For each record, the generator writes code that visits the members and words on which answers depend and that may not be understood.
/// </summary>
internal interface IUnderstood
{
    /// <summary>Passes its own unknown members, if it is a deciding record, and the records inside it to a search.</summary>
    /// <returns>Whether everything in it is understood, at any depth.</returns>
    bool IsUnderstood(UnderstandingSearch search);
}

/// <summary>A record on which answers depend (<see cref="JsonRecordAttribute.IsDeciding"/>).</summary>
internal interface IDecidingRecord : IUnderstood
{
    /// <summary>True when all its own members are understood; unknown otherwise.</summary>
    Truth Understood { get; }

    /// <summary>Its members that this version does not know.</summary>
    UnknownMembers Unknown { get; }
}

/// <summary>
/// Finds members and words of deciding records that this version does not know. Without a list to fill, it only determines whether there are any.
/// </summary>
internal readonly struct UnderstandingSearch
{
    private readonly RecordReference _record;
    private readonly string? _pointer;
    private readonly List<NotUnderstood>? _found;

    private UnderstandingSearch(RecordReference record, string pointer, List<NotUnderstood> found)
    {
        _record = record;
        _pointer = pointer;
        _found = found;
    }

    /// <summary>Returns a search that fills a list.</summary>
    /// <param name="record">The record to which the pointers belong.</param>
    /// <param name="found">The list.</param>
    public static UnderstandingSearch Into(RecordReference record, List<NotUnderstood> found) => new(record, "", found);

    /// <summary>Whether a record is understood, at any depth.</summary>
    public static bool IsUnderstood(IUnderstood record) => record.IsUnderstood(default);

    /// <summary>Returns what is not understood in a record, at any depth.</summary>
    public static ValueList<NotUnderstood> In(RecordReference reference, IUnderstood record)
    {
        if (IsUnderstood(record))
            return [];
        List<NotUnderstood> found = [];
        record.IsUnderstood(Into(reference, found));
        return [.. found];
    }

    /// <summary>Returns what is not understood in a record itself; the records inside it are not considered.</summary>
    public static ValueList<NotUnderstood> Own(IDecidingRecord record)
    {
        List<NotUnderstood> found = [];
        Into(default, found).Members(record.Unknown);
        return [.. found];
    }

    /// <summary>Returns what is not understood in the evidence of a record.</summary>
    public static ValueList<NotUnderstood> OfEvidence(IRecord record)
    {
        if (IsUnderstood(record.Evidence))
            return [];
        List<NotUnderstood> found = [];
        Into(record.Reference, found).Inside("evidence", record.Evidence);
        return [.. found];
    }

    /// <summary>Visits the unknown members of a deciding record.</summary>
    public bool Members(UnknownMembers unknown)
    {
        if (unknown.Understood == Truth.True)
            return true;
        if (_found is null)
            return false;
        foreach (string name in unknown.Names)
        {
            if (!UnknownMembers.IsAnnotation(name))
                _found.Add(new() { Record = _record, Pointer = $"{_pointer}/{JsonPointer.Escaped(name)}" });
        }
        return false;
    }

    /// <summary>Visits a word of a deciding record, which may be one that a later version adds.</summary>
    public bool Word(string name, Word? word)
    {
        if (word is not { IsKnown: false })
            return true;
        _found?.Add(new() { Record = _record, Pointer = $"{_pointer}/{name}", Word = word.Text });
        return false;
    }

    /// <summary>Visits the words in a list of a deciding record.</summary>
    public bool Words<T>(string name, ValueList<Term<T>> words) where T : struct, Enum
    {
        bool isUnderstood = true;
        for (int i = 0; i < words.Count; i++)
            isUnderstood &= words[i].IsKnown || Word(string.Create(CultureInfo.InvariantCulture, $"{name}/{i}"), words[i].Word);
        return isUnderstood;
    }

    /// <summary>Visits a record inside the record; a null counts as understood.</summary>
    public bool Inside(string name, IUnderstood? record) =>
        record is null || record.IsUnderstood(_found is null ? this : new(_record, $"{_pointer}/{name}", _found));

    /// <summary>Visits the evidence of a record, which counts for a claim inside it when the claim's own evidence states no confidence.</summary>
    public bool EvidenceOf(IRecord record, Evidence insideOf) => !insideOf.Confidence.IsDefault || Inside("evidence", record.Evidence);

    /// <summary>Visits one of the records in a list.</summary>
    public bool Item(string name, int index, IUnderstood? record) =>
        _found is null ? Inside(name, record) : Inside(string.Create(CultureInfo.InvariantCulture, $"{name}/{index}"), record);

    /// <summary>Visits the records in a list.</summary>
    public bool Each<T>(string name, ValueList<T> records) where T : class, IUnderstood
    {
        bool isUnderstood = true;
        for (int i = 0; i < records.Count; i++)
            isUnderstood &= Item(name, i, records[i]);
        return isUnderstood;
    }
}
