namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>Creates a dataset from records of any kinds.</summary>
    /// <param name="records">
    /// The records. Each is put into the list of its kind, in the given order; records with the same kind and key are all kept, and validation reports them.
    /// </param>
    /// <param name="header">
    /// The dataset from which the other members are taken: id, title, description, day, licence, version and unknown members. Its records are not taken. Default: none of
    /// these members is stated.
    /// </param>
    /// <returns>The dataset.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is null, or is not of a record type of the library.</exception>
    public static AllianceDataset Of(IEnumerable<IRecord> records, AllianceDataset? header = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        IRecord[] given = [.. records];
        if (given.Any(record => record is null))
            throw new ArgumentException("The records contain null.", nameof(records));
        AllianceDataset dataset = DatasetLists.Of(header ?? new(), given);
        return DatasetLists.Of(dataset).Sum(list => list.Records.Count) == given.Length
            ? dataset
            : throw new ArgumentException("A record is not of a record type of the library.", nameof(records));
    }

    /// <summary>Every record in the lists of the dataset, by kind, in the order of the lists.</summary>
    /// <returns>The records; in a dataset that is not valid, the same kind and key may appear more than once.</returns>
    public IEnumerable<IRecord> Records() => DatasetLists.Of(this).SelectMany(list => list.Records);

    /// <summary>Returns a dataset with a record: it replaces the record with the same kind and key at its place, or is added at the end of its list.</summary>
    /// <param name="record">
    /// The record, of any kind. A record without a key (<see cref="IRecord.Reference"/> is <c>default</c>) replaces none and is added. If several records have the same kind and
    /// key, the first is replaced, which is the one that <see cref="DatasetIndex.Find(RecordReference)"/> finds.
    /// </param>
    /// <returns>The new dataset; this one is not changed.</returns>
    /// <remarks>The time is proportional to the number of records in the dataset. <see cref="With(IEnumerable{IRecord})"/> takes several records in the same time.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record is not of a record type of the library, or the dataset contains a null in place of a record.</exception>
    public AllianceDataset With(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return With([record]);
    }

    /// <summary>Returns a dataset with several records, each as <see cref="With(IRecord)"/> puts it, in the given order.</summary>
    /// <param name="records">The records. Of several with the same kind and key, the last is taken.</param>
    /// <returns>The new dataset; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A record is null, or is not of a record type of the library, or the dataset contains a null in place of a record.
    /// </exception>
    public AllianceDataset With(IEnumerable<IRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<IRecord?> given = [];
        Dictionary<RecordReference, int> places = [];
        foreach (IRecord record in records)
        {
            if (record is null)
                throw new ArgumentException("The records contain null.", nameof(records));
            if (record.Reference.IsDefault || places.TryAdd(record.Reference, given.Count))
                given.Add(record);
            else
                given[places[record.Reference]] = record;
        }

        List<IRecord> all = [];
        foreach (IRecord record in NullSearch.Checked(this, null).Records())
        {
            // A record that has replaced another is neither used again nor added.
            bool isReplaced = places.Remove(record.Reference, out int place);
            all.Add(isReplaced ? given[place]! : record);
            if (isReplaced)
                given[place] = null;
        }
        return Of([.. all, .. given.OfType<IRecord>()], this);
    }

    /// <summary>Returns a dataset without the record that a reference names. References to it in other records are not changed; validation reports them.</summary>
    /// <param name="reference">The reference. If several records have this kind and key, all of them are removed.</param>
    /// <returns>The new dataset; this same object if it has no such record, also for <c>default</c>.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record.</exception>
    public AllianceDataset Without(RecordReference reference)
    {
        if (reference.IsDefault)
            return this;
        IRecord[] all = [.. NullSearch.Checked(this, null).Records()];
        IRecord[] kept = [.. all.Where(record => record.Reference != reference)];
        return kept.Length == all.Length ? this : Of(kept, this);
    }
}
