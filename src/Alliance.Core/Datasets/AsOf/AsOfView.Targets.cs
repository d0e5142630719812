namespace Alliance.Core;

public sealed partial class AsOfView
{
    private readonly Lazy<ValueList<TargetStanding>> _openTargets;
    private readonly Lazy<ValueList<AllianceStanding>> _alliances;

    /// <summary>The targets that are, or may be, open on the day: set, not withdrawn and not past due.</summary>
    /// <returns>The targets, by id.</returns>
    public ValueList<TargetStanding> OpenTargets() => _openTargets.Value;

    /// <summary>The targets of a party side by side, with their pace on the day, by the figures that were known on <see cref="KnownOn"/> or, without it, on the day itself.</summary>
    /// <param name="owner">The party.</param>
    /// <param name="unit">The unit of the table. Default: each row keeps its own.</param>
    /// <returns>A row for each target that is, or may be, set on the day; a value that cannot be expressed in the unit is left out, with the reason.</returns>
    public TargetComparison TargetsOf(PartyReference owner, TargetUnit? unit = null) => TargetComparison.Of(Dataset.Targets, owner, Day, unit, KnownOn);

    /// <summary>The alliances that exist, or may exist, on the day.</summary>
    /// <returns>The alliances, by id.</returns>
    public ValueList<AllianceStanding> Alliances() => _alliances.Value;

    private ValueList<TargetStanding> WeighTargets() =>
    [
        .. Dataset.Targets
            .OrderBy(target => target.Id)
            .Select(target => TargetStanding.Of(target, Day))
            .OfType<TargetStanding>()
            .Where(standing => standing.IsOpen != Truth.False),
    ];

    private ValueList<AllianceStanding> WeighAlliances() =>
    [
        .. Dataset.Alliances
            .OrderBy(alliance => alliance.Id)
            .Select(alliance => new AllianceStanding(alliance, Day))
            .Where(standing => standing.Exists != Truth.False),
    ];
}
