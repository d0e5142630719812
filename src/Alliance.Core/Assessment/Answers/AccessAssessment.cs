namespace Alliance.Core;

/// <summary>What is required for a transaction on a day, by which constraints, and which facts are missing. This is no legal advice, and no dataset contains all controls.</summary>
[JsonAnswer]
public sealed partial record AccessAssessment
{
    /// <summary>The request.</summary>
    public required AccessRequest Request { get; init; }

    /// <summary>The item, as it was given or found in the dataset.</summary>
    public required TechnologyItem Item { get; init; }

    /// <summary>What is required in all, without the reasons.</summary>
    public required AccessOutcome Outcome { get; init; }

    /// <summary>What is required by the law on the books, whether or not it is enforced.</summary>
    public AccessBounds OnTheBooks => Outcome.OnTheBooks;

    /// <summary>What is required by the law that is enforced.</summary>
    public AccessBounds Enforced => Outcome.Enforced;

    /// <summary>Whether the day is after <see cref="AllianceDataset.KnownAsOf"/>: the answer then assumes that nothing has changed since.</summary>
    public bool IsBeyondKnown => Outcome.IsBeyondKnown;

    /// <summary>What each authority requires whose constraints may apply, by authority.</summary>
    public ValueList<AuthorityAssessment> Authorities { get; init; }

    /// <summary>The constraints that apply or may apply by the law on the books, by id; also those that exceptions lower to nothing.</summary>
    public ValueList<ConstraintAssessment> Obligations { get; init; }

    /// <summary>The constraints that certainly require the certain level, as far as they are enforced, by id. Default: nothing is certainly required.</summary>
    public ValueList<Id<TechnologyAccessConstraint>> CertainBy { get; init; }

    /// <summary>The constraints that may require the possible level, where it is greater than the certain one, by id.</summary>
    public ValueList<Id<TechnologyAccessConstraint>> PossibleBy { get; init; }

    /// <summary>
    /// The constraints by which the law on the books requires more than the law that is enforced, by id: they are on the books and certainly not enforced. Default: both require the same.
    /// </summary>
    public ValueList<Id<TechnologyAccessConstraint>> OnlyOnTheBooks { get; init; }

    /// <summary>The duties that apply or may apply, by id of the constraint.</summary>
    public ValueList<DutyAssessment> Duties { get; init; }

    /// <summary>Constraints that were tested and do not apply, by id: at most 20, those of which the fewest conditions are not met.</summary>
    public ValueList<ConstraintAssessment> NotMet { get; init; }

    /// <summary>How many constraints were tested and do not apply.</summary>
    public int NotMetCount { get; init; }

    /// <summary>Constraints that are certainly not yet on the books but published or announced, within whose scope the request is or may be, by id.</summary>
    public ValueList<ConstraintAssessment> NotYetInEffect { get; init; }

    /// <summary>The facts that are missing and on which the answer depends: those of the request first, those of the dataset last.</summary>
    public ValueList<MissingFact> Missing { get; init; }

    /// <summary>The constraints in <see cref="CertainBy"/>, <see cref="PossibleBy"/> and <see cref="OnlyOnTheBooks"/> that rest on evidence that is only likely, by id.</summary>
    public ValueList<Id<TechnologyAccessConstraint>> RestsOnLikely { get; init; }

    /// <summary>
    /// What deserves a second look, in English: a word or a fact in the request that no constraint asks for; and what the item states that does not agree, a figure that differs by more than 1 per cent from that which follows from other figures, and a code although a test of the same criterion
    /// is not met. Default: nothing was found.
    /// </summary>
    public ValueList<string> Warnings { get; init; }

    /// <summary>What was taken into account.</summary>
    public required AssessmentCoverage Coverage { get; init; }

    /// <summary>Returns the item, the day and what is required, for display.</summary>
    public override string ToString() => $"{Item.Id} on {RecordText.Iso(Request.Day)}: {Outcome}";
}
