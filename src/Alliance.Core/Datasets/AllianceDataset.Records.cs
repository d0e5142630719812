namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>Every record that the dataset lists: kind after kind, in the order of the lists.</summary>
    /// <returns>The records; the same kind and key may come twice in a dataset that is not valid.</returns>
    public IEnumerable<IRecord> Records() => DatasetLists.Of(this).SelectMany(list => list.Records);
}
