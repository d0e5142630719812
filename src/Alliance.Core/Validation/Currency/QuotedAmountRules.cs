namespace Alliance.Core.Validation;

[RulesOf(typeof(QuotedAmount))]
internal static partial class QuotedAmountRules
{
    private static readonly Rule NoCurrency = Rule.Error(2101, "currency", "An amount must have a currency.");
    private static readonly Rule UnassignedCurrency =
        Rule.Warning(2102, "currency", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule BadQuantum = Rule.Error(2103, "quantum", "A quantum, if given, must be greater than zero.");
    private static readonly Rule OffQuantum =
        Rule.Warning(2104, "quantum", "An amount should be a multiple of its quantum, which is the step to which it was rounded.", RuleSet.Meaning);

    public static bool Check(QuotedAmount record, RuleSink sink) =>
        (!record.Currency.IsDefault || sink.Broken(NoCurrency))
        && (VocabularyForm.IsAbsentOrAssigned(record.Currency) || sink.Broken(UnassignedCurrency))
        && (record.Quantum is not <= 0 || sink.Broken(BadQuantum))
        && (record.Quantum is not > 0 || record.Amount % record.Quantum == 0 || sink.Broken(OffQuantum));
}
