namespace Alliance.Core.Validation;

[RulesOf(typeof(ParameterTest))]
internal static partial class ParameterTestRules
{
    private static readonly Rule NoParameter = Rule.Error(6401, "parameter", "A test must name the property that it tests.");
    private static readonly Rule UnknownParameter = Rule.Warning(6402, "parameter", "The property is not known to this version of the library, so that the unit of its bounds is not fixed; it is kept.");
    private static readonly Rule NotOne = Rule.Error(6403, "parameter", "A test must have either at least one bound or the member holds, but not both.", RuleSet.Meaning);
    private static readonly Rule WrongForm = Rule.Error(
        6404, "parameter", "The property designed-for-data-centres must be tested by the member holds; every other known property must be tested by bounds.", RuleSet.Meaning);
    private static readonly Rule NegativeAtLeast = Rule.Error(6405, "atLeast", "A bound of a known property must not be negative.");
    private static readonly Rule NegativeAbove = Rule.Error(6406, "above", "A bound of a known property must not be negative.");
    private static readonly Rule NegativeAtMost = Rule.Error(6407, "atMost", "A bound of a known property must not be negative.");
    private static readonly Rule NegativeBelow = Rule.Error(6408, "below", "A bound of a known property must not be negative.");
    private static readonly Rule Contradiction = Rule.Error(6409, "parameter", "The bounds of a test must leave at least one value that satisfies them all.", RuleSet.Meaning);

    public static bool Check(ParameterTest record, RuleSink sink) =>
        (!record.Parameter.IsDefault || sink.Broken(NoParameter))
        && (record.Parameter.IsKnown || sink.Broken(UnknownParameter))
        && (HasBound(record) != record.HasProperty.HasValue || sink.Broken(NotOne))
        && (HasBound(record) == record.HasProperty.HasValue || ParameterForm.Fits(record.Parameter, HasBound(record)) || sink.Broken(WrongForm))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.AtLeast < 0) || sink.Broken(NegativeAtLeast))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.Above < 0) || sink.Broken(NegativeAbove))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.AtMost < 0) || sink.Broken(NegativeAtMost))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.Below < 0) || sink.Broken(NegativeBelow))
        && (!LeaveNothing(record) || sink.Broken(Contradiction));

    /// <summary>
    /// Whether no value satisfies all bounds. An exclusive bound (above, below) leaves no value when it equals the opposite bound or, for a known property, the end of what is
    /// possible. A comparison with a bound that is not given is false.
    /// </summary>
    private static bool LeaveNothing(ParameterTest test) =>
        test.AtLeast > test.AtMost || test.AtLeast >= test.Below || test.Above >= test.AtMost || test.Above >= test.Below
        || (test.Below == 0 && VocabularyForm.IsStatedAndKnown(test.Parameter));

    private static bool HasBound(ParameterTest test) => test.AtLeast.HasValue || test.Above.HasValue || test.AtMost.HasValue || test.Below.HasValue;
}
