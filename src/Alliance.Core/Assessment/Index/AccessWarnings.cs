using System.Globalization;

namespace Alliance.Core;

/// <summary>Finds what an item states that does not agree, and what a request states that nothing asks for.</summary>
internal static class AccessWarnings
{
    private const double Tolerance = 0.01;

    private static readonly ParameterKind[] Derived = [ParameterKind.TotalProcessingPerformance, ParameterKind.PerformanceDensity];

    /// <summary>Returns the warnings for an item, and for the codes that constraints test.</summary>
    public static ValueList<string> Of(TechnologyItem item, IEnumerable<ConstraintAssessment> assessments) => [.. Figures(item), .. assessments.SelectMany(Codes).Distinct(StringComparer.Ordinal)];

    /// <summary>Returns the warnings for what a request states that has no effect: words that this version does not know, and facts for which no constraint asks.</summary>
    /// <param name="request">The request.</param>
    /// <param name="facts">The facts for which the constraints of the dataset ask.</param>
    public static IEnumerable<string> Of(AccessRequest request, IReadOnlySet<Id<FactTest>> facts)
    {
        if (!request.Activity.IsKnown)
            yield return $"The activity {request.Activity} is not known to this version; it counts only where a constraint has the same word.";
        if (!request.EndUse.IsKnown)
            yield return $"The end use {request.EndUse} is not known to this version; it counts only where a constraint has the same word.";
        foreach (AccessFact fact in request.Facts)
        {
            if (!facts.Contains(fact.Fact))
                yield return $"No constraint of the dataset asks for the fact {fact.Fact}.";
        }
    }

    private static IEnumerable<string> Figures(TechnologyItem item)
    {
        foreach (ParameterKind kind in Derived)
        {
            if (ItemProperty.Of(item, kind, 0) is not { IsDerived: false, Value: { } stated } || ItemProperty.Derived(item, kind) is not { Value: { } derived } property)
                continue;
            bool isHigher = (double)derived > (double)stated * (1 + Tolerance), isLower = (double)derived < (double)stated * (1 - Tolerance) && !property.IsLowerBound;
            if (isHigher || isLower)
                yield return string.Create(CultureInfo.InvariantCulture, $"The stated {Vocabulary.WordOf(kind)} is {stated}, but {property.Text} follows from other figures; the stated figure is used.");
        }
    }

    /// <summary>The codes that the item has although it does not meet a test of the same criterion.</summary>
    private static IEnumerable<string> Codes(ConstraintAssessment assessment)
    {
        foreach (AssessmentStep code in assessment.Steps)
        {
            if (code.Truth != Truth.True || code.Test != "code" || code.At.LastIndexOf("/codes/", StringComparison.Ordinal) is not (> 0 and var end))
                continue;
            string tests = code.At[..end] + "/tests/";
            foreach (AssessmentStep test in assessment.Steps)
            {
                if (test.Truth == Truth.False && test.Record == code.Record && test.At.StartsWith(tests, StringComparison.Ordinal))
                    yield return $"The item has the code {code.Found}, but its {test.Test} is {test.Found}, and {test.Required} is required ({assessment.Constraint} {test.At}).";
            }
        }
    }
}
