using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Checks that spells lie within the time of their alliances.</summary>
internal static class MembershipTimes
{
    public static bool AreWithinAlliances(AllianceDataset dataset, DatasetIndex index, RuleSink sink) =>
        AreWithin(dataset.MemberStates, static state => state.Memberships, "memberStates", index, sink)
        && AreWithin(dataset.Associations, static association => association.Memberships, "associations", index, sink)
        && AreWithin(dataset.Alliances, static alliance => alliance.Memberships, "alliances", index, sink);

    private static bool AreWithin<T>(ValueList<T> records, Func<T, ValueList<Membership>> membershipsOf, string list, DatasetIndex index, RuleSink sink)
    {
        for (int i = 0; i < records.Count; i++)
        {
            ValueList<Membership> memberships = membershipsOf(records[i]);
            for (int j = 0; j < memberships.Count; j++)
            {
                if (BrokenBy(memberships[j], index) is { } rule
                    && !sink.Broken(rule, string.Create(CultureInfo.InvariantCulture, $"{list}/{i}/memberships/{j}/validity"), rule.Message))
                    return false;
            }
        }
        return true;
    }

    private static Rule? BrokenBy(Membership spell, DatasetIndex index)
    {
        if (spell.Validity.IsContradictory || index.Find(spell.Alliance) is not { } alliance || alliance.Evidence.IsSupported != Truth.True)
            return null;
        Validity period = AllianceTime.Period(alliance, spell.Status);
        // An open end of the spell is not known to have ended: it ends with the alliance at the latest.
        Validity within = spell.Validity.End.Kind == ValidityBoundKind.Open ? Validity.Between(spell.Validity.Start, period.End) : spell.Validity;
        return period.IsContradictory ? null
            : period.Overlaps(spell.Validity) == Truth.False ? RulesBetweenRecords.OutsideAlliance
            : period.Contains(within) == Truth.False ? RulesBetweenRecords.BeyondAlliance
            : null;
    }
}
