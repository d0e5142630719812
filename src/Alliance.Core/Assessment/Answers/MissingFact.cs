namespace Alliance.Core;

/// <summary>A fact that is not known and on which the answer depends.</summary>
[JsonAnswer]
public sealed partial record MissingFact
{
    /// <summary>Where the fact is missing.</summary>
    public required MissingFactPlace Place { get; init; }

    /// <summary>The party, if the fact is missing there. Default: none, or its name is not given.</summary>
    public PartyReference? Party { get; init; }

    /// <summary>What is missing: the member of the request, the property or list of the item, the id of a fact, or what the dataset lacks.</summary>
    public required string Fact { get; init; }

    /// <summary>The question, in English.</summary>
    public required string Question { get; init; }

    /// <summary>The constraints that depend on it, by id.</summary>
    public ValueList<Id<TechnologyAccessConstraint>> Constraints { get; init; }

    /// <summary>Whether an answer to this question alone can lower what one of these constraints may require: that it does not apply, or that an exception does.</summary>
    public bool RulesOut { get; init; }

    /// <summary>Whether an answer to this question alone can raise what one of these constraints certainly requires: that it applies, or that an exception does not.</summary>
    public bool Establishes { get; init; }
}
