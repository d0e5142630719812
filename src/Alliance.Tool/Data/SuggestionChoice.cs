namespace Alliance.Tool;

/// <summary>The suggestions that can be applied together, and the findings that are left to the author of the data.</summary>
/// <param name="Applied">The findings with one suggestion, and that suggestion, in the order of the text.</param>
/// <param name="Open">The findings that are left, in the order of the text, each with the reason.</param>
internal sealed record SuggestionChoice(IReadOnlyList<AppliedSuggestion> Applied, IReadOnlyList<OpenFinding> Open)
{
    /// <summary>The suggestions that are applied.</summary>
    public IEnumerable<Suggestion> Suggestions => Applied.Select(one => one.Suggestion);

    /// <summary>Chooses among the suggestions of findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="causeError">Whether suggestions, applied together, cause an error that was not there.</param>
    public static SuggestionChoice Of(IEnumerable<Finding> findings, Func<IEnumerable<Suggestion>, bool> causeError)
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
        List<int> accepted = [];
        Accept(chosen);
        return new(
            [.. accepted.Select(i => suggested[i]).Select(finding => new AppliedSuggestion(finding.Code, finding.Line, finding.Column, finding.Suggestions[0]))],
            [.. Enumerable.Range(0, suggested.Length).Where(i => reasons[i] is not null).Select(i => new OpenFinding(suggested[i], reasons[i]!))]);

        // All are tried together; only if they cause an error, each half is tried by itself.
        void Accept(List<int> some)
        {
            if (some.Count == 0)
                return;
            if (!causeError(accepted.Concat(some).Select(i => suggested[i].Suggestions[0])))
                accepted.AddRange(some);
            else if (some is [var one])
                reasons[one] = "its suggestion would cause an error";
            else
            {
                Accept(some[..(some.Count / 2)]);
                Accept(some[(some.Count / 2)..]);
            }
        }
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
