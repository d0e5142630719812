using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct QuotedConversionRules : IRules<QuotedConversion>
{
    private static readonly Rule NoAmount = Rule.Error(2201, "amount", "A quoted conversion has the amount that was converted.");
    private static readonly Rule NoEquivalent = Rule.Error(2202, "equivalent", "A quoted conversion has the amount that came out.");
    private static readonly Rule SameCurrency = Rule.Error(2203, "equivalent", "An equivalent is in another currency than the amount.");
    private static readonly Rule OppositeSigns = Rule.Error(2204, "equivalent", "An equivalent has the sign of the amount.");
    private static readonly Rule NoDate = Rule.Error(2205, "published", "A date of publication says at least the year, or is left out.");

    public static ImmutableArray<Rule> Table => [NoAmount, NoEquivalent, SameCurrency, OppositeSigns, NoDate];

    public static bool Check<TSink>(QuotedConversion record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoAmount, record.Amount is not null)
        && sink.Is(NoEquivalent, record.Equivalent is not null)
        && sink.Is(SameCurrency, record.Amount is null
            || record.Equivalent is null
            || record.Amount.Currency.IsDefault
            || record.Amount.Currency != record.Equivalent.Currency)
        && sink.Is(OppositeSigns, record.Amount is null
            || record.Equivalent is null
            || Math.Sign(record.Amount.Amount) * Math.Sign(record.Equivalent.Amount) >= 0)
        && sink.Is(NoDate, DateForm.IsAbsentOrStated(record.Published))
        && sink.Nested<QuotedAmount, QuotedAmountRules>("amount", record.Amount)
        && sink.Nested<QuotedAmount, QuotedAmountRules>("equivalent", record.Equivalent)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="QuotedConversion"/>.</summary>
public class QuotedConversionValidator : RecordValidator<QuotedConversion>
{
    /// <summary>Makes the validator from the rules.</summary>
    public QuotedConversionValidator()
    {
        Rules<QuotedConversionRules>();
        Inside("amount", record => record.Amount, new QuotedAmountValidator());
        Inside("equivalent", record => record.Equivalent, new QuotedAmountValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
