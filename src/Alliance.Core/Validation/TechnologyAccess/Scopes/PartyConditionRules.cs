namespace Alliance.Core.Validation;

[RulesOf(typeof(PartyCondition))]
internal static partial class PartyConditionRules
{
    private static readonly Rule NoRole = Rule.Error(7501, "roles", "A role must be stated.");
    private static readonly Rule UnknownRole = Rule.Warning(7502, "roles", "The role is not known to this version of the library; it is kept.");
    private static readonly Rule NoParty = Rule.Error(7503, "parties", "A condition must name each of its parties.");
    private static readonly Rule UnassignedParty = Rule.Warning(7504, "parties", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoList = Rule.Error(7505, "lists", "A list of parties must be named by its id.");
    private static readonly Rule NoCondition =
        Rule.Error(7506, "parties", "A condition on parties must state something besides their roles: parties, lists, headquarters, establishment or owners.", RuleSet.Meaning);

    public static bool Check(PartyCondition record, RuleSink sink)
    {
        List<int>? at;
        return (VocabularyForm.AreStated(record.Roles, out at) || sink.Broken(NoRole, at))
            && (VocabularyForm.AreKnown(record.Roles, out at) || sink.Broken(UnknownRole, at))
            && (PartyForm.AreStated(record.Parties, out at) || sink.Broken(NoParty, at))
            && (VocabularyForm.AreNoCountriesOrAssigned(record.Parties, out at) || sink.Broken(UnassignedParty, at))
            && (KeyForm.AreStated(record.Lists, out at) || sink.Broken(NoList, at))
            && (HasCondition(record) || sink.Broken(NoCondition));
    }

    private static bool HasCondition(PartyCondition condition) =>
        !condition.Parties.IsEmpty || !condition.Lists.IsEmpty || condition.HeadquarteredIn is not null || condition.EstablishedIn is not null || condition.OwnedBy is not null;
}
