namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>Every record in the lists of the dataset, by kind, in the order of the lists.</summary>
    /// <returns>The records; in a dataset that is not valid, the same kind and key may appear more than once.</returns>
    public IEnumerable<IRecord> Records() => DatasetLists.Of(this).SelectMany(list => list.Records);
}
