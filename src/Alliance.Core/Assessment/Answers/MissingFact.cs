namespace Alliance.Core;

/// <summary>A fact that is not known and on which the answer depends.</summary>
[JsonAnswer]
public sealed partial record MissingFact
{
    /// <summary>Where the fact is missing.</summary>
    public required MissingFactPlace Place { get; init; }

    /// <summary>The party, if the fact is missing there. Default: none, or its name is not given.</summary>
    public PartyReference? Party { get; init; }

    /// <summary>The party in the request, as a JSON pointer (RFC 6901), such as <c>/parties/1</c>, if the fact is missing there. Default: it is not missing in a party.</summary>
    public string? At { get; init; }

    /// <summary>What is missing.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><description>In the request: the name of the member in JSON, such as <c>destination</c> or <c>parties</c>; <c>exporter</c> for a party with this role; the id of a fact, such as <c>us-nac-cleared</c>;
    /// <c>jurisdiction:us-ear</c>; <c>quantity:value per order in USD</c>.</description></item>
    /// <item><description>In a party: <c>party</c>, <c>roles</c>, <c>establishedIn</c>, <c>headquarters</c>, <c>parentHeadquarters</c>, <c>owners</c>, or <c>list:</c> and the id of a list.</description></item>
    /// <item><description>In the item: <c>kind</c>, <c>parts</c>, a word of <see cref="ParameterKind"/>, <c>code:</c> and a list, such as <c>code:eccn</c>, or <c>description:</c> and the words of a description. For
    /// the part of an item, <c>part</c>, its id and a colon stand before it.</description></item>
    /// <item><description>In the dataset: what it does not say, in words.</description></item>
    /// </list>
    /// </remarks>
    public required string Fact { get; init; }

    /// <summary>The question, in English.</summary>
    public required string Question { get; init; }

    /// <summary>The constraints that depend on it, by id.</summary>
    public ValueList<Id<TechnologyAccessConstraint>> Constraints { get; init; }

    /// <summary>Whether an answer to this question alone can lower what one of these constraints may require: that it does not apply, or that an exception does.</summary>
    public bool CanRuleOut { get; init; }

    /// <summary>Whether an answer to this question alone can raise what one of these constraints certainly requires: that it applies, or that an exception does not.</summary>
    public bool CanEstablish { get; init; }
}
