using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct GroupMemberRules : IRules<GroupMember>
{
    private static readonly Rule NoCountry = Rule.Error(3801, "country", "A member of a group names the country.");
    private static readonly Rule UnlistedCountry = Rule.Warning(3802, "country", "The country is kept, but ISO 3166 lists no such code, now or formerly.");
    private static readonly Rule Contradictory =
        Rule.Error(3803, "validity", "A country is in a group from a day until the same day or a later one.");
    private static readonly Rule BeyondCountry =
        Rule.Error(3804, "validity", "A former country's time in a group ends by the day on which its codes were withdrawn; this one certainly reaches beyond it.");

    public static ImmutableArray<Rule> Table => [NoCountry, UnlistedCountry, Contradictory, BeyondCountry];

    public static bool Check<TSink>(GroupMember record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoCountry, !record.Country.IsDefault)
        && sink.Is(UnlistedCountry, VocabularyForm.IsAbsentOrListed(record.Country))
        && sink.Is(Contradictory, !record.Validity.IsContradictory)
        && sink.Is(BeyondCountry, VocabularyForm.MayEndWithCountry(record.Validity, record.Country))
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="GroupMember"/>.</summary>
public class GroupMemberValidator : RecordValidator<GroupMember>
{
    /// <summary>Makes the validator from the rules.</summary>
    public GroupMemberValidator()
    {
        Rules<GroupMemberRules>();
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
