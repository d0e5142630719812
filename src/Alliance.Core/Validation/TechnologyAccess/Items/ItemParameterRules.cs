namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemParameter))]
internal static partial class ItemParameterRules
{
    private static readonly Rule NoParameter = Rule.Error(5301, "parameter", "It is said which property is meant.");
    private static readonly Rule UnknownParameter = Rule.Warning(5302, "parameter", "The property is one that this version knows.");
    private static readonly Rule NotOne = Rule.Error(5303, "value", "A property has either a figure, or says whether it holds: one of the two.");
    private static readonly Rule WrongForm = Rule.Error(5304, "parameter", "To be designed for data centres holds or not; every other known property has a figure.");
    private static readonly Rule Negative = Rule.Error(5305, "value", "The figure of a known property is not negative.");
    private static readonly Rule EmptyUnit = Rule.Error(5306, "unit", "A unit says something, or is left out.");
    private static readonly Rule SecondUnit = Rule.Warning(5307, "unit", "The unit of a known property is fixed, and is left out.");
    private static readonly Rule EmptyBasis = Rule.Error(5308, "basis", "What a figure rests on says something, or is left out.");

    public static bool Check(ItemParameter record, RuleSink sink) =>
        (!record.Parameter.IsDefault || sink.Broken(NoParameter))
        && (record.Parameter.IsKnown || sink.Broken(UnknownParameter))
        && (record.Value.HasValue != record.Holds.HasValue || sink.Broken(NotOne))
        && (record.Value.HasValue == record.Holds.HasValue || ParameterForm.Fits(record.Parameter, record.Value.HasValue) || sink.Broken(WrongForm))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.Value < 0) || sink.Broken(Negative))
        && (TextForm.IsAbsentOrFilled(record.Unit) || sink.Broken(EmptyUnit))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || string.IsNullOrWhiteSpace(record.Unit) || sink.Broken(SecondUnit))
        && (TextForm.IsAbsentOrFilled(record.Basis) || sink.Broken(EmptyBasis));
}
