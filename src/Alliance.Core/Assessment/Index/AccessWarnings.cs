using System.Globalization;

namespace Alliance.Core;

/// <summary>Finds what an item states that does not agree, and what a request states that nothing asks for.</summary>
internal static class AccessWarnings
{
    private const double Tolerance = 0.01;
    private const int LongestText = 80;

    private static readonly ParameterKind[] Derived = [ParameterKind.TotalProcessingPerformance, ParameterKind.PerformanceDensity];

    /// <summary>Returns the warnings for an item, and for the codes that constraints test.</summary>
    public static ValueList<string> Of(TechnologyItem item, IEnumerable<ConstraintAssessment> assessments) => [.. Figures(item), .. assessments.SelectMany(Codes).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Returns the warnings for what a request states that has no effect: words that this version does not know, answers for which no constraint asks, and a screening that a list of the dataset
    /// contradicts.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="asked">What the constraints of the dataset ask for.</param>
    public static IEnumerable<string> Of(AccessRequest request, ConstraintQuestions asked)
    {
        if (!request.Activity.IsKnown)
            yield return $"The activity {request.Activity} is not known to this version; it counts only where a constraint has the same word.";
        if (!request.EndUse.IsKnown)
            yield return $"The end use {request.EndUse} is not known to this version; it counts only where a constraint has the same word.";
        foreach (AccessFact fact in request.Facts.Where(fact => !asked.Facts.Contains(fact.Fact)))
            yield return $"No constraint of the dataset asks for the fact {fact.Fact}.{ConstraintQuestions.Near(fact.Fact, asked.Facts)}";
        foreach (AccessJurisdiction one in request.Jurisdictions.Where(one => !asked.Regimes.Contains(one.Regime)))
            yield return $"No constraint of the dataset belongs to the regime {one.Regime}.{ConstraintQuestions.Near(one.Regime, asked.Regimes)}";
        foreach (ItemDescription description in request.Descriptions.Where(description => !asked.Descriptions.Contains(description.Text)))
            yield return $"No constraint of the dataset has the description \"{Printable.Of(description.Text, LongestText)}\".";
        DayKey day = DayKey.Of(request.Day);
        foreach (string contradicted in ListedParties(request, asked, day))
            yield return contradicted;
        foreach ((PartyReference? party, PartyScreening screening) in ScreeningsOf(request))
        {
            if (!asked.Lists.TryGetValue(screening.List, out PartyListTable? list))
                yield return $"No constraint of the dataset asks for the list {screening.List}.{ConstraintQuestions.Near(screening.List, asked.Lists.Keys)}";
            else if (!screening.IsListed && party is { IsDefault: false } name && list.Includes(name, day) == Truth.True)
                yield return $"The request states that {name} is not on the list {screening.List}, but the list of the dataset contains it on this day; the dataset counts.";
        }
    }

    /// <summary>The parties that are on a list of the dataset although the request states that none is.</summary>
    private static IEnumerable<string> ListedParties(AccessRequest request, ConstraintQuestions asked, DayKey day)
    {
        if (!request.NoPartyIsListed)
            yield break;
        foreach (AccessParty party in request.Parties)
        {
            foreach (PartyListTable list in asked.Lists.Values.OrderBy(list => list.Id))
            {
                if (party.Party is { IsDefault: false } name && !party.Screenings.Any(screening => screening.List == list.Id) && list.Includes(name, day) == Truth.True)
                    yield return $"The request states that no party is listed, but the list {list.Id} of the dataset contains {name} on this day; the dataset counts.";
            }
        }
    }

    private static IEnumerable<(PartyReference? Party, PartyScreening Screening)> ScreeningsOf(AccessRequest request)
    {
        foreach (AccessParty party in request.Parties)
        {
            foreach (PartyScreening screening in party.Screenings)
                yield return (party.Party, screening);
            foreach ((PartyReference? owner, PartyScreening screening) in party.Owners.SelectMany(ScreeningsOf))
                yield return (owner, screening);
        }
    }

    private static IEnumerable<(PartyReference? Party, PartyScreening Screening)> ScreeningsOf(PartyOwner owner) =>
        [.. owner.Screenings.Select(screening => (owner.Party, screening)), .. owner.Owners.SelectMany(ScreeningsOf)];

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
