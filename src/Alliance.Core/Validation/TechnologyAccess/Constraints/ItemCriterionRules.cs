using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ItemCriterionRules : IRules<ItemCriterion>
{
    private static readonly Rule NoCondition = Rule.Info(6301, "description", "A criterion in words alone leaves it unknown which items meet it; codes, items or tests would tell.");
    private static readonly Rule EmptyDescription = Rule.Error(6302, "description", "The criterion in words says something in every language given, or is left out.");
    private static readonly Rule NoItem = Rule.Error(6303, "items", "An item is named by its id.");

    public static ImmutableArray<Rule> Table => [NoCondition, EmptyDescription, NoItem];

    public static bool Check<TSink>(ItemCriterion record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoCondition, !record.Codes.IsEmpty || !record.Items.IsEmpty || !record.Tests.IsEmpty)
        && sink.Is(EmptyDescription, TextForm.IsAbsentOrFilled(record.Description))
        && sink.Each(NoItem, record.Items, static item => !item.IsDefault)
        && sink.Nested<ItemCode, ItemCodeRules>("codes", record.Codes)
        && sink.Nested<ParameterTest, ParameterTestRules>("tests", record.Tests)
        && sink.Refers("items", RecordKind.Item, record.Items);
}

/// <summary>Validates an <see cref="ItemCriterion"/>.</summary>
public class ItemCriterionValidator : RecordValidator<ItemCriterion>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ItemCriterionValidator()
    {
        Rules<ItemCriterionRules>();
        Inside("codes", criterion => criterion.Codes, new ItemCodeValidator());
        Inside("tests", criterion => criterion.Tests, new ParameterTestValidator());
    }
}
