namespace Alliance.Core.Validation;

[RulesOf(typeof(QuotedAmount))]
internal static partial class QuotedAmountRules
{
    private static readonly Rule NoCurrency = Rule.Error(2101, "currency", "An amount has a currency.");
    private static readonly Rule UnassignedCurrency =
        Rule.Warning(2102, "currency", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule BadQuantum = Rule.Error(2103, "quantum", "A quantum is more than zero, or left out.");
    private static readonly Rule OffQuantum = Rule.Warning(2104, "quantum", "An amount that was rounded is a multiple of its quantum.");

    public static bool Check(QuotedAmount record, RuleSink sink) =>
        (!record.Currency.IsDefault || sink.Broken(NoCurrency))
        && (VocabularyForm.IsAbsentOrAssigned(record.Currency) || sink.Broken(UnassignedCurrency))
        && (record.Quantum is not <= 0 || sink.Broken(BadQuantum))
        && (record.Quantum is not > 0 || record.Amount % record.Quantum == 0 || sink.Broken(OffQuantum));
}
