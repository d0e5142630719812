namespace Alliance.Core.Validation;

[RulesOf(typeof(TechnologyAccessConstraint))]
internal static partial class TechnologyAccessConstraintRules
{
    private static readonly Rule NoId = Rule.Error(6101, "id", "A constraint must have an id.");
    private static readonly Rule NoTitle = Rule.Error(6102, "title", "A constraint must have a title that is not blank in any of its languages.");
    private static readonly Rule NoAuthority = Rule.Error(6103, "authority", "A constraint must name its authority, the state or union whose law it is.");
    private static readonly Rule WrongAuthority =
        Rule.Error(6104, "authority", "An authority must be a country or an alliance; its agency belongs in the member agency.");
    private static readonly Rule UnassignedAuthority =
        Rule.Warning(6105, "authority", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule EmptyAgency = Rule.Error(6106, "agency", "An agency, if given, must not be blank.");
    private static readonly Rule NoAct = Rule.Error(6107, "legalActs", "A legal act must be named by its id.");
    private static readonly Rule NoEffect = Rule.Error(6108, "effect", "A constraint must have an effect, which states what it requires.");
    private static readonly Rule UnknownEffect = Rule.Warning(
        6112, "effect", "The effect is not known to this version of the library; it is kept, and may be anything from no effect to a prohibition.");
    private static readonly Rule Contradiction = Rule.Error(6109, "validity", "The period of a constraint must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule SuspendedOutside =
        Rule.Error(6110, "suspensions", "A suspension must overlap the period in which the constraint is on the books; this one certainly does not.", RuleSet.Meaning);
    private static readonly Rule SuspendedBeyond =
        Rule.Warning(6113, "suspensions", "A suspension should begin and end within the period of the constraint; this one certainly extends beyond it.", RuleSet.Meaning);
    private static readonly Rule ExceptedOutside =
        Rule.Error(6114, "exceptions", "An exception must apply within the period of the constraint; this one certainly lies outside it.", RuleSet.Meaning);
    private static readonly Rule ExceptedBeyond =
        Rule.Warning(6115, "exceptions", "An exception should begin and end within the period of the constraint; this one certainly extends beyond it.", RuleSet.Meaning);
    private static readonly Rule NoScope = Rule.Error(6111, "scope", "A constraint must have a scope, which states what it covers.");
    private static readonly Rule NoCondition =
        Rule.Warning(6116, "scope", "A scope should have a condition besides its description; without one it covers everything.", RuleSet.Meaning);
    private static readonly Rule LeavesMore = Rule.Error(
        6117, "exceptions", "What remains where an exception applies must be a notification, a licence or a prohibition, and not more than the effect of the constraint; a duty that remains must be a constraint of its own.", RuleSet.Meaning);
    private static readonly Rule NoRegime = Rule.Error(6118, "regime", "A regime, if given, must be named by its id.");
    private static readonly Rule ConditionInWords = Rule.Warning(
        6119,
        "scope",
        "A description with the words unless, provided that, except or condition should have that condition beside it, as a fact, in noneOf or as an exception; words decide nothing.", RuleSet.Meaning);
    private static readonly Rule NoAddressee =
        Rule.Warning(6120, "reach", "A constraint that reaches its addressees should name them in its scope.", RuleSet.Meaning);

    public static bool Check(TechnologyAccessConstraint record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
            && (!record.Authority.IsDefault || sink.Broken(NoAuthority))
            && (PartyForm.IsAbsentOrCountryOrAlliance(record.Authority) || sink.Broken(WrongAuthority))
            && (VocabularyForm.IsNoCountryOrAssigned(record.Authority) || sink.Broken(UnassignedAuthority))
            && (TextForm.IsAbsentOrFilled(record.Agency) || sink.Broken(EmptyAgency))
            && (KeyForm.AreStated(record.LegalActs, out at) || sink.Broken(NoAct, at))
            && (!record.Effect.IsDefault || sink.Broken(NoEffect))
            && (record.Effect.IsKnown || sink.Broken(UnknownEffect))
            && (!record.Validity.IsContradictory || sink.Broken(Contradiction))
            && (HostForm.AreNot(record.Suspensions, record.Validity, HostForm.LiesOutside, static one => one.Validity, out at) || sink.Broken(SuspendedOutside, at, "validity"))
            && (HostForm.AreNot(record.Suspensions, record.Validity, HostForm.ExtendsBeyond, static one => one.Validity, out at) || sink.Broken(SuspendedBeyond, at, "validity"))
            && (HostForm.AreNot(record.Exceptions, record.Validity, HostForm.LiesOutside, static one => one.Validity, out at) || sink.Broken(ExceptedOutside, at, "validity"))
            && (HostForm.AreNot(record.Exceptions, record.Validity, HostForm.ExtendsBeyond, static one => one.Validity, out at) || sink.Broken(ExceptedBeyond, at, "validity"))
            && (record.Scope is not null || sink.Broken(NoScope))
            && (record.Scope is not { } scope || ScopeConditions.AreIn(scope) || sink.Broken(NoCondition))
            && (LeaveNoMore(record, out at) || sink.Broken(LeavesMore, at, "remainingEffect"))
            && (record.Regime is not { IsDefault: true } || sink.Broken(NoRegime))
            && (!record.Exceptions.IsEmpty || WordsOfCondition.AreMatched(record.Scope) || WordsOfCondition.Report(ConditionInWords, record.Scope!, sink))
            && (record.Scope is not { Addressees.IsEmpty: true } || ReachesNoAddressees(record, out at) || sink.Broken(NoAddressee, at, "basis"));
    }

    private static bool LeaveNoMore(TechnologyAccessConstraint record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Exceptions.Count; i++)
        {
            if (StrictnessOf(record.Exceptions[i].RemainingEffect) is { } left && (left == 0 || left > StrictnessOf(record.Effect)))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>The place of an effect on the scale from mild to strict; zero for a duty; null for a word that is not stated or that this version does not know.</summary>
    private static int? StrictnessOf(Term<AccessEffect> effect) => !VocabularyForm.IsStatedAndKnown(effect) ? null
        : effect == AccessEffect.Prohibited ? 3
        : effect == AccessEffect.LicenceRequired ? 2
        : effect == AccessEffect.NotificationRequired ? 1
        : 0;

    private static bool ReachesNoAddressees(TechnologyAccessConstraint record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Reach.Count; i++)
        {
            if (record.Reach[i].Basis == ReachBasis.Addressee)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
