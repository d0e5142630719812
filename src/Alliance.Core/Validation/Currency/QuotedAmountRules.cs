using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct QuotedAmountRules : IRules<QuotedAmount>
{
    private static readonly Rule NoCurrency = Rule.Error(2101, "currency", "An amount has a currency.");
    private static readonly Rule UnassignedCurrency =
        Rule.Warning(2102, "currency", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule BadQuantum = Rule.Error(2103, "quantum", "A quantum is more than zero, or left out.");
    private static readonly Rule OffQuantum = Rule.Warning(2104, "quantum", "An amount that was rounded is a multiple of its quantum.");

    public static ImmutableArray<Rule> Table => [NoCurrency, UnassignedCurrency, BadQuantum, OffQuantum];

    public static bool Check<TSink>(QuotedAmount record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoCurrency, !record.Currency.IsDefault)
        && sink.Is(UnassignedCurrency, VocabularyForm.IsAbsentOrAssigned(record.Currency))
        && sink.Is(BadQuantum, record.Quantum is not <= 0)
        && sink.Is(OffQuantum, record.Quantum is not > 0 || record.Amount % record.Quantum == 0);
}

/// <summary>Validates a <see cref="QuotedAmount"/>.</summary>
public class QuotedAmountValidator : RecordValidator<QuotedAmount>
{
    /// <summary>Makes the validator from the rules.</summary>
    public QuotedAmountValidator() => Rules<QuotedAmountRules>();
}
