namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemCriterion))]
internal static partial class ItemCriterionRules
{
    private static readonly Rule NoCondition =
        Rule.Info(6301, "description", "For a criterion without codes, items, tests, kinds or a part that it contains, it is unknown which items meet it.", RuleSet.Meaning);
    private static readonly Rule EmptyDescription =
        Rule.Error(6302, "description", "The description of a criterion, if given, must not be blank in any of its languages.");
    private static readonly Rule NoItem = Rule.Error(6303, "items", "An item must be named by its id.");
    private static readonly Rule NoKind = Rule.Error(6304, "kinds", "A kind must be stated.");
    private static readonly Rule UnknownKind = Rule.Warning(6305, "kinds", "The kind is not known to this version of the library; it is kept.");
    private static readonly Rule TooDeep = Rule.Error(6306, "contains", "Criteria must be inside each other to a depth of at most 8.");

    public static bool Check(ItemCriterion record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Codes.IsEmpty || !record.Items.IsEmpty || !record.Tests.IsEmpty || !record.Kinds.IsEmpty || record.Contains is not null || sink.Broken(NoCondition))
            && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
            && (KeyForm.AreStated(record.Items, out at) || sink.Broken(NoItem, at))
            && (VocabularyForm.AreStated(record.Kinds, out at) || sink.Broken(NoKind, at))
            && (VocabularyForm.AreKnown(record.Kinds, out at) || sink.Broken(UnknownKind, at))
            && (DepthOf(record) != ScopeDepth.Max + 1 || sink.Broken(TooDeep));
    }

    private static int DepthOf(ItemCriterion criterion)
    {
        int depth = 0;
        for (ItemCriterion? inside = criterion.Contains; inside is not null; inside = inside.Contains)
            depth++;
        return depth;
    }
}
