namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemCriterion))]
internal static partial class ItemCriterionRules
{
    private static readonly Rule NoCondition = Rule.Info(6301, "description", "A criterion in words alone leaves it unknown which items meet it; codes, items or tests would tell.");
    private static readonly Rule EmptyDescription = Rule.Error(6302, "description", "The criterion in words says something in every language given, or is left out.");
    private static readonly Rule NoItem = Rule.Error(6303, "items", "An item is named by its id.");

    public static bool Check(ItemCriterion record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Codes.IsEmpty || !record.Items.IsEmpty || !record.Tests.IsEmpty || sink.Broken(NoCondition))
            && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
            && (KeyForm.AreStated(record.Items, out at) || sink.Broken(NoItem, at));
    }
}
