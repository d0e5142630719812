namespace Alliance.Core;

/// <summary>A place in a source, cited for or against a claim.</summary>
[JsonRecord]
public sealed partial record Citation
{
    /// <summary>The source cited.</summary>
    public required Id<Source> Source { get; init; }

    /// <summary>The place in the source: a page, section or paragraph. Default: the source as a whole.</summary>
    public string? Locator { get; init; }

    /// <summary>A short verbatim quotation in the language of the source. At most 300 characters.</summary>
    public string? Quote { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
