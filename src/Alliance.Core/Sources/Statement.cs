namespace Alliance.Core;

/// <summary>What a source says, in our words, with its modality and the records that it is about.</summary>
[JsonRecord(RecordKind.Statement)]
public sealed partial record Statement : IRecord
{
    /// <summary>The key.</summary>
    public required Id<Statement> Id { get; init; }

    /// <summary>What is said, in our words.</summary>
    public required LocalizedText Paraphrase { get; init; }

    /// <summary>In what sense it is said.</summary>
    public required Term<Modality> Modality { get; init; }

    /// <summary>Who says it: the name of a person or body. Empty: the source itself.</summary>
    public LocalizedText Speaker { get; init; }

    /// <summary>On what occasion it was said.</summary>
    public LocalizedText Occasion { get; init; }

    /// <summary>When it was said. Default: not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>A short quotation, to the letter, in <see cref="Language"/>. At most 300 characters.</summary>
    public string? Quote { get; init; }

    /// <summary>The language in which it was said or printed: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The records that it is about.</summary>
    public ValueList<RecordReference> Subjects { get; init; }

    /// <summary>Where it is said (the citations), and how sure it is that it was said.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Statement, Id);
}
