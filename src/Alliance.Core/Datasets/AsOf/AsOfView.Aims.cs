namespace Alliance.Core;

public sealed partial class AsOfView
{
    private readonly Lazy<ValueList<TargetStanding>> _openTargets;
    private readonly Lazy<ValueList<AllianceStanding>> _alliances;

    /// <summary>The targets that are, or may be, still to be reached on the day: set, not withdrawn and not past due.</summary>
    /// <returns>The targets, by id.</returns>
    public ValueList<TargetStanding> OpenTargets() => _openTargets.Value;

    /// <summary>The alliances that exist, or may exist, on the day.</summary>
    /// <returns>The alliances, by id.</returns>
    public ValueList<AllianceStanding> Alliances() => _alliances.Value;

    private ValueList<TargetStanding> WeighTargets() =>
    [
        .. Dataset.Targets
            .OrderBy(target => target.Id)
            .Select(target => TargetStanding.Of(target, Day))
            .OfType<TargetStanding>()
            .Where(standing => standing.Open != Truth.False),
    ];

    private ValueList<AllianceStanding> WeighAlliances() =>
    [
        .. Dataset.Alliances
            .OrderBy(alliance => alliance.Id)
            .Select(alliance => new AllianceStanding(alliance, Day))
            .Where(standing => standing.Exists != Truth.False),
    ];
}
