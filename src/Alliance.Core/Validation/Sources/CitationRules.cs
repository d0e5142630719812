namespace Alliance.Core.Validation;

[RulesOf(typeof(Citation))]
internal static partial class CitationRules
{
    private static readonly Rule NoSource = Rule.Error(1101, "source", "A citation must name its source.");
    private static readonly Rule EmptyLocator = Rule.Error(1102, "locator", "A locator, if given, must not be blank.");
    private static readonly Rule QuoteLength = Rule.Error(1103, "quote", "A quotation, if given, must not be blank and must have at most 300 characters.");

    public static bool Check(Citation record, RuleSink sink) =>
        (!record.Source.IsDefault || sink.Broken(NoSource))
        && (TextForm.IsAbsentOrFilled(record.Locator) || sink.Broken(EmptyLocator))
        && (TextForm.IsAbsentOrQuote(record.Quote) || sink.Broken(QuoteLength));
}
