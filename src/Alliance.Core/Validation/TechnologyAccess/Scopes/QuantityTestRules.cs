namespace Alliance.Core.Validation;

[RulesOf(typeof(QuantityTest))]
internal static partial class QuantityTestRules
{
    private static readonly Rule NoMeasure = Rule.Error(7801, "measure", "A condition on a quantity must state what it measures.");

    public static bool Check(QuantityTest record, RuleSink sink) =>
        !record.Measure.IsDefault || sink.Broken(NoMeasure);
}
