namespace Alliance.Core.Validation;

[RulesOf(typeof(ConversionLeg))]
internal static partial class ConversionLegRules
{
    private static readonly Rule NoBase = Rule.Error(2401, "base", "A step names the currency of which one unit is priced.");
    private static readonly Rule UnassignedBase = Rule.Warning(2402, "base", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule NoQuote = Rule.Error(2403, "quote", "A step names the currency in which the rate is expressed.");
    private static readonly Rule UnassignedQuote = Rule.Warning(2404, "quote", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule SameCurrency = Rule.Error(2405, "quote", "A step goes from one currency to another.");
    private static readonly Rule BadRate = Rule.Error(2406, "rate", "A rate is more than zero.");
    private static readonly Rule NoDay = Rule.Error(2407, "day", "A rate is of a day.");
    private static readonly Rule NoSource = Rule.Error(2408, "source", "A source is named, or left out.");

    public static bool Check(ConversionLeg record, RuleSink sink) =>
        (!record.Base.IsDefault || sink.Broken(NoBase))
        && (VocabularyForm.IsAbsentOrAssigned(record.Base) || sink.Broken(UnassignedBase))
        && (!record.Quote.IsDefault || sink.Broken(NoQuote))
        && (VocabularyForm.IsAbsentOrAssigned(record.Quote) || sink.Broken(UnassignedQuote))
        && (record.Base.IsDefault || record.Base != record.Quote || sink.Broken(SameCurrency))
        && (record.Rate > 0 || sink.Broken(BadRate))
        && (DateForm.IsStated(record.Day) || sink.Broken(NoDay))
        && (record.Source is not { IsDefault: true } || sink.Broken(NoSource));
}
