using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>
/// How data are checked, and how much is reported. The same options give the same result in every way of checking: reports, and the FluentValidation validators.
/// </summary>
/// <remarks>
/// <para>The rules are changed by their names: a code (<c>ALC-5204</c>), the beginning of codes (<c>ALC-52</c>), a type of record (<c>Membership</c>), a rule set (<c>meaning</c>), or the
/// code of a rule of the caller. Of several changes that apply to a rule, the one with the narrowest name decides: the code, then the longest beginning, then the type of record,
/// then the rule set. It does not matter which was made first.</para>
/// <para>Rules for a text that cannot be read (<c>ALC-00xx</c>) and for a null where none is allowed (<c>ALC-9301</c>) cannot be changed: without them there is nothing that the other
/// rules could check. A change of a group does not apply to them.</para>
/// </remarks>
/// <exception cref="ArgumentOutOfRangeException">The maximum number of findings is negative, or a rule set is not a defined one.</exception>
public sealed partial record ValidationOptions
{
    /// <summary>The default options.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>
    /// The maximum number of findings that a report lists; it counts the others (<see cref="ValidationReport.Unlisted"/>). Default: 1,000. Errors are listed before
    /// warnings, warnings before infos, and of one severity the first in the order of the report.
    /// </summary>
    public int MaxFindings { get; init => field = NotNegative(value); } = 1_000;

    /// <summary>
    /// Whether <see cref="Json.AllianceJson.CheckLines(Stream, Json.JsonLinesOptions?, ValidationOptions?)"/> also checks the rules between records that it can check while the lines pass: repeated keys, references
    /// to records that are missing, sources that nothing cites, kinds of parties, kinds that are not known, and claims recorded too late. For this it keeps at most 64 bytes for each reference to a record that has not been
    /// read yet, and the key of each record as a hash of 16 bytes. Default: no; the report states that they were not checked.
    /// </summary>
    public bool LinesBetweenRecords { get; init; }

    /// <summary>
    /// Whether a member that this version does not know is an error: the data must have no members besides those of the format and annotations, whose names begin with
    /// <c>x-</c>. Default: no; such a member is a warning where answers depend on its record (<c>ALC-9302</c>) or where its name is similar to that of a known member
    /// (<c>ALC-9303</c>), and otherwise an info (<c>ALC-9304</c>). A change of the severity of these rules decides before this.
    /// </summary>
    public bool UnknownMembersAreErrors
    {
        get => Policy.UnknownMembersAreErrors;
        init => Policy = Policy.With(unknownMembersAreErrors: value);
    }

    /// <summary>Whether every warning is an error, also one whose severity was changed to warning. Default: no.</summary>
    public bool WarningsAsErrors
    {
        get => Policy.WarningsAsErrors;
        init => Policy = Policy.With(warningsAsErrors: value);
    }

    /// <summary>
    /// The rule sets that are checked, in the order of <see cref="RuleSet"/>. Default: all. The rules of the others are off, whatever their severity. Rules of the caller are in no
    /// set.
    /// </summary>
    public ValueList<RuleSet> RuleSets
    {
        get => Policy.RuleSets;
        init => Policy = Policy.With(ruleSets: [.. value.Select(Defined).Distinct().Order()]);
    }

    /// <summary>The changes of severities, in the order of their names. Default: none.</summary>
    public ValueList<SeverityChange> Severities => Policy.Severities;

    /// <summary>The rules of the caller, in the order in which they were added. Default: none.</summary>
    public ValueList<OwnRule> OwnRules => Policy.OwnRules;

    internal RulePolicy Policy { get; private init; } = RulePolicy.Default;

    /// <summary>Returns options in which rules have another severity.</summary>
    /// <param name="rules">The name of the rules: a code, the beginning of codes, a type of record, a rule set, or the code of a rule of the caller.</param>
    /// <param name="severity">The severity. It replaces an earlier one for the same name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no such rules (the message contains the nearest names), or the rule cannot be changed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a defined severity.</exception>
    public ValidationOptions WithSeverity(string rules, FindingSeverity severity) => severity is FindingSeverity.Error or FindingSeverity.Warning or FindingSeverity.Info
        ? Changed(rules, severity)
        : throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity must be error, warning or info; Without turns rules off.");

    /// <summary>Returns options in which rules are off: they are not checked, not reported, and do not make data invalid.</summary>
    /// <param name="rules">The name of the rules: a code, the beginning of codes, a type of record, a rule set, or the code of a rule of the caller.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no such rules (the message contains the nearest names), or the rule cannot be changed.</exception>
    public ValidationOptions Without(string rules) => Changed(rules, severity: null);

    /// <summary>Returns options with further rules of the caller.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    /// <exception cref="ArgumentException">Two rules have the same code.</exception>
    public ValidationOptions With(params ReadOnlySpan<OwnRule> rules)
    {
        List<OwnRule> all = [.. OwnRules];
        foreach (OwnRule rule in rules)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(rules));
            if (all.Exists(one => one.Code == rule.Code))
                throw new ArgumentException($"The options already have a rule with the code {rule.Code}; each rule needs a code of its own.", nameof(rules));
            all.Add(rule);
        }
        return this with { Policy = Policy.With(ownRules: [.. all]) };
    }

    /// <summary>Returns options with exactly these changes of severities, which are in the order of their names.</summary>
    internal ValidationOptions OfSeverities(ValueList<SeverityChange> severities) => this with { Policy = Policy.With(severities: severities) };

    /// <summary>Returns the reason why the severity of these rules cannot be changed; null if it can.</summary>
    internal string? Refusal(string rules)
    {
        if (OwnRules.Any(rule => rule.Code == rules))
            return null;
        IReadOnlyList<Rule> named = RuleCatalogue.Named(rules);
        if (named.Count > 0)
            return named.All(rule => rule.IsFixed) ? $"{rules} cannot be changed: without it there is nothing that the other rules could check." : null;
        IReadOnlyList<string> near = NearWords.Of(rules, [.. RuleCatalogue.Words, .. RuleCatalogue.All.Select(entry => entry.Rule.Code), .. OwnRules.Select(rule => rule.Code)]);
        string rest = near.Count > 0 ? $"near names are {string.Join(", ", near)}" : "such as ALC-5204, ALC-52, Membership or meaning";
        return $"{Json.JsonErrors.Excerpt(System.Text.Encoding.UTF8.GetBytes(rules))} is not a code, the beginning of a code, a type of record or a rule set; {rest}.";
    }

    private ValidationOptions Changed(string rules, FindingSeverity? severity)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Refusal(rules) is { } refusal
            ? throw new ArgumentException(refusal, nameof(rules))
            : this with
            {
                Policy = Policy.With(severities: [.. Severities.Where(change => change.Rules != rules).Append(new(rules, severity)).OrderBy(change => change.Rules, StringComparer.Ordinal)]),
            };
    }

    private static RuleSet Defined(RuleSet value) => value is RuleSet.Form or RuleSet.Meaning or RuleSet.Dataset
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A rule set must be form, meaning or dataset.");

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
