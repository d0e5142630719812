namespace Alliance.Core.Validation;

[RulesOf(typeof(CurrencyConversion))]
internal static partial class CurrencyConversionRules
{
    private static readonly Rule NoAmount = Rule.Error(2301, "amount", "The amount of a conversion must have a currency.");
    private static readonly Rule NoResult = Rule.Error(2302, "result", "The result of a conversion must have a currency.");
    private static readonly Rule NoDay = Rule.Error(2303, "day", "A conversion must have a day.");
    private static readonly Rule BrokenWay = Rule.Error(
        2304, "legs", "The steps of a conversion must lead from the currency of the amount to that of the result, each starting where the one before it ends.", RuleSet.Meaning);

    public static bool Check(CurrencyConversion record, RuleSink sink) =>
        (!record.Amount.IsDefault || sink.Broken(NoAmount))
        && (!record.Result.IsDefault || sink.Broken(NoResult))
        && (DateForm.IsStated(record.Day) || sink.Broken(NoDay))
        && (record.Amount.IsDefault || record.Result.IsDefault || LeadThere(record) || sink.Broken(BrokenWay));

    private static bool LeadThere(CurrencyConversion record)
    {
        CurrencyCode here = record.Amount.Currency;
        foreach (ConversionLeg leg in record.Legs.AsSpan())
        {
            if (here != (leg.IsInverted ? leg.Quote : leg.Base))
                return false;
            here = leg.IsInverted ? leg.Base : leg.Quote;
        }
        return here == record.Result.Currency;
    }
}
