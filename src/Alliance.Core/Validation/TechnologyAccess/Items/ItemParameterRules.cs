namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemParameter))]
internal static partial class ItemParameterRules
{
    private static readonly Rule NoParameter = Rule.Error(5301, "parameter", "An item parameter must name its property.");
    private static readonly Rule UnknownParameter = Rule.Warning(5302, "parameter", "The property is not known to this version of the library; it is kept.");
    private static readonly Rule NotOne = Rule.Error(5303, "value", "An item parameter must have either a value or the member holds, but not both.", RuleSet.Meaning);
    private static readonly Rule WrongForm =
        Rule.Error(5304, "parameter", "The property designed-for-data-centres must have the member holds; every other known property must have a value.", RuleSet.Meaning);
    private static readonly Rule Negative = Rule.Error(5305, "value", "The value of a known property must not be negative.");
    private static readonly Rule EmptyUnit = Rule.Error(5306, "unit", "A unit, if given, must not be blank.");
    private static readonly Rule SecondUnit = Rule.Warning(5307, "unit", "A known property should not have a unit, because its unit is fixed.", RuleSet.Meaning);
    private static readonly Rule EmptyBasis = Rule.Error(5308, "basis", "The basis of a value, if given, must not be blank in any of its languages.");

    private static readonly Rule BadBitLength = Rule.Error(5309, "bitLength", "A bit length must be above 0.");
    private static readonly Rule NeedlessBitLength =
        Rule.Error(5310, "bitLength", "A bit length must be given only for the properties dense-tops and mac-tops, and for one that this version does not know.", RuleSet.Meaning);
    private static readonly Rule NoBitLength =
        Rule.Warning(5311, "bitLength", "A value of dense-tops or mac-tops should have a bit length; without one, no total processing performance follows from it.", RuleSet.Meaning);
    private static readonly Rule NoUnit = Rule.Warning(
        5312, "parameter", "The property is not known to this version of the library; it is kept, but its value should have a unit.", RuleSet.Meaning);

    public static bool Check(ItemParameter record, RuleSink sink) =>
        (!record.Parameter.IsDefault || sink.Broken(NoParameter))
        && (record.Parameter.IsKnown || LacksUnit(record) || sink.Broken(UnknownParameter))
        && (record.Value.HasValue != record.HasProperty.HasValue || sink.Broken(NotOne))
        && (record.Value.HasValue == record.HasProperty.HasValue || ParameterForm.Fits(record.Parameter, record.Value.HasValue) || sink.Broken(WrongForm))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || !(record.Value < 0) || sink.Broken(Negative))
        && (TextForm.IsAbsentOrFilled(record.Unit) || sink.Broken(EmptyUnit))
        && (!VocabularyForm.IsStatedAndKnown(record.Parameter) || string.IsNullOrWhiteSpace(record.Unit) || sink.Broken(SecondUnit))
        && (TextForm.IsAbsentOrFilled(record.Basis) || sink.Broken(EmptyBasis))
        && (record.BitLength is null or > 0 || sink.Broken(BadBitLength))
        && (record.BitLength is null || IsAtBitLength(record.Parameter) || !VocabularyForm.IsStatedAndKnown(record.Parameter) || sink.Broken(NeedlessBitLength))
        && (record.BitLength.HasValue || !record.Value.HasValue || !IsAtBitLength(record.Parameter) || sink.Broken(NoBitLength))
        && (!LacksUnit(record) || sink.Broken(NoUnit));

    private static bool IsAtBitLength(Term<ParameterKind> parameter) => parameter == ParameterKind.DenseTops || parameter == ParameterKind.MacTops;

    private static bool LacksUnit(ItemParameter record) => !record.Parameter.IsKnown && record is { Value: not null, Unit: null };
}
