namespace Alliance.Core;

/// <summary>A statement that a source makes, paraphrased, with its modality and the records that it is about.</summary>
[JsonRecord(RecordKind.Statement)]
public sealed partial record Statement : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<Statement> Id { get; init; }

    /// <summary>The content of the statement, paraphrased.</summary>
    public required LocalizedText Paraphrase { get; init; }

    /// <summary>The sense in which the statement is made: as a fact, a plan, an expectation, a possibility or an opinion.</summary>
    public required Term<Modality> Modality { get; init; }

    /// <summary>The name of the person or body that makes the statement. Empty: the source itself.</summary>
    public LocalizedText Speaker { get; init; }

    /// <summary>The occasion on which the statement was made.</summary>
    public LocalizedText Occasion { get; init; }

    /// <summary>The date on which the statement was made. Default: not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>A short verbatim quotation in <see cref="Language"/>. At most 300 characters.</summary>
    public string? Quote { get; init; }

    /// <summary>The language in which the statement was made or printed: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The records that it is about.</summary>
    public ValueList<RecordReference> Subjects { get; init; }

    /// <summary>The evidence that the statement was made: where it was made (the citations), and how certain that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Statement, Id);
}
