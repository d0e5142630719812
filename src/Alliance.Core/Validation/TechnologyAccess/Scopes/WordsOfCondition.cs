using System.Buffers;
using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>
/// Finds descriptions with words by which a law states a condition, such as "unless", where nothing else states one: a description decides nothing, so that the condition
/// would be lost.
/// </summary>
internal static class WordsOfCondition
{
    private static readonly string[] OfCondition = ["provided that", "condition", "conditions"];
    private static readonly string[] OfExclusion = ["unless", "except"];
    private static readonly SearchValues<string> Any = SearchValues.Create([.. OfCondition, .. OfExclusion], StringComparison.OrdinalIgnoreCase);

    [Flags]
    private enum Said
    {
        Nothing = 0,
        Condition = 1,
        Exclusion = 2,
        Both = Condition | Exclusion,
    }

    /// <summary>
    /// Whether each condition that the descriptions in a scope announce may be one that the scope states: by a fact, or, for "unless" and "except", by something that is left
    /// out.
    /// </summary>
    public static bool AreMatched(ConstraintScope? scope) => scope is null || (In(scope) & ~StatedBy(scope)) == Said.Nothing;

    /// <summary>Whether each condition that the title of an exception announces may be one that its scope states. Without a scope, nothing is certain about the exception.</summary>
    public static bool AreMatched(LocalizedText title, ConstraintScope? scope) => scope is null || (In(title) & ~StatedBy(scope)) == Said.Nothing;

    /// <summary>Reports each description in a scope that has such words without a match.</summary>
    public static bool Report(Rule rule, ConstraintScope scope, RuleSink sink) => Report(rule, scope, rule.Place, ~StatedBy(scope), sink);

    private static bool Report(Rule rule, ConstraintScope scope, string place, Said missing, RuleSink sink) =>
        ((In(scope.Description) & missing) == Said.Nothing || sink.Broken(rule, $"{place}/description", rule.Message))
        && ReportEach(scope.Items, $"{place}/items", (criterion, at) => Report(rule, criterion, at, missing, sink))
        && ReportEach(scope.AnyOf, $"{place}/anyOf", (inside, at) => Report(rule, inside, at, missing, sink))
        && ReportEach(scope.NoneOf, $"{place}/noneOf", (inside, at) => Report(rule, inside, at, missing, sink));

    private static bool Report(Rule rule, ItemCriterion criterion, string place, Said missing, RuleSink sink) =>
        ((In(criterion.Description) & missing) == Said.Nothing || sink.Broken(rule, $"{place}/description", rule.Message))
        && (criterion.Contains is not { } part || Report(rule, part, $"{place}/contains", missing, sink));

    private static bool ReportEach<T>(ValueList<T> items, string place, Func<T, string, bool> report)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (!report(items[i], string.Create(CultureInfo.InvariantCulture, $"{place}/{i}")))
                return false;
        }
        return true;
    }

    private static Said In(ConstraintScope scope)
    {
        Said said = In(scope.Description);
        foreach (ItemCriterion item in scope.Items)
        {
            for (ItemCriterion? criterion = item; criterion is not null; criterion = criterion.Contains)
                said |= In(criterion.Description);
        }
        foreach (ConstraintScope inside in scope.AnyOf)
            said |= In(inside);
        foreach (ConstraintScope inside in scope.NoneOf)
            said |= In(inside);
        return said;
    }

    private static Said In(LocalizedText text)
    {
        if (text.IsEmpty)
            return Said.Nothing;
        if (text.Plain is { } plain)
            return In(plain);
        Said said = Said.Nothing;
        foreach (LocalizedText.Entry entry in text.Entries.AsSpan())
            said |= In(entry.Text);
        return said;
    }

    private static Said In(string text) => !text.AsSpan().ContainsAny(Any) ? Said.Nothing
        : (IsAnyIn(text, OfCondition) ? Said.Condition : Said.Nothing) | (IsAnyIn(text, OfExclusion) ? Said.Exclusion : Said.Nothing);

    private static bool IsAnyIn(string text, string[] words) => Array.Exists(words, word => IsIn(text, word));

    /// <summary>Whether a text contains a word that is not a part of a longer one, as "except" is of "exception".</summary>
    private static bool IsIn(string text, string word)
    {
        for (int at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }
        return false;
    }

    private static Said StatedBy(ConstraintScope scope)
    {
        if (!scope.Facts.IsEmpty)
            return Said.Both;
        Said stated = scope.NoneOf.IsEmpty && !HasExcepted(scope) ? Said.Nothing : Said.Exclusion;
        foreach (ConstraintScope inside in scope.AnyOf)
            stated |= StatedBy(inside);
        foreach (ConstraintScope inside in scope.NoneOf)
            stated |= StatedBy(inside);
        return stated;
    }

    private static bool HasExcepted(ConstraintScope scope) =>
        HasExcepted(scope.ExportedFrom) || HasExcepted(scope.Destinations) || HasExcepted(scope.HeadquarteredIn) || HasExcepted(scope.TransitThrough) || HasExcepted(scope.UsedIn);

    private static bool HasExcepted(GeographicScope? places) =>
        places is not null && !(places.ExceptGroups.IsEmpty && places.ExceptCountries.IsEmpty && places.ExceptAreas.IsEmpty);
}
