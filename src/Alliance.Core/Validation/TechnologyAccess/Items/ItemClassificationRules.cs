namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemClassification))]
internal static partial class ItemClassificationRules
{
    private static readonly Rule NoScheme = Rule.Error(5201, "scheme", "A classification must have a scheme, which is the list that contains its code.");
    private static readonly Rule UnknownScheme = Rule.Warning(5202, "scheme", "The scheme is not known to this version of the library; it is kept.");
    private static readonly Rule NoCode = Rule.Error(5203, "code", "A classification must have a code that is not blank.");
    private static readonly Rule BadCode =
        Rule.Error(5204, "code", "A code must have the form of its scheme, for example 3A090.a for ECCN and EU dual-use, 8542.31 for HS, 8542 31 10 for CN.");
    private static readonly Rule EmptyBy = Rule.Error(5205, "by", "The name of the person or body that classified the item, if given, must not be blank.");
    private static readonly Rule NoDate = Rule.Error(5206, "asOf", "The date of the list, if given, must include at least the year.");

    public static bool Check(ItemClassification record, RuleSink sink) =>
        (!record.Scheme.IsDefault || sink.Broken(NoScheme))
        && (record.Scheme.IsKnown || sink.Broken(UnknownScheme))
        && (!string.IsNullOrWhiteSpace(record.Code) || sink.Broken(NoCode))
        && (ItemCodeForm.IsWhole(record.Scheme, record.Code) || sink.Broken(BadCode))
        && (TextForm.IsAbsentOrFilled(record.ClassifiedBy) || sink.Broken(EmptyBy))
        && (DateForm.IsAbsentOrStated(record.AsOf) || sink.Broken(NoDate));
}
