namespace Alliance.Core;

/// <summary>
/// The answers of a dataset for one day. Every answer is as certain as the dates and the evidence allow, and names the records on which it is based; anything that
/// certainly does not hold is omitted. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The members of an alliance, and the answers about the whole dataset, are computed when they are first asked for, and kept. Other questions take time proportional to the
/// history of the party. The day is that on which something holds, not that on which it was known: a claim is considered whenever it was recorded (<see cref="Evidence.RecordedOn"/>).
/// </remarks>
public sealed partial class AsOfView
{
    internal AsOfView(DatasetIndex index, LocalDate day)
    {
        Index = index;
        Day = day;
        _constraints = new(WeighConstraints);
        _reviewPolicies = new(WeighReviewPolicies);
        _stances = new(WeighStances);
        _stancesBySupplier = new(() => Stances().ToLookup(standing => standing.Supplier));
        _openTargets = new(WeighTargets);
        _alliances = new(WeighAlliances);
    }

    /// <summary>The dataset.</summary>
    public AllianceDataset Dataset => Index.Dataset;

    /// <summary>The index of the dataset, which finds the records that answers refer to.</summary>
    public DatasetIndex Index { get; }

    /// <summary>The day, in the calendar in which it was given.</summary>
    public LocalDate Day { get; }

    /// <summary>
    /// Whether the day is after <see cref="AllianceDataset.KnownAsOf"/>: the answers then assume that nothing has changed since. False
    /// when the dataset does not state that day.
    /// </summary>
    public bool IsBeyondKnown => Dataset.KnownAsOf is { } known && DayKey.Of(Day) > DayKey.Of(known);
}
