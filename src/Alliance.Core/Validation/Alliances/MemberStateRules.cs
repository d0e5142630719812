using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct MemberStateRules : IRules<MemberState>
{
    private static readonly Rule NoCountry = Rule.Error(3301, "country", "A member state names the country.");
    private static readonly Rule UnassignedCountry = Rule.Warning(3302, "country", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule DoubledMembership =
        Rule.Warning(3303, "memberships", "A country has one spell in one standing at a time; this one certainly overlaps another in the same.");
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3304, "memberships", "A country has one standing at a time; this confirmed spell certainly overlaps one in another standing.");

    public static ImmutableArray<Rule> Table => [NoCountry, UnassignedCountry, DoubledMembership, ClashingMemberships];

    public static bool Check<TSink>(MemberState record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoCountry, record.Country.IsSpecified)
        && sink.Is(UnassignedCountry, VocabularyForm.IsAbsentOrAssigned(record.Country))
        && sink.Nowhere(DoubledMembership, Spells.Overlapping<Membership, SpellsInOneStanding>(record.Memberships))
        && sink.Nowhere(ClashingMemberships, Spells.Overlapping<Membership, SpellsInTwoStandings>(record.Memberships))
        && sink.Nested<Membership, MembershipRules>("memberships", record.Memberships)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="MemberState"/>.</summary>
public class MemberStateValidator : RecordValidator<MemberState>
{
    /// <summary>Makes the validator from the rules.</summary>
    public MemberStateValidator()
    {
        Rules<MemberStateRules>();
        Inside("memberships", record => record.Memberships, new MembershipValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
