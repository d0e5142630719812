namespace Alliance.Tool;

/// <summary>The suggestions that can be applied together, and the findings that are left to the author of the data.</summary>
/// <param name="Applied">The findings with one suggestion, and that suggestion, in the order of the text.</param>
/// <param name="Open">The findings that are left, in the order of the text, each with the reason.</param>
internal sealed record SuggestionChoice(IReadOnlyList<AppliedSuggestion> Applied, IReadOnlyList<OpenFinding> Open)
{
    /// <summary>The suggestions that are applied.</summary>
    public IEnumerable<Suggestion> Suggestions => Applied.Select(one => one.Suggestion);

    /// <summary>How often what is left is tried once more without the suggestions that caused an error.</summary>
    private const int MostTries = 20;

    /// <summary>Chooses among the suggestions of findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="errorsCausedBy">The errors that suggestions, applied together, cause and that were not there.</param>
    public static SuggestionChoice Of(IEnumerable<Finding> findings, Func<IEnumerable<Suggestion>, IReadOnlyList<Finding>> errorsCausedBy)
    {
        Finding[] suggested = [.. findings.Where(finding => finding.Suggestions.Any(one => one.Edit is not null))];
        // Of two members that may both be meant by one name, neither is renamed.
        HashSet<string> doubled = [.. suggested.SelectMany(finding => finding.Suggestions)
            .Where(one => one.PointerOfNewMember() is not null)
            .GroupBy(one => one.PointerOfNewMember()!, StringComparer.Ordinal)
            .Where(ofOneName => ofOneName.DistinctBy(one => one.Edit).Count() > 1)
            .Select(ofOneName => ofOneName.Key)];
        var reasons = new string?[suggested.Length];
        List<int> chosen = [];
        for (int i = 0; i < suggested.Length; i++)
        {
            reasons[i] = suggested[i].Suggestions is not [{ Edit: { } edit } only] ? "it has several suggestions"
                : only.PointerOfNewMember() is { } pointer && doubled.Contains(pointer) ? "another suggestion gives the same name"
                : chosen.TrueForAll(one => suggested[one].Suggestions[0].Edit is var other && (other == edit || AreApart(other!, edit))) ? null
                : "its suggestion overlaps with another";
            if (reasons[i] is null)
                chosen.Add(i);
        }
        for (int tries = 0; chosen.Count > 0 && errorsCausedBy(chosen.Select(i => suggested[i].Suggestions[0])) is { Count: > 0 } errors; tries++)
        {
            HashSet<int> atFault = tries < MostTries ? [.. errors.SelectMany(error => AtFault(chosen, i => suggested[i].Suggestions[0], error))] : [.. chosen];
            foreach (int i in atFault)
                reasons[i] = "its suggestion would cause an error";
            chosen.RemoveAll(atFault.Contains);
        }
        return new(
            [.. chosen.Select(i => suggested[i]).Select(finding => new AppliedSuggestion(finding.Code, finding.Line, finding.Column, finding.Suggestions[0]))],
            [.. Enumerable.Range(0, suggested.Length).Where(i => reasons[i] is not null).Select(i => new OpenFinding(suggested[i], reasons[i]!))]);
    }

    /// <summary>The suggestions that may have caused an error: those nearest to its place; if none is near, those that change the key of a record, to which others refer, or all.</summary>
    private static IEnumerable<int> AtFault(List<int> chosen, Func<int, Suggestion> of, Finding error)
    {
        string[] place = error.Pointer.Split('/');
        int[] common = [.. chosen.Select(i => (of(i).PointerOfNewMember() ?? of(i).Pointer).Split('/').Zip(place).TakeWhile(pair => pair.First == pair.Second).Count())];
        int most = common.Max();
        if (most > 1)
            return chosen.Where((_, at) => common[at] == most);
        int[] keys = [.. chosen.Where(i => of(i).Pointer.Split('/') is ["", _, _, "id" or "country"])];
        return keys.Length > 0 ? keys : chosen;
    }

    /// <summary>Whether two edits have no byte in common, and are not insertions at one place.</summary>
    private static bool AreApart(TextEdit one, TextEdit other) =>
        one.Offset != other.Offset && (one.Offset + one.Length <= other.Offset || other.Offset + other.Length <= one.Offset);
}

/// <summary>A suggestion that is applied, and the finding for which it was made.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Line">The line of the finding.</param>
/// <param name="Column">Its column, in bytes.</param>
/// <param name="Suggestion">The suggestion.</param>
internal sealed record AppliedSuggestion(string Code, long? Line, long? Column, Suggestion Suggestion);

/// <summary>A finding that is left to the author of the data.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why none of its suggestions is applied, as the end of a sentence.</param>
internal sealed record OpenFinding(Finding Finding, string Reason);
