namespace Alliance.Core;

/// <summary>A constraint whose standing on a day differs from that of the day before: what came into the law, was enforced, suspended or repealed.</summary>
[JsonAnswer]
public sealed partial record ConstraintChange
{
    /// <summary>The first day with the new standing.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>
    /// What happened to the constraint's place in the law (<see cref="ConstraintStanding.OnTheBooks"/>): it began, ended or became unknown; <see cref="ChangeKind.Changed"/> when only its
    /// enforcement or suspension is different.
    /// </summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The standing on the day before.</summary>
    public required ConstraintStanding Before { get; init; }

    /// <summary>The standing on the day.</summary>
    public required ConstraintStanding After { get; init; }

    /// <summary>The constraint.</summary>
    public TechnologyAccessConstraint Constraint => After.Constraint;

    /// <summary>The constraint, then the legal acts that were considered on either day.</summary>
    public ValueList<RecordReference> DecidedBy => [.. After.DecidedBy.Union(Before.DecidedBy)];

    /// <summary>The day, the constraint and both standings, for display.</summary>
    public override string ToString() => $"{RecordText.Iso(Day)} {Constraint.Id}: {TextOf(Before)} -> {TextOf(After)}";

    internal static ConstraintChange Of(LocalDate day, ConstraintStanding before, ConstraintStanding after) =>
        new() { Day = day, Kind = ChangePeriod.KindOf(before.OnTheBooks, after.OnTheBooks), Before = before, After = after };

    internal static bool AreSame(ConstraintStanding before, ConstraintStanding after) =>
        (before.OnTheBooks, before.IsSuspended, before.Enforced) == (after.OnTheBooks, after.IsSuspended, after.Enforced);

    private static string TextOf(ConstraintStanding standing)
    {
        string onTheBooks = standing.OnTheBooks switch
        {
            Truth.False => "not on the books",
            Truth.Unknown => "possibly on the books",
            _ => "on the books",
        };
        if (standing.OnTheBooks == Truth.False)
            return onTheBooks;
        string enforced = standing.Enforced switch
        {
            Truth.False => "not enforced",
            Truth.Unknown => "possibly enforced",
            _ => "enforced",
        };
        return $"{onTheBooks}, {enforced}{standing.IsSuspended switch { Truth.True => ", suspended", Truth.Unknown => ", possibly suspended", _ => "" }}";
    }
}
