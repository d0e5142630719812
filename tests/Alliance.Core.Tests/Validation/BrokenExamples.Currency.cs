namespace Alliance.Core.Tests.Validation;

internal static partial class BrokenExamples
{
    public static IEnumerable<BrokenExample> Currency =>
    [
        new("ALC-2101", ValidRecords.QuotedAmount with { Currency = default }),
        new("ALC-2102", ValidRecords.QuotedAmount with { Currency = new("QQQ") }),
        new("ALC-2103", ValidRecords.QuotedAmount with { Quantum = 0 }),
        new("ALC-2104", ValidRecords.QuotedAmount with { Amount = 11.2m }),
        new("ALC-2201", ValidRecords.QuotedConversion with { Amount = null! }),
        new("ALC-2202", ValidRecords.QuotedConversion with { QuotedEquivalent = null! }),
        new("ALC-2203", ValidRecords.QuotedConversion with { QuotedEquivalent = ValidRecords.QuotedAmount }),
        new("ALC-2204", ValidRecords.QuotedConversion with { Amount = ValidRecords.QuotedAmount with { Amount = -11_200_000_000_000 } }),
        new("ALC-2205", ValidRecords.QuotedConversion with { Published = default(PartialDate) }),
        new("ALC-2301", ValidRecords.CurrencyConversion with { Amount = default }),
        new("ALC-2302", ValidRecords.CurrencyConversion with { Result = default }),
        new("ALC-2303", ValidRecords.CurrencyConversion with { Day = default }),
        new("ALC-2304", ValidRecords.CurrencyConversion with { Legs = [] }),
        new("ALC-2401", ValidRecords.ConversionLeg with { Base = default }),
        new("ALC-2402", ValidRecords.ConversionLeg with { Base = new("QQQ") }),
        new("ALC-2403", ValidRecords.ConversionLeg with { Quote = default }),
        new("ALC-2404", ValidRecords.ConversionLeg with { Quote = new("QQQ") }),
        new("ALC-2405", ValidRecords.ConversionLeg with { Quote = new("EUR") }),
        new("ALC-2406", ValidRecords.ConversionLeg with { Rate = 0 }),
        new("ALC-2407", ValidRecords.ConversionLeg with { Day = default }),
        new("ALC-2408", ValidRecords.ConversionLeg with { Source = default(Id<Source>) }),
        new("ALC-2501", ValidRecords.ExchangeRateSeries with { Id = default }),
        new("ALC-2502", ValidRecords.ExchangeRateSeries with { Base = default }),
        new("ALC-2503", ValidRecords.ExchangeRateSeries with { Base = new("QQQ") }),
        new("ALC-2504", ValidRecords.ExchangeRateSeries with { Quote = default }),
        new("ALC-2505", ValidRecords.ExchangeRateSeries with { Quote = new("QQQ") }),
        new("ALC-2506", ValidRecords.ExchangeRateSeries with { Quote = new("EUR") }),
        new("ALC-2507", ValidRecords.ExchangeRateSeries with { RateType = RateType.Unspecified }),
        new("ALC-2508", ValidRecords.ExchangeRateSeries with { DateBasis = default }),
        new("ALC-2509", ValidRecords.ExchangeRateSeries with { Points = [new(new(2024, 12, 10), -105.1m)] }),
        new("ALC-2510", ValidRecords.ExchangeRateSeries with { Points = [new(new(2024, 12, 10), 105.1m), new(new(2024, 12, 10), 105.2m)] }),
        new("ALC-2511", ValidRecords.ExchangeRateSeries with { Ended = new LocalDate(2024, 12, 10) }),
        new("ALC-2512", ValidRecords.ExchangeRateSeries with { Gaps = [Validity.Between(new LocalDate(2024, 12, 13), new LocalDate(2024, 12, 12))] }),
        new("ALC-2514", ValidRecords.ExchangeRateSeries with { RateType = Term<RateType>.Unheard }),
        new("ALC-2515", ValidRecords.ExchangeRateSeries with { DateBasis = Term<DateBasis>.Unheard }),
        new("ALC-2513", ValidRecords.ExchangeRateSeries with { Gaps = [Validity.From(2024, 12, 11)] }),
    ];
}
