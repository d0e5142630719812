using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct MemberStateRules : IRules<MemberState>
{
    private static readonly Rule NoCountry = Rule.Error(3301, "country", "A member state names the country.");
    private static readonly Rule UnlistedCountry = Rule.Warning(3302, "country", "The country is kept, but ISO 3166 lists no such code, now or formerly.");
    private static readonly Rule DoubledMembership =
        Rule.Warning(3303, "memberships", "A country has one spell in one standing at a time; this one certainly overlaps another in the same.");
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3304, "memberships", "A country has one standing at a time; this confirmed spell certainly overlaps one in another standing.");

    private static readonly Rule BeyondCountry =
        Rule.Error(3305, "memberships", "A former country's spell ends by the day on which its codes were withdrawn; this one certainly reaches beyond it.");

    public static ImmutableArray<Rule> Table => [NoCountry, UnlistedCountry, DoubledMembership, ClashingMemberships, BeyondCountry];

    public static bool Check<TSink>(MemberState record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoCountry, !record.Country.IsDefault)
        && sink.Is(UnlistedCountry, VocabularyForm.IsAbsentOrListed(record.Country))
        && sink.Nowhere(DoubledMembership, Spells.Overlapping<Membership, SpellsInOneStanding>(record.Memberships))
        && sink.Nowhere(ClashingMemberships, Spells.Overlapping<Membership, SpellsInTwoStandings>(record.Memberships))
        && sink.Each(BeyondCountry, record.Memberships, record.Country, static (membership, country) => VocabularyForm.MayEndWithCountry(membership.Validity, country))
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
