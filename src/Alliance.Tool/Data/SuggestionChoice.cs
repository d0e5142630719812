namespace Alliance.Tool;

/// <summary>The suggestions that can be applied together, and the findings that are left to the author of the data.</summary>
/// <param name="Applied">The findings with one suggestion, and that suggestion, in the order of the text.</param>
/// <param name="Open">The findings with several suggestions, or with one that overlaps with another.</param>
internal sealed record SuggestionChoice(IReadOnlyList<AppliedSuggestion> Applied, IReadOnlyList<Finding> Open)
{
    /// <summary>The suggestions that are applied.</summary>
    public IEnumerable<Suggestion> Suggestions => Applied.Select(one => one.Suggestion);

    /// <summary>Chooses among the suggestions of findings.</summary>
    public static SuggestionChoice Of(IEnumerable<Finding> findings)
    {
        List<AppliedSuggestion> applied = [];
        List<Finding> open = [];
        foreach (Finding finding in findings.Where(finding => finding.Suggestions.Any(one => one.Edit is not null)))
        {
            if (finding.Suggestions is [{ Edit: { } edit } only] && applied.TrueForAll(one => one.Suggestion.Edit == edit || AreApart(one.Suggestion.Edit!, edit)))
                applied.Add(new(finding.Code, finding.Line, finding.Column, only));
            else
                open.Add(finding);
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
