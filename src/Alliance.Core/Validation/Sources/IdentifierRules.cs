namespace Alliance.Core.Validation;

[RulesOf(typeof(Identifier))]
internal static partial class IdentifierRules
{
    private static readonly Rule NoScheme =
        Rule.Error(1501, "scheme", "An identifier must have a scheme that is not blank: the system that assigned the identifier.");
    private static readonly Rule NoValue = Rule.Error(1502, "value", "An identifier must have a value that is not blank.");
    private static readonly Rule BadUrl = Rule.Error(1503, "url", "A web address, if given, must be absolute, use http or https, and contain no white space or control characters.");

    public static bool Check(Identifier record, RuleSink sink) =>
        (!string.IsNullOrWhiteSpace(record.Scheme) || sink.Broken(NoScheme))
        && (!string.IsNullOrWhiteSpace(record.Value) || sink.Broken(NoValue))
        && (TextForm.IsAbsentOrWebAddress(record.Url) || sink.Broken(BadUrl));
}
