using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct CountryGroupRules : IRules<CountryGroup>
{
    private static readonly Rule NoId = Rule.Error(3701, "id", "A country group has an id.");
    private static readonly Rule NoName = Rule.Error(3702, "name", "A country group has a name, filled in every language given.");
    private static readonly Rule EmptyDefinition = Rule.Error(3703, "definition", "A definition says something, or is left out.");
    private static readonly Rule NoAuthority = Rule.Error(3704, "authority", "An authority names a party, or is left out.");
    private static readonly Rule UnassignedAuthority =
        Rule.Warning(3705, "authority", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule NoAlliance = Rule.Error(3706, "alliance", "An alliance is named, or left out.");
    private static readonly Rule TwoMemberships = Rule.Error(3707, "members", "A group has the members of its alliance, or lists its own; not both.");
    private static readonly Rule DoubledMember =
        Rule.Error(3708, "members", "A country is in a group once at a time; this time certainly overlaps another.");

    public static ImmutableArray<Rule> Table =>
        [NoId, NoName, EmptyDefinition, NoAuthority, UnassignedAuthority, NoAlliance, TwoMemberships, DoubledMember];

    public static bool Check<TSink>(CountryGroup record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoName, TextForm.IsFilled(record.Name))
        && sink.Is(EmptyDefinition, TextForm.IsAbsentOrFilled(record.Definition))
        && sink.Is(NoAuthority, record.Authority is not { IsDefault: true })
        && sink.Is(UnassignedAuthority, VocabularyForm.IsNoCountryOrAssigned(record.Authority))
        && sink.Is(NoAlliance, record.Alliance is not { IsDefault: true })
        && sink.Is(TwoMemberships, record.Alliance is null || record.Members.IsEmpty)
        && sink.Nowhere(DoubledMember, Spells.Overlapping<GroupMember, SpellsInGroup>(record.Members))
        && sink.Nested<GroupMember, GroupMemberRules>("members", record.Members)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence)
        && sink.Refers("authority", record.Authority)
        && sink.Refers("alliance", RecordKind.Alliance, record.Alliance);
}

/// <summary>Validates a <see cref="CountryGroup"/>.</summary>
public class CountryGroupValidator : RecordValidator<CountryGroup>
{
    /// <summary>Makes the validator from the rules.</summary>
    public CountryGroupValidator()
    {
        Rules<CountryGroupRules>();
        Inside("members", record => record.Members, new GroupMemberValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
