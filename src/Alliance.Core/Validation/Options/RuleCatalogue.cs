using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Alliance.Core.Validation;

/// <summary>All rules of the library, and the names of groups of them.</summary>
internal static class RuleCatalogue
{
    /// <summary>How every code of the library begins; no code of a rule of the caller does.</summary>
    public const string CodeStart = "ALC-";

    /// <summary>Every rule, with the type of the record that it is for; empty for a rule that is not for one type.</summary>
    public static ImmutableArray<(string Record, Rule Rule)> All { get; } =
    [
        .. RuleTables.All,
        .. RulesBetweenRecords.Table.Select(rule => ("", rule)),
        ("", Nulls.NullInPlace),
        .. UnknownMemberFindings.Table.Select(rule => ("", rule)),
        .. ReadingRules.Table.Select(rule => ("", rule)),
    ];

    private static readonly FrozenDictionary<string, (string Record, Rule Rule)> ByCode = All.ToFrozenDictionary(entry => entry.Rule.Code, StringComparer.Ordinal);

    /// <summary>The names of groups that are words: the types of records, then the rule sets.</summary>
    public static ImmutableArray<string> Words { get; } = [.. RuleTables.All.Select(entry => entry.Record).Distinct(StringComparer.Ordinal), .. VocabularyNames<RuleSet>.All];

    /// <summary>Finds a rule by its code.</summary>
    public static (string Record, Rule Rule)? Find(string code) => ByCode.TryGetValue(code, out (string Record, Rule Rule) entry) ? entry : null;

    /// <summary>Returns the rules that a name describes; none for a name that is not a code, the beginning of codes, a type of record or a rule set.</summary>
    public static IReadOnlyList<Rule> Named(string name) => [.. All.Where(entry => Narrowness(name, entry.Record, entry.Rule) > 0).Select(entry => entry.Rule)];

    /// <summary>
    /// How narrowly a name describes a rule; the narrowest name of a rule decides. Zero when it does not describe it; then rule set, type of record, the beginning of the code
    /// by its length, and the code.
    /// </summary>
    public static int Narrowness(string name, string record, Rule rule)
    {
        if (name.StartsWith(CodeStart, StringComparison.Ordinal))
            return rule.Code.StartsWith(name, StringComparison.Ordinal) ? name.Length : 0;
        if (name.Length > 0 && name == record)
            return 2;
        return VocabularyNames<RuleSet>.Text(rule.Set) == name ? 1 : 0;
    }
}
