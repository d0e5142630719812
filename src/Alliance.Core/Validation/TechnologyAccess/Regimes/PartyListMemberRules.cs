namespace Alliance.Core.Validation;

[RulesOf(typeof(PartyListMember))]
internal static partial class PartyListMemberRules
{
    private static readonly Rule NoParty = Rule.Error(7401, "party", "A member of a list must name a party.");
    private static readonly Rule UnassignedParty = Rule.Warning(7402, "party", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule Contradiction = Rule.Error(7403, "validity", "The period of a party on a list must not end before it begins.", RuleSet.Meaning);

    public static bool Check(PartyListMember record, RuleSink sink) =>
        (!record.Party.IsDefault || sink.Broken(NoParty))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Party) || sink.Broken(UnassignedParty))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction));
}
