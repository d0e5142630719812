namespace Alliance.Core.Tests.Validation;

internal static partial class ValidRecords
{
    public static QuotedAmount QuotedAmount => new() { Amount = 11_200_000_000_000, Currency = new("RUB"), Quantum = 100_000_000_000 };

    public static QuotedConversion QuotedConversion => new()
    {
        Amount = QuotedAmount,
        QuotedEquivalent = new() { Amount = 106_400_000_000, Currency = new("EUR"), Quantum = 100_000_000 },
        Published = new PartialDate(2024, 12, 11),
        Evidence = Evidence,
    };

    public static CurrencyConversion CurrencyConversion => new()
    {
        Amount = new(100, new("RUB")),
        Result = new(1.1m, new("USD")),
        Day = new(2024, 12, 11),
        Legs = [ConversionLeg with { IsInverted = true }, new() { Base = new("EUR"), Quote = new("USD"), Rate = 1.05m, Day = new(2024, 12, 11) }],
    };

    public static ConversionLeg ConversionLeg => new()
    {
        Base = new("EUR"),
        Quote = new("RUB"),
        Rate = 105.26m,
        Day = new(2024, 12, 11),
        Source = new("bank-of-russia"),
    };

    public static ExchangeRateSeries ExchangeRateSeries => new()
    {
        Id = new("cbr-eur-rub"),
        Base = new("EUR"),
        Quote = new("RUB"),
        RateType = RateType.OfficialReference,
        DateBasis = DateBasis.Effective,
        Points = [new(new(2024, 12, 10), 105.1m), new(new(2024, 12, 11), 105.26m)],
        Gaps = [Validity.Between(new LocalDate(2024, 12, 5), new LocalDate(2024, 12, 9))],
        Ended = new LocalDate(2024, 12, 11),
        Evidence = Evidence,
    };
}
