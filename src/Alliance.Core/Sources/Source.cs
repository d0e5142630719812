namespace Alliance.Core;

/// <summary>Who published what, and when: a document, a page, a dataset, a file.</summary>
[JsonRecord(RecordKind.Source)]
public sealed partial record Source : IRecord
{
    /// <summary>The key.</summary>
    public required Id<Source> Id { get; init; }

    /// <summary>The title as published, or a short description of what it is.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The authors as named by the source.</summary>
    public ValueList<string> Authors { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The language it is written in: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published. Default: not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Where it stands: an absolute http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>When it was read. Default: not recorded.</summary>
    public LocalDate? Retrieved { get; init; }

    /// <summary>The licence of what was taken from it: an SPDX identifier or a short text.</summary>
    public string? Licence { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Source, Id);
}
