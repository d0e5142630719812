namespace Alliance.Core.Validation;

[RulesOf(typeof(ConstraintScope))]
internal static partial class ConstraintScopeRules
{
    private const int Few = 16;

    private static readonly Rule EmptyAlternative =
        Rule.Error(6201, "anyOf", "A scope inside a scope must have a condition besides its description; without one it covers everything.", RuleSet.Meaning);
    private static readonly Rule EmptyDescription =
        Rule.Error(6202, "description", "The description of a scope, if given, must not be blank in any of its languages.");
    private static readonly Rule NoActivity = Rule.Error(6203, "activities", "An activity must be stated.");
    private static readonly Rule UnknownActivity = Rule.Warning(6210, "activities", "The activity is not known to this version of the library; it is kept.");
    private static readonly Rule NoEndUse = Rule.Error(6204, "endUses", "An end use must be stated.");
    private static readonly Rule UnknownEndUse = Rule.Warning(6205, "endUses", "The end use is not known to this version of the library; it is kept.");
    private static readonly Rule NoAddressee = Rule.Error(6206, "addressees", "An addressee must name a party.");
    private static readonly Rule UnassignedAddressee =
        Rule.Warning(6207, "addressees", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoRecipient = Rule.Error(6208, "recipients", "A recipient must name a party.");
    private static readonly Rule UnassignedRecipient =
        Rule.Warning(6209, "recipients", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule EmptyExclusion =
        Rule.Error(6211, "noneOf", "A scope inside a scope must have a condition besides its description; without one it covers everything.", RuleSet.Meaning);
    private static readonly Rule NothingLeft =
        Rule.Error(6212, "noneOf", "A scope must not leave out what its own conditions describe, because then it covers nothing.", RuleSet.Meaning);
    private static readonly Rule AlternativeTooDeep = Rule.Error(6213, "anyOf", "Scopes must be inside each other to a depth of at most 8.");
    private static readonly Rule ExclusionTooDeep = Rule.Error(6214, "noneOf", "Scopes must be inside each other to a depth of at most 8.");
    private static readonly Rule Contradiction =
        Rule.Error(6215, "contractConcluded", "The period in which the contract was concluded must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule NoDays =
        Rule.Error(6216, "contractConcluded", "The period in which the contract was concluded, if given, must have a beginning or an end.");
    private static readonly Rule TwoAnswers =
        Rule.Error(6217, "facts", "A scope must not have conditions on the same fact that are met by different answers, because then it covers nothing.", RuleSet.Meaning);
    private static readonly Rule RepeatedFact = Rule.Warning(6218, "facts", "A condition on a fact should be listed only once.", RuleSet.Meaning);

    public static bool Check(ConstraintScope record, RuleSink sink)
    {
        List<int>? at;
        return (ScopeConditions.AreInEach(record.AnyOf, out at) || sink.Broken(EmptyAlternative, at))
            && (ScopeConditions.AreInEach(record.NoneOf, out at) || sink.Broken(EmptyExclusion, at))
            && (ScopeConditions.LeaveSomething(record, out at) || sink.Broken(NothingLeft, at))
            && (ScopeDepth.AreWithin(record.AnyOf, out at) || sink.Broken(AlternativeTooDeep, at))
            && (ScopeDepth.AreWithin(record.NoneOf, out at) || sink.Broken(ExclusionTooDeep, at))
            && (record.ContractConcluded is not { IsContradictory: true } || sink.Broken(Contradiction))
            && (record.ContractConcluded is not { } period || period != default || sink.Broken(NoDays))
            && (AreAnsweredAlike(record.Facts, out at) || sink.Broken(TwoAnswers, at, "fact"))
            && (AreDifferent(record.Facts, out at) || sink.Broken(RepeatedFact, at, "fact"))
            && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
            && (VocabularyForm.AreStated(record.Activities, out at) || sink.Broken(NoActivity, at))
            && (VocabularyForm.AreKnown(record.Activities, out at) || sink.Broken(UnknownActivity, at))
            && (VocabularyForm.AreStated(record.EndUses, out at) || sink.Broken(NoEndUse, at))
            && (VocabularyForm.AreKnown(record.EndUses, out at) || sink.Broken(UnknownEndUse, at))
            && (PartyForm.AreStated(record.Addressees, out at) || sink.Broken(NoAddressee, at))
            && (VocabularyForm.AreNoCountriesOrAssigned(record.Addressees, out at) || sink.Broken(UnassignedAddressee, at))
            && (PartyForm.AreStated(record.Recipients, out at) || sink.Broken(NoRecipient, at))
            && (VocabularyForm.AreNoCountriesOrAssigned(record.Recipients, out at) || sink.Broken(UnassignedRecipient, at));
    }

    /// <summary>Whether no condition is met by another answer than the first one on the same fact; otherwise the indices of those that are.</summary>
    private static bool AreAnsweredAlike(ValueList<FactTest> facts, out List<int>? at) => AreNot(facts, isSameAnswer: false, out at);

    /// <summary>Whether no condition repeats the first one on the same fact; otherwise the indices of those that do.</summary>
    private static bool AreDifferent(ValueList<FactTest> facts, out List<int>? at) => AreNot(facts, isSameAnswer: true, out at);

    private static bool AreNot(ValueList<FactTest> facts, bool isSameAnswer, out List<int>? at)
    {
        at = null;
        Dictionary<Id<FactTest>, FactTest>? known = facts.Count > Few ? [] : null;
        for (int i = 0; i < facts.Count; i++)
        {
            if (!facts[i].Fact.IsDefault && FirstBefore(i, facts, known) is { } first && IsYes(first) == IsYes(facts[i]) == isSameAnswer)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>The first condition on the same fact before an index. Of a few conditions it is found by comparing, which takes no memory.</summary>
    private static FactTest? FirstBefore(int index, ValueList<FactTest> facts, Dictionary<Id<FactTest>, FactTest>? known)
    {
        if (known is not null)
            return known.TryAdd(facts[index].Fact, facts[index]) ? null : known[facts[index].Fact];
        for (int i = 0; i < index; i++)
        {
            if (facts[i].Fact == facts[index].Fact)
                return facts[i];
        }
        return null;
    }

    private static bool IsYes(FactTest test) => test.HasToHold ?? true;
}
