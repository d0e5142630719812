namespace Alliance.Core.Validation;

[RulesOf(typeof(Identifier))]
internal static partial class IdentifierRules
{
    private static readonly Rule NoScheme = Rule.Error(1501, "scheme", "An identifier names the scheme that gave it.");
    private static readonly Rule NoValue = Rule.Error(1502, "value", "An identifier has a value.");
    private static readonly Rule BadUrl = Rule.Error(1503, "url", "An address is absolute and of http or https.");

    public static bool Check(Identifier record, RuleSink sink) =>
        (!string.IsNullOrWhiteSpace(record.Scheme) || sink.Broken(NoScheme))
        && (!string.IsNullOrWhiteSpace(record.Value) || sink.Broken(NoValue))
        && (TextForm.IsAbsentOrWebAddress(record.Url) || sink.Broken(BadUrl));
}
