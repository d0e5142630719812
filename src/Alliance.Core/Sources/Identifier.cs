namespace Alliance.Core;

/// <summary>An identifier that others gave, in the shape of the Beneficial Ownership Data Standard.</summary>
[JsonRecord]
public sealed partial record Identifier
{
    /// <summary>The scheme that gave it, such as <c>wikidata</c>, <c>XI-LEI</c>, <c>digcomp</c>, <c>isced-f</c>, <c>isco-08</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The identifier within the scheme.</summary>
    public required string Value { get; init; }

    /// <summary>Where it can be looked up: an absolute http or https address.</summary>
    public string? Url { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
