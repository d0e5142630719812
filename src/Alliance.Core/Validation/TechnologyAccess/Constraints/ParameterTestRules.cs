using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ParameterTestRules : IRules<ParameterTest>
{
    private static readonly Rule NoParameter = Rule.Error(6401, "parameter", "It is said which property is tested.");
    private static readonly Rule UnknownParameter = Rule.Warning(6402, "parameter", "The property is one that this version knows.");
    private static readonly Rule NotOne = Rule.Error(6403, "", "A test has at least one bound, or says whether the property holds: one of the two.");
    private static readonly Rule WrongForm = Rule.Error(6404, "parameter", "To be designed for data centres holds or not; every other known property has bounds.");
    private static readonly Rule Negative = Rule.Error(6405, "", "The bounds of a known property are not negative.");
    private static readonly Rule Contradiction = Rule.Error(6406, "", "The bounds leave a value that meets them all.");

    public static ImmutableArray<Rule> Table => [NoParameter, UnknownParameter, NotOne, WrongForm, Negative, Contradiction];

    public static bool Check<TSink>(ParameterTest record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoParameter, !record.Parameter.IsUnspecified)
        && sink.Is(UnknownParameter, VocabularyForm.IsAbsentOrKnown(record.Parameter))
        && sink.Is(NotOne, HasBound(record) != record.Holds.HasValue)
        && sink.Is(WrongForm, HasBound(record) == record.Holds.HasValue || ParameterForm.Fits(record.Parameter, HasBound(record)))
        && sink.Is(Negative, !record.Parameter.IsKnown || !(record.AtLeast < 0 || record.Above < 0 || record.AtMost < 0 || record.Below < 0))
        && sink.Is(Contradiction, !(record.AtLeast > record.AtMost || record.AtLeast >= record.Below || record.Above >= record.AtMost || record.Above >= record.Below));

    private static bool HasBound(ParameterTest test) => test.AtLeast.HasValue || test.Above.HasValue || test.AtMost.HasValue || test.Below.HasValue;
}

/// <summary>Validates a <see cref="ParameterTest"/>.</summary>
public class ParameterTestValidator : RecordValidator<ParameterTest>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ParameterTestValidator() => Rules<ParameterTestRules>();
}
