using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>What is different about one constraint for a transaction from a day on.</summary>
[JsonAnswer]
public sealed partial record AccessConstraintChange
{
    /// <summary>The constraint.</summary>
    public required Id<TechnologyAccessConstraint> Constraint { get; init; }

    /// <summary>
    /// Whether it began or ended to apply by the law on the books, or that became unknown; <see cref="ChangeKind.Changed"/> where only its enforcement, its exceptions or the review policy are
    /// different.
    /// </summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What it required on the day before, by the law on the books.</summary>
    public required AccessBounds OnTheBooksBefore { get; init; }

    /// <summary>What it requires on the day, by the law on the books.</summary>
    public required AccessBounds OnTheBooksAfter { get; init; }

    /// <summary>What it required on the day before, as far as it was enforced.</summary>
    public required AccessBounds EnforcedBefore { get; init; }

    /// <summary>What it requires on the day, as far as it is enforced.</summary>
    public required AccessBounds EnforcedAfter { get; init; }

    /// <summary>How applications were reviewed on the day before.</summary>
    [JsonRequired]
    public PolicyBounds PolicyBefore { get; init; }

    /// <summary>How applications are reviewed on the day.</summary>
    [JsonRequired]
    public PolicyBounds PolicyAfter { get; init; }

    /// <summary>The records that made the difference: the constraint, its legal acts, review policies, country groups, lists of parties.</summary>
    public ValueList<RecordReference> DecidedBy { get; init; }

    /// <summary>The constraint, and what is different about it, for display.</summary>
    public override string ToString()
    {
        List<string> parts = [];
        if (OnTheBooksBefore != OnTheBooksAfter)
            parts.Add($"on the books {OnTheBooksBefore} -> {OnTheBooksAfter}");
        if (EnforcedBefore != EnforcedAfter)
            parts.Add($"enforced {EnforcedBefore} -> {EnforcedAfter}");
        if (PolicyBefore != PolicyAfter)
            parts.Add($"review policy {PolicyBefore} -> {PolicyAfter}");
        return $"{Constraint}: {(parts.Count == 0 ? Vocabulary.WordOf(Kind) : string.Join(", ", parts))}";
    }
}
