namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemCode))]
internal static partial class ItemCodeRules
{
    private static readonly Rule NoScheme = Rule.Error(5401, "scheme", "An item code must have a scheme, which is the list that contains the code.");
    private static readonly Rule UnknownScheme = Rule.Warning(5402, "scheme", "The scheme is not known to this version of the library; it is kept.");
    private static readonly Rule NoCode = Rule.Error(5403, "code", "An item code must have a code that is not blank.");
    private static readonly Rule BadCode =
        Rule.Error(5404, "code", "A code, or its beginning, must have the form of its scheme, for example 3A090 for ECCN and EU dual-use, 8542 for HS and CN.");

    public static bool Check(ItemCode record, RuleSink sink) =>
        (!record.Scheme.IsDefault || sink.Broken(NoScheme))
        && (record.Scheme.IsKnown || sink.Broken(UnknownScheme))
        && (!string.IsNullOrWhiteSpace(record.Code) || sink.Broken(NoCode))
        && (ItemCodeForm.IsWholeOrStem(record.Scheme, record.Code) || sink.Broken(BadCode));
}
