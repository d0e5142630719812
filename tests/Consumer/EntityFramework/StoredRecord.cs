using Alliance.Core;

/// <summary>A row for each record of the dataset, with the record as JSON.</summary>
internal sealed class StoredRecord
{
    public required RecordReference Reference { get; init; }

    /// <summary>The place of the record in the dataset.</summary>
    public required int Ordinal { get; init; }

    public required IRecord Record { get; init; }
}
