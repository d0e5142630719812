namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemClassification))]
internal static partial class ItemClassificationRules
{
    private static readonly Rule NoScheme = Rule.Error(5201, "scheme", "A classification names its list.");
    private static readonly Rule UnknownScheme = Rule.Warning(5202, "scheme", "The list is one that this version knows.");
    private static readonly Rule NoCode = Rule.Error(5203, "code", "A classification has a code.");
    private static readonly Rule BadCode = Rule.Error(5204, "code", "A code has the form of its list: for ECCN and EU dual-use 3A090.a, for HS 8542.31, for CN 8542 31 10.");
    private static readonly Rule EmptyBy = Rule.Error(5205, "by", "Who classified the item is named, or is left out.");
    private static readonly Rule NoDate = Rule.Error(5206, "asOf", "The state of the list says at least the year, or is left out.");

    public static bool Check(ItemClassification record, RuleSink sink) =>
        (!record.Scheme.IsDefault || sink.Broken(NoScheme))
        && (record.Scheme.IsKnown || sink.Broken(UnknownScheme))
        && (!string.IsNullOrWhiteSpace(record.Code) || sink.Broken(NoCode))
        && (ItemCodeForm.IsWhole(record.Scheme, record.Code) || sink.Broken(BadCode))
        && (TextForm.IsAbsentOrFilled(record.ClassifiedBy) || sink.Broken(EmptyBy))
        && (DateForm.IsAbsentOrStated(record.AsOf) || sink.Broken(NoDate));
}
