namespace Alliance.Core.Validation;

[RulesOf(typeof(PartyList))]
internal static partial class PartyListRules
{
    private static readonly Rule NoId = Rule.Error(7301, "id", "A list of parties must have an id.");
    private static readonly Rule NoName = Rule.Error(7302, "name", "A list of parties must have a name that is not blank in any of its languages.");
    private static readonly Rule NoAuthority = Rule.Error(7303, "authority", "A list of parties must name its authority, the state or union that keeps it.");
    private static readonly Rule WrongAuthority = Rule.Error(7304, "authority", "An authority must be a country or an alliance.");
    private static readonly Rule UnassignedAuthority =
        Rule.Warning(7305, "authority", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoAct = Rule.Error(7306, "legalActs", "A legal act must be named by its id.");
    private static readonly Rule DoubledMember =
        Rule.Error(7307, "members", "The periods of the same party on a list must not overlap; this one certainly overlaps another.", RuleSet.Meaning);
    private static readonly Rule Contradiction = Rule.Error(7308, "completeFor", "The period for which the members are complete must not end before it begins.", RuleSet.Meaning);

    public static bool Check(PartyList record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Name) || sink.Broken(NoName))
            && (!record.Authority.IsDefault || sink.Broken(NoAuthority))
            && (PartyForm.IsAbsentOrCountryOrAlliance(record.Authority) || sink.Broken(WrongAuthority))
            && (VocabularyForm.IsNoCountryOrAssigned(record.Authority) || sink.Broken(UnassignedAuthority))
            && (KeyForm.AreStated(record.LegalActs, out at) || sink.Broken(NoAct, at))
            && (Spells.AreApart<PartyListMember, SpellsOnList>(record.Members, out at) || sink.Broken(DoubledMember, at))
            && (record.CompleteFor is not { IsContradictory: true } || sink.Broken(Contradiction));
    }
}
