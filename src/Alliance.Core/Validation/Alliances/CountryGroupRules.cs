namespace Alliance.Core.Validation;

[RulesOf(typeof(CountryGroup))]
internal static partial class CountryGroupRules
{
    private static readonly Rule NoId = Rule.Error(3701, "id", "A country group must have an id.");
    private static readonly Rule NoName = Rule.Error(3702, "name", "A country group must have a name that is not blank in any of its languages.");
    private static readonly Rule EmptyDefinition = Rule.Error(3703, "definition", "A definition, if given, must not be blank in any of its languages.");
    private static readonly Rule NoAuthority = Rule.Error(3704, "authority", "An authority, if given, must name a party.");
    private static readonly Rule UnassignedAuthority =
        Rule.Warning(3705, "authority", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoAlliance = Rule.Error(3706, "alliance", "An alliance, if given, must be named by its id.");
    private static readonly Rule TwoMemberships =
        Rule.Error(3707, "members", "A country group must either name an alliance, whose members it has, or list its own members, but not both.", RuleSet.Meaning);
    private static readonly Rule DoubledMember =
        Rule.Error(3708, "members", "The periods of the same country in a group must not overlap; this one certainly overlaps another.", RuleSet.Meaning);

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
