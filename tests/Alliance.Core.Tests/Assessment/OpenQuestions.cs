namespace Alliance.Core.Tests.Assessment;

/// <summary>Tells whether a question that may be open stands in a constraint more than once, counting its exceptions.</summary>
internal static class OpenQuestions
{
    public static bool StandTwice(TechnologyAccessConstraint constraint)
    {
        string[] all = [.. Of(constraint.Scope), .. constraint.Exceptions.SelectMany(exception => Of(exception.Scope ?? new())), .. Reach(constraint)];
        return all.Distinct(StringComparer.Ordinal).Count() < all.Length;
    }

    private static IEnumerable<string> Reach(TechnologyAccessConstraint constraint)
    {
        if (!constraint.Scope.Addressees.IsEmpty || constraint.Scope.ExportedFrom is not null)
            return [];
        if (constraint.Regime is not null)
            return ["activity", "from", "via", "origin", "direct product"];
        return constraint.Reach.IsEmpty ? ["activity", "from", "via", "reach"] : constraint.Reach.SelectMany(test => (IEnumerable<string>)
        [
            .. test.Basis == ReachBasis.Territory ? ["activity", "from", "via"] : test.Basis == ReachBasis.Person ? ["party"] : new[] { test.Basis.Text },
            .. Where(test.Destinations, "destination"),
        ]);
    }

    private static IEnumerable<string> Of(ConstraintScope scope) =>
    [
        .. scope.Items.SelectMany(Of),
        .. scope.Activities.Select(_ => "activity").Take(1),
        .. scope.EndUses.Select(_ => "end use").Take(1),
        .. Where(scope.ExportedFrom, "from"),
        .. Where(scope.Destinations, "destination"),
        .. Where(scope.UsedIn, "used in"),
        .. Where(scope.TransitThrough, "via"),
        .. scope.Addressees.Select(_ => "party").Take(1),
        .. scope.Recipients.Select(_ => "party").Take(1),
        .. Where(scope.HeadquarteredIn, "party"),
        .. scope.Parties.SelectMany(QuestionsOf),
        .. scope.ContractConcluded is null ? Array.Empty<string>() : ["contract"],
        .. scope.Quantities.Select(_ => "quantity"),
        .. scope.Facts.Select(fact => $"fact {fact.Fact}"),
        .. scope.AnyOf.SelectMany(Of),
        .. scope.NoneOf.SelectMany(Of),
    ];

    /// <summary>Where no party is given, a condition on lists and on seats stays open even if no party is listed: the seat counts as a second question about the party.</summary>
    private static string[] QuestionsOf(PartyCondition condition) =>
    [
        .. !condition.Lists.IsEmpty && condition.HeadquarteredIn is not null ? ["party", "party"] : new[] { "party" },
        .. Where(condition.HeadquarteredIn, "party").Skip(1),
        .. Where(condition.EstablishedIn, "party").Skip(1),
    ];

    private static IEnumerable<string> Of(ItemCriterion criterion) =>
    [
        .. criterion.Codes.Select(code => $"code {code.Scheme}"),
        .. criterion.Tests.SelectMany(TestedBy),
        .. criterion.Kinds.Select(_ => "kind").Take(1),
        .. criterion.Contains is null ? Array.Empty<string>() : ["parts"],
        .. criterion.Codes.IsEmpty && criterion.Tests.IsEmpty && criterion.Kinds.IsEmpty && criterion.Items.IsEmpty && criterion.Contains is null ? new[] { $"words {criterion.Description}" } : [],
    ];

    /// <summary>Density is derived from the total processing performance and the area of the die; the range that one of them leaves is not used where the other is not known.</summary>
    private static string[] TestedBy(ParameterTest test) => test.Parameter == ParameterKind.PerformanceDensity
        ? ["total-processing-performance", "die-area", "die-area"]
        : [test.Parameter.Text];

    /// <summary>The place, and the groups whose members on the day may not be known.</summary>
    private static string[] Where(GeographicScope? places, string question) =>
        places is null ? [] : [question, .. places.Groups.Concat(places.ExceptGroups).Select(group => $"group {group}")];
}
