namespace Alliance.Core.Validation;

[RulesOf(typeof(QuotedConversion))]
internal static partial class QuotedConversionRules
{
    private static readonly Rule NoAmount = Rule.Error(2201, "amount", "A quoted conversion must have the amount that was converted.");
    private static readonly Rule NoEquivalent =
        Rule.Error(2202, "equivalent", "A quoted conversion must have an equivalent, which is the amount in the other currency.");
    private static readonly Rule SameCurrency = Rule.Error(2203, "equivalent", "An equivalent must be in a currency other than that of the amount.", RuleSet.Meaning);
    private static readonly Rule OppositeSigns = Rule.Error(2204, "equivalent", "An equivalent and the amount must not have opposite signs.", RuleSet.Meaning);
    private static readonly Rule NoDate = Rule.Error(2205, "published", "A date of publication, if given, must include at least the year.");

    private static readonly Rule EarlyAmount =
        Rule.Warning(2206, "amount", "A currency should have been introduced when the amounts were published; this one was introduced later.", RuleSet.Meaning);
    private static readonly Rule EarlyEquivalent =
        Rule.Warning(2207, "equivalent", "A currency should have been introduced when the amounts were published; this one was introduced later.", RuleSet.Meaning);

    public static bool Check(QuotedConversion record, RuleSink sink) =>
        (record.Amount is not null || sink.Broken(NoAmount))
        && (record.QuotedEquivalent is not null || sink.Broken(NoEquivalent))
        && (record.Amount is null || record.QuotedEquivalent is null || record.Amount.Currency.IsDefault || record.Amount.Currency != record.QuotedEquivalent.Currency || sink.Broken(SameCurrency))
        && (record.Amount is null || record.QuotedEquivalent is null || Math.Sign(record.Amount.Amount) * Math.Sign(record.QuotedEquivalent.Amount) >= 0 || sink.Broken(OppositeSigns))
        && (DateForm.IsAbsentOrStated(record.Published) || sink.Broken(NoDate))
        && (CodeTime.MayBeIntroduced(record.Amount?.Currency, record.Published) || sink.BrokenIn(EarlyAmount, "currency"))
        && (CodeTime.MayBeIntroduced(record.QuotedEquivalent?.Currency, record.Published) || sink.BrokenIn(EarlyEquivalent, "currency"));
}
