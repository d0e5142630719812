namespace Alliance.Core.Validation;

[RulesOf(typeof(ParameterTest))]
internal static partial class ParameterTestRules
{
    private static readonly Rule NoParameter = Rule.Error(6401, "parameter", "It is said which property is tested.");
    private static readonly Rule UnknownParameter = Rule.Warning(6402, "parameter", "The property is one that this version knows.");
    private static readonly Rule NotOne = Rule.Error(6403, "parameter", "A test has at least one bound, or says whether the property holds: one of the two.");
    private static readonly Rule WrongForm = Rule.Error(6404, "parameter", "To be designed for data centres holds or not; every other known property has bounds.");
    private static readonly Rule NegativeAtLeast = Rule.Error(6405, "atLeast", "A bound of a known property is not negative.");
    private static readonly Rule NegativeAbove = Rule.Error(6406, "above", "A bound of a known property is not negative.");
    private static readonly Rule NegativeAtMost = Rule.Error(6407, "atMost", "A bound of a known property is not negative.");
    private static readonly Rule NegativeBelow = Rule.Error(6408, "below", "A bound of a known property is not negative.");
    private static readonly Rule Contradiction = Rule.Error(6409, "parameter", "The bounds leave a value that meets them all.");

    public static bool Check(ParameterTest record, RuleSink sink) =>
        (!record.Parameter.IsDefault || sink.Broken(NoParameter))
        && (record.Parameter.IsKnown || sink.Broken(UnknownParameter))
        && (HasBound(record) != record.Holds.HasValue || sink.Broken(NotOne))
        && (HasBound(record) == record.Holds.HasValue || ParameterForm.Fits(record.Parameter, HasBound(record)) || sink.Broken(WrongForm))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.AtLeast < 0) || sink.Broken(NegativeAtLeast))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.Above < 0) || sink.Broken(NegativeAbove))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.AtMost < 0) || sink.Broken(NegativeAtMost))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.Below < 0) || sink.Broken(NegativeBelow))
        && (!LeaveNothing(record) || sink.Broken(Contradiction));

    /// <summary>An end that is excluded has to be passed, not only reached. Bounds that are not given compare as false.</summary>
    private static bool LeaveNothing(ParameterTest test) =>
        test.AtLeast > test.AtMost || test.AtLeast >= test.Below || test.Above >= test.AtMost || test.Above >= test.Below;

    private static bool HasBound(ParameterTest test) => test.AtLeast.HasValue || test.Above.HasValue || test.AtMost.HasValue || test.Below.HasValue;
}
