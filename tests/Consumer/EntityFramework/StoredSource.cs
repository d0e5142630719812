using Alliance.Core;

/// <summary>A row for each source, with a column to sort by; a typed id is its key.</summary>
internal sealed class StoredSource
{
    public required Id<Source> Id { get; init; }

    public PartialDate? Published { get; init; }

    public required Source Record { get; init; }
}
