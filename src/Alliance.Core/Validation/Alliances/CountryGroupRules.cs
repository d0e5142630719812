namespace Alliance.Core.Validation;

[RulesOf(typeof(CountryGroup))]
internal static partial class CountryGroupRules
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

    public static bool Check(CountryGroup record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Name) || sink.Broken(NoName))
            && (TextForm.IsAbsentOrFilled(record.Definition) || sink.Broken(EmptyDefinition))
            && (record.Authority is not { IsDefault: true } || sink.Broken(NoAuthority))
            && (VocabularyForm.IsNoCountryOrAssigned(record.Authority) || sink.Broken(UnassignedAuthority))
            && (record.Alliance is not { IsDefault: true } || sink.Broken(NoAlliance))
            && (record.Alliance is null || record.Members.IsEmpty || sink.Broken(TwoMemberships))
            && (Spells.AreApart<GroupMember, SpellsInGroup>(record.Members, out at) || sink.Broken(DoubledMember, at));
    }
}
