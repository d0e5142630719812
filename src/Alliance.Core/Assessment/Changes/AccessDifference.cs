namespace Alliance.Core;

/// <summary>How the answers of two datasets to one request differ, and which records made the difference: whether the law was recorded differently, not whether it changed.</summary>
[JsonAnswer]
public sealed partial record AccessDifference
{
    /// <summary>What is required by the first dataset.</summary>
    public required AccessOutcome Before { get; init; }

    /// <summary>What is required by the other dataset.</summary>
    public required AccessOutcome After { get; init; }

    /// <summary>The constraints that require something else, or are reviewed by another policy, by id; also those that only one of the datasets contains.</summary>
    public ValueList<Id<TechnologyAccessConstraint>> Constraints { get; init; }

    /// <summary>The records on which these constraints and the item depend that are not the same in both datasets, by reference.</summary>
    public ValueList<RecordDifference> Records { get; init; }
}
