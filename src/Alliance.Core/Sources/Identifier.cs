namespace Alliance.Core;

/// <summary>An identifier in another system, in the form of the Beneficial Ownership Data Standard.</summary>
[JsonRecord]
public sealed partial record Identifier
{
    /// <summary>The scheme to which the identifier belongs, such as <c>wikidata</c>, <c>XI-LEI</c>, <c>digcomp</c>, <c>isced-f</c>, <c>isco-08</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The identifier within the scheme.</summary>
    public required string Value { get; init; }

    /// <summary>The absolute http or https address at which the identifier can be looked up.</summary>
    public string? Url { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
