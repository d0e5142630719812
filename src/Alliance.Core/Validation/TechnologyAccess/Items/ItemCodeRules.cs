namespace Alliance.Core.Validation;

[RulesOf(typeof(ItemCode))]
internal static partial class ItemCodeRules
{
    private static readonly Rule NoScheme = Rule.Error(5401, "scheme", "A code names its list.");
    private static readonly Rule UnknownScheme = Rule.Warning(5402, "scheme", "The list is one that this version knows.");
    private static readonly Rule NoCode = Rule.Error(5403, "code", "A code says something.");
    private static readonly Rule BadCode = Rule.Error(5404, "code", "A code, or its beginning, has the form of its list: for ECCN and EU dual-use 3A090, for HS and CN 8542.");

    public static bool Check(ItemCode record, RuleSink sink) =>
        (!record.Scheme.IsDefault || sink.Broken(NoScheme))
        && (record.Scheme.IsKnown || sink.Broken(UnknownScheme))
        && (!string.IsNullOrWhiteSpace(record.Code) || sink.Broken(NoCode))
        && (ItemCodeForm.IsWholeOrStem(record.Scheme, record.Code) || sink.Broken(BadCode));
}
