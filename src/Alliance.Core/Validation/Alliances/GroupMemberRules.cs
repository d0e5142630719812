using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct GroupMemberRules : IRules<GroupMember>
{
    private static readonly Rule NoCountry = Rule.Error(3801, "country", "A member of a group names the country.");
    private static readonly Rule UnassignedCountry = Rule.Warning(3802, "country", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule Contradictory =
        Rule.Error(3803, "validity", "A country is in a group from a day until the same day or a later one.");

    public static ImmutableArray<Rule> Table => [NoCountry, UnassignedCountry, Contradictory];

    public static bool Check<TSink>(GroupMember record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoCountry, record.Country.IsSpecified)
        && sink.Is(UnassignedCountry, VocabularyForm.IsAbsentOrAssigned(record.Country))
        && sink.Is(Contradictory, !record.Validity.IsContradictory)
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
