namespace Alliance.Core.Validation;

[RulesOf(typeof(Participation))]
internal static partial class ParticipationRules
{
    private static readonly Rule NoParty = Rule.Error(3601, "party", "A participation must name the party.");
    private static readonly Rule UnassignedParty = Rule.Warning(3602, "party", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule UnknownRole = Rule.Warning(3603, "role", "The role is not known to this version of the library; it is kept.");

    public static bool Check(Participation record, RuleSink sink) =>
        (!record.Party.IsDefault || sink.Broken(NoParty))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Party) || sink.Broken(UnassignedParty))
        && (record.Role.IsKnown || sink.Broken(UnknownRole));
}
