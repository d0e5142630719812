namespace Alliance.Core.Tests.Currencies;

/// <summary>Short series for the tests.</summary>
internal static class RateTables
{
    public static readonly CurrencyCode Eur = new("EUR"), Usd = new("USD"), Rub = new("RUB"), Chf = new("CHF"), Cny = new("CNY"), Kzt = new("KZT"), Jpy = new("JPY");

    public static LocalDate Day(int day, int month = 12) => new(2024, month, day);

    /// <summary>A series of fixings of the day in December 2024.</summary>
    public static ExchangeRateSeries Fixing(string id, CurrencyCode from, CurrencyCode to, params (int Day, decimal Rate)[] points) => new()
    {
        Id = new(id),
        Base = from,
        Quote = to,
        RateType = RateType.OfficialReference,
        DateBasis = DateBasis.Fixing,
        Points = [.. points.Select(point => new ExchangeRate(Day(point.Day), point.Rate))],
        Evidence = Evidence.Confirmed(new(id + "-source")),
    };

    /// <summary>A series of rates in force from a day in December 2024.</summary>
    public static ExchangeRateSeries InForce(string id, CurrencyCode from, CurrencyCode to, params (int Day, decimal Rate)[] points) =>
        Fixing(id, from, to, points) with { DateBasis = DateBasis.Effective };
}
