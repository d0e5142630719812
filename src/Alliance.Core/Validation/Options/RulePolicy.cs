using System.Collections.Frozen;

namespace Alliance.Core.Validation;

/// <summary>Which rules are checked, and with which severity: the part of <see cref="ValidationOptions"/> that a check asks. It compares by value.</summary>
internal sealed class RulePolicy : IEquatable<RulePolicy>
{
    /// <summary>The policy that changes nothing.</summary>
    public static readonly RulePolicy Default = new();

    // What the rules have that differ from their declaration, by their codes; a rule that is off has no severity.
    private readonly FrozenDictionary<string, FindingSeverity> _changed;
    private readonly FrozenDictionary<Type, OwnRule[]> _own;

    private RulePolicy()
    {
        RuleSets = [RuleSet.Form, RuleSet.Meaning, RuleSet.Dataset];
        _changed = FrozenDictionary<string, FindingSeverity>.Empty;
        _own = FrozenDictionary<Type, OwnRule[]>.Empty;
        IsDefault = true;
    }

    private RulePolicy(ValueList<SeverityChange> severities, ValueList<RuleSet> ruleSets, bool warningsAsErrors, bool unknownMembersAreErrors, ValueList<OwnRule> ownRules)
    {
        Severities = severities;
        RuleSets = ruleSets;
        WarningsAsErrors = warningsAsErrors;
        UnknownMembersAreErrors = unknownMembersAreErrors;
        OwnRules = ownRules;
        IsDefault = Equals(Default);
        _changed = IsDefault ? Default._changed : Changes().ToFrozenDictionary(StringComparer.Ordinal);
        _own = ownRules.GroupBy(rule => rule.Record).ToFrozenDictionary(rules => rules.Key, rules => rules.ToArray());
    }

    /// <summary>The changes of severities, in the order of their names.</summary>
    public ValueList<SeverityChange> Severities { get; }

    /// <summary>The rule sets that are checked, in the order of their declaration.</summary>
    public ValueList<RuleSet> RuleSets { get; }

    public bool WarningsAsErrors { get; }

    public bool UnknownMembersAreErrors { get; }

    public ValueList<OwnRule> OwnRules { get; }

    /// <summary>Whether every rule has the severity of its declaration, and there are no others.</summary>
    public bool IsDefault { get; }

    /// <summary>Whether there are rules of the caller for a dataset as a whole.</summary>
    public bool HasRulesForDatasets => _own.ContainsKey(typeof(AllianceDataset));

    public RulePolicy With(
        ValueList<SeverityChange>? severities = null, ValueList<RuleSet>? ruleSets = null, bool? warningsAsErrors = null, bool? unknownMembersAreErrors = null, ValueList<OwnRule>? ownRules = null) =>
        new(severities ?? Severities, ruleSets ?? RuleSets, warningsAsErrors ?? WarningsAsErrors, unknownMembersAreErrors ?? UnknownMembersAreErrors, ownRules ?? OwnRules);

    /// <summary>Returns the policy for records that are not a whole dataset: without the rules of the caller for datasets, which would take what is missing for a fault.</summary>
    public RulePolicy ForParts() => HasRulesForDatasets ? With(ownRules: [.. OwnRules.Where(rule => rule.Record != typeof(AllianceDataset))]) : this;

    /// <summary>Returns the severity of a rule; <see cref="FindingSeverity.Unspecified"/> when it is off.</summary>
    public FindingSeverity SeverityOf(string code, FindingSeverity declared) => _changed.TryGetValue(code, out FindingSeverity severity) ? severity : declared;

    /// <summary>Whether a rule is reported when the given severity is the least requested.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="declared">The severity of its declaration.</param>
    /// <param name="least">The least severity requested.</param>
    /// <param name="severity">The severity that the rule has.</param>
    public bool Reports(string code, FindingSeverity declared, FindingSeverity least, out FindingSeverity severity)
    {
        severity = SeverityOf(code, declared);
        return severity != FindingSeverity.Unspecified && least.Includes(severity);
    }

    /// <summary>Returns the rules of the caller for a type of record.</summary>
    public ReadOnlySpan<OwnRule> OwnRulesOf(Type record) => _own.TryGetValue(record, out OwnRule[]? rules) ? rules : [];

    /// <summary>Returns findings with the severities of this policy, without those of rules that are off.</summary>
    public IReadOnlyList<Finding> Applied(IReadOnlyList<Finding> findings)
    {
        if (IsDefault || findings.Count == 0)
            return findings;
        return
        [
            .. findings
                .Select(finding => finding with { Severity = SeverityOf(finding.Code, finding.Severity) })
                .Where(finding => finding.Severity != FindingSeverity.Unspecified),
        ];
    }

    public bool Equals(RulePolicy? other) =>
        other is not null
        && Severities == other.Severities
        && RuleSets == other.RuleSets
        && WarningsAsErrors == other.WarningsAsErrors
        && UnknownMembersAreErrors == other.UnknownMembersAreErrors
        && OwnRules == other.OwnRules;

    public override bool Equals(object? obj) => Equals(obj as RulePolicy);

    public override int GetHashCode() => HashCode.Combine(Severities, RuleSets, WarningsAsErrors, UnknownMembersAreErrors, OwnRules);

    private IEnumerable<KeyValuePair<string, FindingSeverity>> Changes()
    {
        foreach ((string record, Rule rule) in RuleCatalogue.All)
        {
            FindingSeverity severity = Raised(rule.IsFixed ? rule.Severity : Changed(record, rule));
            if (severity != rule.Severity)
                yield return new(rule.Code, severity);
        }
        foreach (OwnRule rule in OwnRules)
        {
            SeverityChange? change = Severities.FirstOrDefault(one => one.Rules == rule.Code);
            yield return new(rule.Code, Raised(change is null ? rule.Severity : change.Severity ?? FindingSeverity.Unspecified));
        }
    }

    private FindingSeverity Changed(string record, Rule rule)
    {
        if (!RuleSets.Contains(rule.Set))
            return FindingSeverity.Unspecified;
        SeverityChange? change = Severities.MaxBy(one => RuleCatalogue.Narrowness(one.Rules, record, rule));
        if (change is null || RuleCatalogue.Narrowness(change.Rules, record, rule) == 0)
            return UnknownMembersAreErrors && UnknownMemberFindings.Table.Contains(rule) ? FindingSeverity.Error : rule.Severity;
        return change.Severity ?? FindingSeverity.Unspecified;
    }

    private FindingSeverity Raised(FindingSeverity severity) => WarningsAsErrors && severity == FindingSeverity.Warning ? FindingSeverity.Error : severity;
}
