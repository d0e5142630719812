namespace Alliance.Tool;

/// <summary>What differs between two days: of each change, what it was on the first day and is on the second, and the day since which it is so.</summary>
/// <param name="First">The first day.</param>
/// <param name="Second">The second day.</param>
/// <param name="About">The record that was named; left out where none was.</param>
/// <param name="Memberships">The differences of memberships.</param>
/// <param name="Constraints">Those of constraints.</param>
/// <param name="Targets">Those of targets.</param>
/// <param name="Stances">Those of suppliers.</param>
internal sealed record DifferencesAnswer(
    string First, string Second, string? About, ValueList<MembershipChange> Memberships, ValueList<ConstraintChange> Constraints, ValueList<TargetChange> Targets, ValueList<StanceChange> Stances)
{
    /// <summary>A day, compared with itself.</summary>
    public static DifferencesAnswer None(LocalDate day) => new(DayText.Iso(day), DayText.Iso(day), null, [], [], [], []);

    /// <summary>The differences between two days, of which the second is later.</summary>
    public static DifferencesAnswer Between(LocalDate first, LocalDate second, AllianceDataset dataset)
    {
        // A change is one to the day before: those from the day after the first lead from the first to the second.
        LocalDate from = first.PlusDays(1);
        AsOfView before = dataset.AsOf(first), after = dataset.AsOf(second);
        return new(
            DayText.Iso(first),
            DayText.Iso(second),
            null,
            Net(
                dataset.Alliances.SelectMany(one => dataset.MembershipChanges(one.Id, from, second)),
                one => (one.Alliance, one.Party),
                // Whether a party that is not listed is a member may also differ because of the list as a whole, which is no change of the party.
                (_, latest) => latest with { Before = before.Standing(latest.Party, latest.Alliance), After = after.Standing(latest.Party, latest.Alliance) },
                one => (StandingState.Of(one.Before), StandingState.Of(one.After))),
            Net(dataset.ConstraintChanges(from, second), one => one.Constraint.Id, (earliest, latest) => latest with { Before = earliest.Before }, one => (StateOf(one.Before), StateOf(one.After))),
            Net(dataset.TargetChanges(from, second), one => one.Target.Id, (earliest, latest) => latest with { Before = earliest.Before }, one => (StateOf(one.Before), StateOf(one.After))),
            Net(dataset.StanceChanges(from, second), one => (one.Supplier, one.Market), (earliest, latest) => latest with { Before = earliest.Before }, one => (StateOf(one.Before), StateOf(one.After))));
    }

    /// <summary>Only the differences of a record.</summary>
    public DifferencesAnswer Of(IRecord? record, DatasetIndex index)
    {
        if (record is null)
            return this;
        RecordReference reference = record.Reference;
        HashSet<RecordReference> concerned = [reference, .. index.ReferencesTo(reference)];
        return new(
            First,
            Second,
            reference.ToString(),
            [.. Memberships.Where(one => one.Party.Record == reference || PartyReference.Of(one.Alliance).Record == reference)],
            [.. Constraints.Where(one => concerned.Contains(one.Constraint.Reference))],
            [.. Targets.Where(one => concerned.Contains(one.Target.Reference))],
            [.. Stances.Where(one => one.DecidedBy.Any(concerned.Contains))]);
    }

    private static (Truth OnTheBooks, Truth IsSuspended, Truth Enforced) StateOf(ConstraintStanding standing) => (standing.OnTheBooks, standing.IsSuspended, standing.Enforced);

    private static (TargetValue? Value, Truth? IsSet, Truth? IsOpen) StateOf(TargetStanding? standing) => (standing?.Value, standing?.IsSet, standing?.IsOpen);

    private static (Term<Stance>? Stance, Truth? Holds, bool? IsDisputed) StateOf(SupplierStanding? standing) => (standing?.Stance, standing?.Holds, standing?.IsDisputed);

    /// <summary>The changes of each subject as one, where it is not the same on both days.</summary>
    private static ValueList<TChange> Net<TChange, TSubject, TState>(IEnumerable<TChange> changes, Func<TChange, TSubject> subjectOf, Func<TChange, TChange, TChange> join, Func<TChange, (TState Before, TState After)> statesOf)
        where TChange : class =>
        [.. changes.GroupBy(subjectOf).Select(group => join(group.First(), group.Last())).Where(one => statesOf(one) is var (before, after) && !EqualityComparer<TState>.Default.Equals(before, after))];
}
