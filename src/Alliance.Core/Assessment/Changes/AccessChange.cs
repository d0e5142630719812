namespace Alliance.Core;

/// <summary>What is different for a transaction from a day on.</summary>
[JsonAnswer]
public sealed partial record AccessChange
{
    /// <summary>The first day on which it is different.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>What was required on the day before.</summary>
    public required AccessOutcome Before { get; init; }

    /// <summary>What is required on the day.</summary>
    public required AccessOutcome After { get; init; }

    /// <summary>The constraints that require something else, or are reviewed by another policy, by id.</summary>
    public ValueList<AccessConstraintChange> Constraints { get; init; }

    /// <summary>The day, what is required on the day before and on the day, and how many constraints are different, for display. The law on the books stands in parentheses where it requires something else.</summary>
    public override string ToString() => $"{RecordText.Iso(Day)} {TextOf(Before)} -> {TextOf(After)}, {AccessWords.Count(Constraints.Count, "constraint", "constraints")}";

    private static string TextOf(AccessOutcome outcome) => outcome.OnTheBooks == outcome.Enforced ? $"{outcome.Enforced}" : $"{outcome.Enforced} (on the books {outcome.OnTheBooks})";
}
