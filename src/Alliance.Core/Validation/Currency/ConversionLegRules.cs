namespace Alliance.Core.Validation;

[RulesOf(typeof(ConversionLeg))]
internal static partial class ConversionLegRules
{
    private static readonly Rule NoBase = Rule.Error(2401, "base", "A step must have a base currency, of which one unit is priced.");
    private static readonly Rule UnassignedBase = Rule.Warning(2402, "base", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule NoQuote = Rule.Error(2403, "quote", "A step must have a quote currency, in which the rate is expressed.");
    private static readonly Rule UnassignedQuote = Rule.Warning(2404, "quote", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule SameCurrency = Rule.Error(2405, "quote", "The base currency and the quote currency of a step must differ.", RuleSet.Meaning);
    private static readonly Rule BadRate = Rule.Error(2406, "rate", "A rate must be greater than zero.");
    private static readonly Rule NoDay = Rule.Error(2407, "day", "A rate must have a day.");
    private static readonly Rule NoSource = Rule.Error(2408, "source", "A source, if given, must be named by its id.");

    private static readonly Rule EarlyBase = Rule.Warning(2409, "base", "A currency should have been introduced by the day of the rate; this one was introduced later.", RuleSet.Meaning);
    private static readonly Rule EarlyQuote = Rule.Warning(2410, "quote", "A currency should have been introduced by the day of the rate; this one was introduced later.", RuleSet.Meaning);

    public static bool Check(ConversionLeg record, RuleSink sink) =>
        (!record.Base.IsDefault || sink.Broken(NoBase))
        && (CodeTime.IsAbsentOrActive(record.Base, DayOf(record)) || sink.Broken(UnassignedBase))
        && (!record.Quote.IsDefault || sink.Broken(NoQuote))
        && (CodeTime.IsAbsentOrActive(record.Quote, DayOf(record)) || sink.Broken(UnassignedQuote))
        && (record.Base.IsDefault || record.Base != record.Quote || sink.Broken(SameCurrency))
        && (record.Rate > 0 || sink.Broken(BadRate))
        && (DateForm.IsStated(record.Day) || sink.Broken(NoDay))
        && (record.Source is not { IsDefault: true } || sink.Broken(NoSource))
        && (CodeTime.MayBeIntroduced(record.Base, DayOf(record)) || sink.Broken(EarlyBase))
        && (CodeTime.MayBeIntroduced(record.Quote, DayOf(record)) || sink.Broken(EarlyQuote));

    private static Validity? DayOf(ConversionLeg record) => DateForm.IsStated(record.Day) ? Validity.On(record.Day) : null;
}
