using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ItemParameterRules : IRules<ItemParameter>
{
    private static readonly Rule NoParameter = Rule.Error(5301, "parameter", "It is said which property is meant.");
    private static readonly Rule UnknownParameter = Rule.Warning(5302, "parameter", "The property is one that this version knows.");
    private static readonly Rule NotOne = Rule.Error(5303, "value", "A property has either a figure, or says whether it holds: one of the two.");
    private static readonly Rule WrongForm = Rule.Error(5304, "parameter", "To be designed for data centres holds or not; every other known property has a figure.");
    private static readonly Rule Negative = Rule.Error(5305, "value", "The figure of a known property is not negative.");
    private static readonly Rule EmptyUnit = Rule.Error(5306, "unit", "A unit says something, or is left out.");
    private static readonly Rule SecondUnit = Rule.Warning(5307, "unit", "The unit of a known property is fixed, and is left out.");
    private static readonly Rule EmptyBasis = Rule.Error(5308, "basis", "What a figure rests on says something, or is left out.");

    public static ImmutableArray<Rule> Table => [NoParameter, UnknownParameter, NotOne, WrongForm, Negative, EmptyUnit, SecondUnit, EmptyBasis];

    public static bool Check<TSink>(ItemParameter record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoParameter, !record.Parameter.IsDefault)
        && sink.Is(UnknownParameter, record.Parameter.IsKnown)
        && sink.Is(NotOne, record.Value.HasValue != record.Holds.HasValue)
        && sink.Is(WrongForm, record.Value.HasValue == record.Holds.HasValue || ParameterForm.Fits(record.Parameter, record.Value.HasValue))
        && sink.Is(Negative, !VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.Value < 0))
        && sink.Is(EmptyUnit, TextForm.IsAbsentOrFilled(record.Unit))
        && sink.Is(SecondUnit, !VocabularyForm.IsStatedAndKnown(record.Parameter) || string.IsNullOrWhiteSpace(record.Unit))
        && sink.Is(EmptyBasis, TextForm.IsAbsentOrFilled(record.Basis))
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates an <see cref="ItemParameter"/>.</summary>
public class ItemParameterValidator : RecordValidator<ItemParameter>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ItemParameterValidator()
    {
        Rules<ItemParameterRules>();
        Inside("evidence", parameter => parameter.Evidence, new EvidenceValidator());
    }
}
