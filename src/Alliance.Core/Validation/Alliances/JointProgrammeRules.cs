namespace Alliance.Core.Validation;

[RulesOf(typeof(JointProgramme))]
internal static partial class JointProgrammeRules
{
    private static readonly Rule NoId = Rule.Error(3501, "id", "A programme must have an id.");
    private static readonly Rule NoTitle = Rule.Error(3502, "title", "A programme must have a title that is not blank in any of its languages.");
    private static readonly Rule NoAlliance = Rule.Error(3503, "alliance", "An alliance, if given, must be named by its id.");
    private static readonly Rule UnknownKind = Rule.Warning(3504, "kind", "The kind is not known to this version of the library; it is kept.");
    private static readonly Rule UnknownStatus = Rule.Warning(3505, "status", "The status is not known to this version of the library; it is kept.");
    private static readonly Rule RepeatedParticipant = Rule.Warning(3506, "participants", "A participant should be listed only once in the same role.", RuleSet.Meaning);
    private static readonly Rule NoRegion = Rule.Error(3507, "regions", "A region must be named by the id of a country group.");
    private static readonly Rule RepeatedRegion = Rule.Warning(3508, "regions", "A region should be listed only once.", RuleSet.Meaning);
    private static readonly Rule Contradictory = Rule.Error(3509, "validity", "A programme must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule NoBudgetCurrency = Rule.Error(3510, "budget", "A budget, if given, must have a currency.");
    private static readonly Rule UnassignedBudget = Rule.Warning(3511, "budget", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule NegativeBudget = Rule.Error(3512, "budget", "A budget must not be negative.");

    private static readonly Rule EarlyBudget = Rule.Warning(3513, "budget", "A currency should have been introduced by the end of the programme; this one was introduced later.", RuleSet.Meaning);

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
            && (CodeTime.IsAbsentOrActive(record.Budget?.Currency, record.Validity) || sink.Broken(UnassignedBudget))
            && (record.Budget is not { Amount: < 0 } || sink.Broken(NegativeBudget))
            && (CodeTime.MayBeIntroduced(record.Budget?.Currency, record.Validity) || sink.BrokenIn(EarlyBudget, "currency"));
    }
}
