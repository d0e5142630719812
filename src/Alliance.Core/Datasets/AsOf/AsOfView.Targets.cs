namespace Alliance.Core;

public sealed partial class AsOfView
{
    /// <summary>All targets of a party side by side, with their pace on the day.</summary>
    /// <param name="owner">The party.</param>
    /// <param name="unit">The unit of the table. Default: each row keeps its own.</param>
    /// <returns>A row for each target that is, or may be, set on the day; what can't stand in the unit is refused, with the reason.</returns>
    public TargetComparison TargetsOf(PartyReference owner, TargetUnit? unit = null) => TargetComparison.Of(Dataset.Targets, owner, Day, unit);
}
