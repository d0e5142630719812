namespace Alliance.Core.Validation;

[RulesOf(typeof(PartyListMember))]
internal static partial class PartyListMemberRules
{
    private static readonly Rule NoParty = Rule.Error(7401, "party", "A member of a list must name a party.");

    public static bool Check(PartyListMember record, RuleSink sink) =>
        !record.Party.IsDefault || sink.Broken(NoParty);
}
