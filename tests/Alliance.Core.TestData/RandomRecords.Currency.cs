namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    public ExchangeRateSeries ExchangeRates(Id<ExchangeRateSeries> id)
    {
        CurrencyCode from = draw.Currency();
        LocalDate day = draw.Day(2015, 2020);
        LocalDate last = day;
        return new()
        {
            Id = id,
            Base = from,
            Quote = draw.CurrencyOtherThan(from),
            RateType = draw.Term<RateType>(),
            DateBasis = draw.Term<DateBasis>(),
            Points = draw.Rarely() ? [] : [.. RandomSource.Several(draw.From(1, 12), () => new ExchangeRate(last = last.PlusDays(draw.From(1, 4)), draw.Positive()))],
            Gaps = draw.Rarely() ? [Validity.Between(day.PlusDays(-9), day)] : [],
            Ended = draw.Sometimes() ? last.PlusDays(draw.Below(3)) : null,
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    public CurrencyConversion Conversion()
    {
        CurrencyCode from = draw.Currency();
        CurrencyCode to = draw.CurrencyOtherThan(from);
        return new()
        {
            Amount = new Money(draw.Positive(), from),
            Result = new Money(draw.Positive(), to),
            Day = draw.Day(2015, 2024),
            Legs = draw.Rarely() ? [] : [Leg(from, to)],
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private ConversionLeg Leg(CurrencyCode from, CurrencyCode to)
    {
        bool inverted = draw.OnceIn(2);
        return new()
        {
            Base = inverted ? to : from,
            Quote = inverted ? from : to,
            Rate = draw.Positive(),
            Day = draw.Day(2015, 2024),
            Source = draw.OnceIn(2) ? new Id<Source>("ecb") : null,
            IsInverted = inverted,
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private QuotedAmount Quoted(CurrencyCode currency) => new()
    {
        Amount = draw.Positive(),
        Currency = currency,
        Quantum = draw.Sometimes() ? draw.Positive() : null,
        Unknown = draw.PerhapsUnknown(),
    };

    private QuotedConversion QuotedConversion(QuotedAmount amount) => new()
    {
        Amount = amount,
        QuotedEquivalent = Quoted(draw.CurrencyOtherThan(amount.Currency)),
        Published = draw.PerhapsDate(2019, 2024),
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };
}
