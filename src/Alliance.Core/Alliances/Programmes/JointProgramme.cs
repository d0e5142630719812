namespace Alliance.Core;

/// <summary>What an alliance does together: research, regulation, a marketplace, technical assistance, product supply (IATI activity).</summary>
[JsonRecord(RecordKind.JointProgramme)]
public sealed partial record JointProgramme : IRecord
{
    /// <summary>The key.</summary>
    public required Id<JointProgramme> Id { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The alliance under which it runs. Default: none.</summary>
    public Id<AiAlliance>? Alliance { get; init; }

    /// <summary>What it is for.</summary>
    public Term<ProgrammeKind> Kind { get; init; }

    /// <summary>How far it has come.</summary>
    public Term<ProgrammeStatus> Status { get; init; }

    /// <summary>Who takes part, and as what.</summary>
    public ValueList<Participation> Participants { get; init; }

    /// <summary>The regions that it addresses.</summary>
    public ValueList<Id<CountryGroup>> Regions { get; init; }

    /// <summary>From when until when it runs, or is to run.</summary>
    public Validity Validity { get; init; }

    /// <summary>What is set aside for it. Default: not known.</summary>
    public Money? Budget { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.JointProgramme, Id);
}
