namespace Alliance.Core;

/// <summary>What somebody means to reach by when: "80 % of workers have AI skills by 2030" (IATI result and indicator).</summary>
[JsonRecord(RecordKind.Target)]
public sealed partial record CompetencyTarget : IRecord
{
    /// <summary>The key.</summary>
    public required Id<CompetencyTarget> Id { get; init; }

    /// <summary>Whose target it is: a state, an alliance, an association.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The value to be reached, as last set.</summary>
    public required TargetValue Target { get; init; }

    /// <summary>In which time it is the aim: from the act that set it until it is withdrawn. The due day is <see cref="TargetValue.Due"/>.</summary>
    public Validity Validity { get; init; }

    /// <summary>The act, strategy or speech that set it.</summary>
    public LocalizedText Basis { get; init; }

    /// <summary>Who is counted. Default: not stated.</summary>
    public Population? Population { get; init; }

    /// <summary>The figure from which it starts. Default: not known.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>Values to be reached on the way, by ascending due time.</summary>
    public ValueList<TargetValue> Milestones { get; init; }

    /// <summary>The figures observed since.</summary>
    public ValueList<Observation> Observations { get; init; }

    /// <summary>How the target was set before, oldest first.</summary>
    public ValueList<TargetRevision> Revisions { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Target, Id);
}
