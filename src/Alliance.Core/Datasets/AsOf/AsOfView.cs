namespace Alliance.Core;

/// <summary>
/// What a dataset says about a day. Every answer is as sure as the dates and the evidence allow, and names the records that decided; what is
/// surely not so is left out. Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// Questions about one alliance or party cost as much as its history is long; those about the whole dataset are answered once, on first need, and
/// kept. The day is one of the world, not of knowledge: a claim counts whenever it was recorded (<see cref="Evidence.RecordedOn"/>).
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

    /// <summary>The index over the dataset: finds the records that answers refer to.</summary>
    public DatasetIndex Index { get; }

    /// <summary>The day, in the calendar in which it was asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>
    /// Whether the day is after <see cref="AllianceDataset.KnownAsOf"/>: the answers then say what follows if nothing has changed since. False
    /// when the dataset doesn't state its day.
    /// </summary>
    public bool IsBeyondKnown => Dataset.KnownAsOf is { } known && DayKey.Of(Day) > DayKey.Of(known);
}
