namespace Alliance.Core;

/// <summary>
/// The answers of a dataset for one day. Every answer is as certain as the dates and the evidence allow, and names the records on which it is based; anything that
/// certainly does not hold is omitted. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The members of an alliance, and the answers about the whole dataset, are computed when they are first asked for, and kept. Other questions take time proportional to the
/// history of the party. The day is that on which something holds, not that on which it was known: a claim is considered whenever it was recorded, unless a
/// day of knowledge is given (<see cref="KnownOn"/>).
/// </remarks>
public sealed partial class AsOfView
{
    internal AsOfView(DatasetIndex index, LocalDate day, Func<CountryGroupCatalogue?> groups)
    {
        Index = index;
        Groups = new(index, groups);
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

    /// <summary>The index of the dataset, which finds its records. A country group that an answer took from the catalogue is not among them (<see cref="AllianceMembers.Group"/>).</summary>
    public DatasetIndex Index { get; }

    /// <summary>The day, in the calendar in which it was given.</summary>
    public LocalDate Day { get; }

    /// <summary>The day by whose knowledge the answers are given (<see cref="AllianceDataset.AsOf(LocalDate, LocalDate)"/>). Default: by everything in the dataset, except the figures of <see cref="TargetsOf"/>.</summary>
    public LocalDate? KnownOn { get; internal init; }

    /// <summary>
    /// Whether a country is in a country group on the day. The group is that of the dataset or, if the dataset does not contain it, of the catalogue that was given.
    /// </summary>
    /// <param name="country">The country.</param>
    /// <param name="group">The group.</param>
    /// <returns>
    /// For a group that lists its members, <see cref="CountryGroup.Includes"/>; for one that is defined by an alliance, <see cref="IsMember"/>, where unknown takes the place of false if the
    /// group may have other members. Unknown when the group is not found.
    /// </returns>
    public Truth IsInGroup(CountryCode country, Id<CountryGroup> group) =>
        Groups.Find(group) is not { } found ? Truth.Unknown
        : found is { Alliance: { } alliance, Members.IsEmpty: true } ? found.OrPossible(IsMember(country, alliance) & found.Understood)
        : found.Includes(country, Day);

    /// <summary>
    /// Whether a place is inside a geographic scope on the day. Country groups are found as for <see cref="IsInGroup"/>: those of the dataset, also those defined by an alliance, then those of
    /// the catalogue.
    /// </summary>
    /// <param name="scope">The scope.</param>
    /// <param name="place">A country, or an area within one.</param>
    /// <param name="geography">How the authority treats places. Default: places are taken as given.</param>
    /// <returns>As for <see cref="GeographicScope.Includes(Place, LocalDate, CountryGroupCatalogue, AuthorityGeography?)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public Truth IsInScope(GeographicScope scope, Place place, AuthorityGeography? geography = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.Includes(place, Day, IsInGroup, geography);
    }

    /// <summary>The country groups of the dataset, and of the catalogue.</summary>
    internal GroupResolver Groups { get; }

    /// <summary>
    /// Whether the day is after <see cref="AllianceDataset.KnownAsOf"/>, or after <see cref="KnownOn"/>: the answers then assume that nothing has changed since. False
    /// when neither day is stated.
    /// </summary>
    public bool IsAfterKnownAsOf => IsAfter(Dataset.KnownAsOf) || IsAfter(KnownOn);

    private bool IsAfter(LocalDate? known) => known is { } last && DayKey.Of(Day) > DayKey.Of(last);
}
