namespace Alliance.Core;

/// <summary>What the constraints of a dataset ask about a transaction, in their scopes, exceptions and review policies.</summary>
internal sealed class ConstraintQuestions
{
    public ConstraintQuestions(AccessIndex index)
    {
        ConditionTest[] tests = [.. index.Rules.SelectMany(rule => rule.AllTests)];
        Facts = [.. tests.OfType<FactCondition>().Select(test => test.Fact)];
        Descriptions = [.. tests.OfType<DescribedItemCondition>().SelectMany(test => test.Texts)];
        Lists = tests.OfType<PartyTest>().SelectMany(test => test.Lists).DistinctBy(list => list.Id).ToDictionary(list => list.Id);
        Regimes = [.. index.Rules.Select(rule => rule.Constraint.Regime).OfType<Id<ControlRegime>>()];
    }

    /// <summary>The facts, by their ids.</summary>
    public HashSet<Id<FactTest>> Facts { get; }

    /// <summary>The descriptions of items that are given only in words.</summary>
    public HashSet<string> Descriptions { get; }

    /// <summary>The lists of parties.</summary>
    public IReadOnlyDictionary<Id<PartyList>, PartyListTable> Lists { get; }

    /// <summary>The bodies of law.</summary>
    public HashSet<Id<ControlRegime>> Regimes { get; }

    /// <summary>A question for the ids that may have been meant by one that nothing asks for, with a space before it; empty where none is near.</summary>
    /// <param name="id">The id.</param>
    /// <param name="known">The ids that are asked for.</param>
    public static string Near<T>(Id<T> id, IEnumerable<Id<T>> known)
        where T : class => new Correction(NearWords.Of(id.Value, known.Select(one => one.Value).Order(StringComparer.Ordinal))).Sentences;
}
