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
    public ValueList<ConstraintMove> Moves { get; init; }
}
