namespace Alliance.Tool;

/// <summary>The suggestions that can be applied together, and the findings that are left to the author of the data.</summary>
/// <param name="Applied">The findings with one suggestion, and that suggestion, in the order of the text.</param>
/// <param name="Open">The findings that are left, in the order of the text, each with the reason.</param>
internal sealed record SuggestionChoice(IReadOnlyList<AppliedSuggestion> Applied, IReadOnlyList<OpenFinding> Open)
{
    /// <summary>The suggestions that are applied.</summary>
    public IEnumerable<Suggestion> Suggestions => Applied.Select(one => one.Suggestion);

    /// <summary>Chooses among the suggestions of findings.</summary>
    public static SuggestionChoice Of(IEnumerable<Finding> findings)
    {
        Finding[] suggested = [.. findings.Where(finding => finding.Suggestions.Any(one => one.Edit is not null))];
        // Of two members that may both be meant by one name, neither is renamed.
        HashSet<string> doubled = [.. suggested.SelectMany(finding => finding.Suggestions)
            .Where(one => one.PointerOfNewMember() is not null)
            .GroupBy(one => one.PointerOfNewMember()!, StringComparer.Ordinal)
            .Where(ofOneName => ofOneName.DistinctBy(one => one.Edit).Count() > 1)
            .Select(ofOneName => ofOneName.Key)];
        List<AppliedSuggestion> applied = [];
        List<OpenFinding> open = [];
        foreach (Finding finding in suggested)
        {
            if (finding.Suggestions is not [{ Edit: { } edit } only])
                open.Add(new(finding, "it has several suggestions"));
            else if (only.PointerOfNewMember() is { } pointer && doubled.Contains(pointer))
                open.Add(new(finding, "another suggestion gives the same name"));
            else if (!applied.TrueForAll(one => one.Suggestion.Edit == edit || AreApart(one.Suggestion.Edit!, edit)))
                open.Add(new(finding, "its suggestion overlaps with another"));
            else
                applied.Add(new(finding.Code, finding.Line, finding.Column, only));
        }
        return new(applied, open);
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
