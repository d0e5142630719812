namespace Alliance.Core;

/// <summary>What a party aims to reach by a given time: "80 % of workers have AI skills by 2030" (IATI result and indicator).</summary>
[JsonRecord(RecordKind.Target)]
public sealed partial record CompetencyTarget : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<CompetencyTarget> Id { get; init; }

    /// <summary>The party whose target it is: a state, an alliance, an association.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The value to be reached, as last set.</summary>
    public required TargetValue Target { get; init; }

    /// <summary>The period in which the target applies: from the act that set it until it is withdrawn. The due day is <see cref="TargetValue.Due"/>.</summary>
    public Validity Validity { get; init; }

    /// <summary>The act, strategy or speech that set it.</summary>
    public LocalizedText Basis { get; init; }

    /// <summary>Who is counted. Default: not stated.</summary>
    public Population? Population { get; init; }

    /// <summary>The figure from which progress is measured. Default: not known.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>Intermediate values to be reached before the target is due, by ascending due time.</summary>
    public ValueList<TargetValue> Milestones { get; init; }

    /// <summary>The figures observed since the baseline.</summary>
    public ValueList<Observation> Observations { get; init; }

    /// <summary>Earlier settings of the target, oldest first.</summary>
    public ValueList<TargetRevision> Revisions { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>
    /// The period in which revisions can apply: until the target ends, as far as it states that. Its start limits nothing, because it may be that of the last setting.
    /// </summary>
    internal Validity TimeOfRevisions => Validity.IsContradictory || Validity.End.Kind == ValidityBoundKind.Unknown ? Validity.Always : Validity.Between(ValidityBound.Open, Validity.End);

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Target, Id);
}
