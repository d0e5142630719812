namespace Alliance.Core;

/// <summary>Finds what changes in a dataset during a period.</summary>
/// <param name="index">The dataset.</param>
/// <param name="period">The period.</param>
internal sealed class ChangeSearch(DatasetIndex index, ChangePeriod period)
{
    private AllianceDataset Dataset => index.Dataset;

    public ValueList<MembershipChange> Memberships(AllianceHistory history)
    {
        // Every party needs the same lists.
        Dictionary<LocalDate, AllianceList> lists = [];
        ChangeDays common = history.CommonDays();
        return Sorted(history.Spells.SelectMany(ChangesOf), change => change.Day, change => change.Party);

        IEnumerable<MembershipChange> ChangesOf(Spell[] spells) => period
            .Differences(AllianceHistory.DaysOf(spells).Add(common), day => PartyStanding.Of(spells[0].Holder.Party, spells, ListOn(day)), MembershipChange.AreSame)
            .Select(change => MembershipChange.Of(change.Day, change.Before, change.After));

        AllianceList ListOn(LocalDate day)
        {
            if (!lists.TryGetValue(day, out AllianceList? list))
                lists.Add(day, list = history.On(day));
            return list;
        }
    }

    public ValueList<ConstraintChange> Constraints() => Sorted(Dataset.Constraints.SelectMany(ChangesOf), change => change.Day, change => change.Constraint.Id);

    public ValueList<TargetChange> Targets() => Sorted(Dataset.Targets.SelectMany(ChangesOf), change => change.Day, change => change.Target.Id);

    public ValueList<StanceChange> Stances() => Sorted(
        Dataset.SupplierStances.GroupBy(stance => (stance.Supplier, stance.Market)).SelectMany(group => ChangesOf([.. group])),
        change => change.Day,
        change => (change.Supplier, change.Market));

    private IEnumerable<ConstraintChange> ChangesOf(TechnologyAccessConstraint constraint) =>
        period.Differences(DaysOf(constraint, index), day => ConstraintStanding.Of(constraint, index, day), ConstraintChange.AreSame)
            .Select(change => ConstraintChange.Of(change.Day, change.Before, change.After));

    /// <summary>The days on which the standing of a constraint can differ from that of the day before.</summary>
    public static ChangeDays DaysOf(TechnologyAccessConstraint constraint, DatasetIndex index)
    {
        ChangeDays days = new ChangeDays().Add(constraint.Validity).Add(HostTime.Of(constraint.Validity));
        foreach (Suspension suspension in constraint.Suspensions)
            days.Add(suspension.Validity);
        foreach (LegalAct act in constraint.LegalActs.Select(index.Find).OfType<LegalAct>())
            days.Add(LegalBasis.DaysOf(act));
        return days;
    }

    private IEnumerable<TargetChange> ChangesOf(CompetencyTarget target)
    {
        ChangeDays days = new ChangeDays().Add(target.Validity).Add(target.TimeOfRevisions).AddEnd(target.Target.Due);
        foreach (TargetRevision revision in target.Revisions)
            days.Add(revision.Validity).AddEnd(revision.Target.Due);
        return period.Differences(days, day => TargetStanding.Of(target, day), TargetChange.AreSame)
            .Select(change => TargetChange.Of(change.Day, target, change.Before, change.After));
    }

    private IEnumerable<StanceChange> ChangesOf(SupplierStance[] stances)
    {
        ChangeDays days = stances[0].Market.Alliance is { } market && index.Find(market) is { } alliance ? AllianceTime.DaysOf(alliance) : new();
        foreach (SupplierStance stance in stances)
            days.Add(stance.Validity);
        return period.Differences(days, day => SupplierStanding.Of(stances, index, day), StanceChange.AreSame)
            .Select(change => StanceChange.Of(change.Day, change.Before, change.After));
    }

    private static ValueList<T> Sorted<T, TKey>(IEnumerable<T> changes, Func<T, LocalDate> day, Func<T, TKey> key) => [.. changes.OrderBy(day).ThenBy(key)];
}
