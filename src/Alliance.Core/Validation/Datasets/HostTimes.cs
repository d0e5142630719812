using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Checks that spells and programmes lie within the time of their alliances, and review policies within that of their constraints.</summary>
internal static class HostTimes
{
    public static bool AreKept(AllianceDataset dataset, DatasetIndex index, RuleSink sink) =>
        AreWithin(dataset.MemberStates, static state => state.Memberships, "memberStates", index, sink)
        && AreWithin(dataset.Associations, static association => association.Memberships, "associations", index, sink)
        && AreWithin(dataset.Alliances, static alliance => alliance.Memberships, "alliances", index, sink)
        && AreWithin(dataset.JointProgrammes, programme => ProgrammeRule(programme, index), "jointProgrammes", sink)
        && AreWithin(dataset.ReviewPolicies, policy => PolicyRule(policy, index), "reviewPolicies", sink);

    private static bool AreWithin<T>(ValueList<T> records, Func<T, ValueList<Membership>> membershipsOf, string list, DatasetIndex index, RuleSink sink)
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (!AreWithin(membershipsOf(records[i]), spell => SpellRule(spell, index), string.Create(CultureInfo.InvariantCulture, $"{list}/{i}/memberships"), sink))
                return false;
        }
        return true;
    }

    private static bool AreWithin<T>(ValueList<T> records, Func<T, Rule?> ruleOf, string list, RuleSink sink)
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (ruleOf(records[i]) is { } rule && !sink.Broken(rule, string.Create(CultureInfo.InvariantCulture, $"{list}/{i}/validity"), rule.Message))
                return false;
        }
        return true;
    }

    private static Rule? SpellRule(Membership spell, DatasetIndex index) =>
        AllianceOf(spell.Alliance, index) is { } alliance
            ? Broken(spell.Validity, AllianceTime.Period(alliance, spell.Status), RulesBetweenRecords.OutsideAlliance, RulesBetweenRecords.BeyondAlliance)
            : null;

    private static Rule? ProgrammeRule(JointProgramme programme, DatasetIndex index) =>
        programme.Alliance is { } id && AllianceOf(id, index) is { } alliance
            ? Broken(
                programme.Validity,
                AllianceTime.Period(alliance, MembershipStatus.Member),
                RulesBetweenRecords.ProgrammeOutsideAlliance,
                RulesBetweenRecords.ProgrammeBeyondAlliance)
            : null;

    private static Rule? PolicyRule(LicenceReviewPolicy policy, DatasetIndex index) =>
        index.Find(policy.Constraint) is { } constraint && constraint.Evidence.IsSupported == Truth.True
            ? Broken(policy.Validity, HostTime.Of(constraint.Validity), RulesBetweenRecords.PolicyOutsideConstraint, RulesBetweenRecords.PolicyBeyondConstraint)
            : null;

    /// <summary>The alliance, if the dataset contains it and its dates are certain.</summary>
    private static AiAlliance? AllianceOf(Id<AiAlliance> id, DatasetIndex index) => index.Find(id) is { } alliance && alliance.Evidence.IsSupported == Truth.True ? alliance : null;

    private static Rule? Broken(Validity part, Validity host, Rule outside, Rule beyond) =>
        HostForm.LiesOutside(part, host) ? outside : HostForm.ExtendsBeyond(part, host) ? beyond : null;
}
