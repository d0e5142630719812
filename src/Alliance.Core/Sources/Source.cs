namespace Alliance.Core;

/// <summary>A published source, with its publisher and date: a document, a page, a dataset or a file.</summary>
[JsonRecord(RecordKind.Source)]
public sealed partial record Source : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<Source> Id { get; init; }

    /// <summary>The title as published, or a short description of what it is.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The authors as named by the source.</summary>
    public ValueList<string> Authors { get; init; }

    /// <summary>The person or body that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The language in which it is written: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The date on which it was published. Default: not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The absolute http or https address at which it is available.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was retrieved. Default: not recorded.</summary>
    public LocalDate? Retrieved { get; init; }

    /// <summary>The licence of the content that was taken from it: an SPDX identifier or a short text.</summary>
    public string? Licence { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Source, Id);
}
