namespace Alliance.Core.Validation;

[RulesOf(typeof(Participation))]
internal static partial class ParticipationRules
{
    private static readonly Rule NoParty = Rule.Error(3601, "party", "A participation names the party.");
    private static readonly Rule UnassignedParty = Rule.Warning(3602, "party", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule UnknownRole = Rule.Warning(3603, "role", "The role is kept, but not known to this version.");

    public static bool Check(Participation record, RuleSink sink) =>
        (!record.Party.IsDefault || sink.Broken(NoParty))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Party) || sink.Broken(UnassignedParty))
        && (record.Role.IsKnown || sink.Broken(UnknownRole));
}
