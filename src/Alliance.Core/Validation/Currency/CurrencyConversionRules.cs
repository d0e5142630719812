using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct CurrencyConversionRules : IRules<CurrencyConversion>
{
    private static readonly Rule NoAmount = Rule.Error(2301, "amount", "The amount that is converted has a currency.");
    private static readonly Rule NoResult = Rule.Error(2302, "result", "The amount that comes out has a currency.");
    private static readonly Rule NoDay = Rule.Error(2303, "day", "A conversion is made for a day.");
    private static readonly Rule BrokenWay =
        Rule.Error(2304, "legs", "The steps lead, each from where the one before it ends, from the currency of the amount to that of the result.");

    public static ImmutableArray<Rule> Table => [NoAmount, NoResult, NoDay, BrokenWay];

    public static bool Check<TSink>(CurrencyConversion record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoAmount, !record.Amount.IsDefault)
        && sink.Is(NoResult, !record.Result.IsDefault)
        && sink.Is(NoDay, DateForm.IsStated(record.Day))
        && sink.Is(BrokenWay, record.Amount.IsDefault || record.Result.IsDefault || LeadThere(record))
        && sink.Nested<ConversionLeg, ConversionLegRules>("legs", record.Legs);

    private static bool LeadThere(CurrencyConversion record)
    {
        CurrencyCode here = record.Amount.Currency;
        foreach (ConversionLeg leg in record.Legs.AsSpan())
        {
            if (here != (leg.Inverted ? leg.Quote : leg.Base))
                return false;
            here = leg.Inverted ? leg.Base : leg.Quote;
        }
        return here == record.Result.Currency;
    }
}

/// <summary>Validates a <see cref="CurrencyConversion"/>.</summary>
public class CurrencyConversionValidator : RecordValidator<CurrencyConversion>
{
    /// <summary>Makes the validator from the rules.</summary>
    public CurrencyConversionValidator()
    {
        Rules<CurrencyConversionRules>();
        Inside("legs", record => record.Legs, new ConversionLegValidator());
    }
}
