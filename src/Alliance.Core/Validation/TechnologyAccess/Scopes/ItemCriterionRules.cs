namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemCriterion))]
internal static partial class ItemCriterionRules
{
    private static readonly Rule NoCondition =
        Rule.Info(6301, "description", "For a criterion without codes, items or tests it is unknown which items meet it.");
    private static readonly Rule EmptyDescription =
        Rule.Error(6302, "description", "The description of a criterion, if given, must not be blank in any of its languages.");
    private static readonly Rule NoItem = Rule.Error(6303, "items", "An item must be named by its id.");

    public static bool Check(ItemCriterion record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Codes.IsEmpty || !record.Items.IsEmpty || !record.Tests.IsEmpty || !record.Kinds.IsEmpty || record.Contains is not null || sink.Broken(NoCondition))
            && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
            && (KeyForm.AreStated(record.Items, out at) || sink.Broken(NoItem, at));
    }
}
