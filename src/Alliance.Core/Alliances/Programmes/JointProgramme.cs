namespace Alliance.Core;

/// <summary>A joint activity of an alliance: research, regulation, a marketplace, technical assistance or product supply (IATI activity).</summary>
[JsonRecord(RecordKind.JointProgramme)]
public sealed partial record JointProgramme : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<JointProgramme> Id { get; init; }

    /// <summary>The title of the programme.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The alliance under which it runs. Default: none.</summary>
    public Id<AiAlliance>? Alliance { get; init; }

    /// <summary>The purpose of the programme.</summary>
    public Term<ProgrammeKind> Kind { get; init; }

    /// <summary>The stage that the programme has reached.</summary>
    public Term<ProgrammeStatus> Status { get; init; }

    /// <summary>The parties that take part, and their roles.</summary>
    public ValueList<Participation> Participants { get; init; }

    /// <summary>The regions that it addresses.</summary>
    public ValueList<Id<CountryGroup>> Regions { get; init; }

    /// <summary>The period in which it runs or is planned to run.</summary>
    public Validity Validity { get; init; }

    /// <summary>The amount that is budgeted for it. Default: not known.</summary>
    public Money? Budget { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.JointProgramme, Id);
}
