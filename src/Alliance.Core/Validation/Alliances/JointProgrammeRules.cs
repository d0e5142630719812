namespace Alliance.Core.Validation;

[RulesOf(typeof(JointProgramme))]
internal static partial class JointProgrammeRules
{
    private static readonly Rule NoId = Rule.Error(3501, "id", "A programme has an id.");
    private static readonly Rule NoTitle = Rule.Error(3502, "title", "A programme has a title, filled in every language given.");
    private static readonly Rule NoAlliance = Rule.Error(3503, "alliance", "An alliance is named, or left out.");
    private static readonly Rule UnknownKind = Rule.Warning(3504, "kind", "The kind is kept, but not known to this version.");
    private static readonly Rule UnknownStatus = Rule.Warning(3505, "status", "The status is kept, but not known to this version.");
    private static readonly Rule RepeatedParticipant = Rule.Warning(3506, "participants", "A participant stands once in the same role.");
    private static readonly Rule NoRegion = Rule.Error(3507, "regions", "A region names a country group.");
    private static readonly Rule RepeatedRegion = Rule.Warning(3508, "regions", "A region is named once.");
    private static readonly Rule Contradictory = Rule.Error(3509, "validity", "A programme runs from a day until the same day or a later one.");
    private static readonly Rule NoBudgetCurrency = Rule.Error(3510, "budget", "A budget has a currency, or is left out.");
    private static readonly Rule UnassignedBudget = Rule.Warning(3511, "budget", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule NegativeBudget = Rule.Error(3512, "budget", "A budget is not negative.");

    public static bool Check(JointProgramme record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
            && (record.Alliance is not { IsDefault: true } || sink.Broken(NoAlliance))
            && (record.Kind.IsKnown || sink.Broken(UnknownKind))
            && (record.Status.IsKnown || sink.Broken(UnknownStatus))
            && (Repeats.AreNone(record.Participants, out at) || sink.Broken(RepeatedParticipant, at))
            && (KeyForm.AreStated(record.Regions, out at) || sink.Broken(NoRegion, at))
            && (Repeats.AreNone(record.Regions, out at) || sink.Broken(RepeatedRegion, at))
            && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
            && (record.Budget is not { IsDefault: true } || sink.Broken(NoBudgetCurrency))
            && (VocabularyForm.IsAbsentOrAssigned(record.Budget?.Currency) || sink.Broken(UnassignedBudget))
            && (record.Budget is not { Amount: < 0 } || sink.Broken(NegativeBudget));
    }
}
