namespace Alliance.Core;

/// <summary>The place in a source on which a claim rests.</summary>
[JsonRecord]
public sealed partial record Citation
{
    /// <summary>The source cited.</summary>
    public required Id<Source> Source { get; init; }

    /// <summary>Where in the source: a page, section or paragraph. Default: the source as a whole.</summary>
    public string? Locator { get; init; }

    /// <summary>A short quotation, to the letter, in the source's language. At most 300 characters.</summary>
    public string? Quote { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
