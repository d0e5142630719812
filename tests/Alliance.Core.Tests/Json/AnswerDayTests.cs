using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Tests.Validation;

namespace Alliance.Core.Tests.Json;

/// <summary>The days in results of calculations are ISO strings in plain <see cref="JsonSerializer"/>, and the results are read back.</summary>
public sealed partial class AnswerDayTests
{
    private static readonly LocalDate Day = new(2024, 12, 10);

    private static readonly ExchangeRateTable Rates = ExchangeRateTable.Of(new ExchangeRateSeries
    {
        Id = new("cbr"),
        Base = CurrencyCode.EUR,
        Quote = CurrencyCode.RUB,
        RateType = RateType.OfficialReference,
        DateBasis = DateBasis.Effective,
        Points = [new(Day, 105.09m)],
    });

    [Fact]
    public void A_rate_and_why_there_is_none()
    {
        RoundTrip(Rates.RateOf(CurrencyCode.EUR, CurrencyCode.RUB, Day.PlusDays(4), RateLookup.LastWithin(4)), """ "day":"2024-12-14" """, """ "rateDay":"2024-12-10" """);
        RoundTrip(Rates.RateOf(CurrencyCode.EUR, CurrencyCode.RUB, Day.PlusDays(5), RateLookup.LastWithin(4)), """ "day":"2024-12-15" """, """ "failure":"too-old" """);
        RoundTrip(Rates.RateOf(CurrencyCode.EUR, CurrencyCode.RUB, Day.WithCalendar(CalendarSystem.Julian), RateLookup.ExactDay), """ "day":"2024-12-10" """);
    }

    [Fact]
    public void Several_conversions()
    {
        ValueList<ConversionAnswer> answers = Rates.ConvertAll([new(105.09m, CurrencyCode.RUB), new(1, CurrencyCode.USD)], CurrencyCode.EUR, Day, RateLookup.ExactDay);
        Assert.Equal(answers, JsonSerializer.Deserialize<ValueList<ConversionAnswer>>(JsonSerializer.Serialize(answers)));
        RoundTrip(answers[0], """ "day":"2024-12-10" """);
    }

    [Fact]
    public void A_check_of_a_quoted_pair_with_its_candidates_and_fitting_days()
    {
        QuotedConversionCheck check = ValidRecords.QuotedConversion.Check(Rates, Day);
        check = check with { Candidates = [new(Day, 105.09m, new("cbr-note"), true), new(Day.PlusDays(-1), 99m, null, false)] };
        RoundTrip(check, """ "day":"2024-12-10","rate":105.09 """, """ "fittingDays":["2024-12-10"] """);
    }

    [Fact]
    public void The_days_of_the_euros_rates()
    {
        EuroConversionRate mark = CurrencyCatalogue.Iso.Get(new CurrencyCode("DEM")).EuroRate!;
        string json = JsonSerializer.Serialize(mark);
        Assert.Contains("\"from\":\"1999-01-01\",\"dualUntil\":\"2001-12-31\"", json, StringComparison.Ordinal);
        Assert.Equal((mark.From, mark.DualUntil), JsonSerializer.Deserialize<EuroConversionRate>(json) is { } read ? (read.From, read.DualUntil) : default);
    }

    [Fact]
    public void A_list_of_days()
    {
        ValueList<LocalDate> days = [Day, new(1, 1, 1)];
        Assert.Equal("""["2024-12-10","0001-01-01"]""", JsonSerializer.Serialize(days));
        Assert.Equal(days, JsonSerializer.Deserialize<ValueList<LocalDate>>("""["2024-12-10","0001-01-01"]"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<LocalDate>>("""["2024-12"]"""));
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<ValueList<LocalDate>>([new(0, 12, 31)]));
    }

    [Fact]
    public void In_a_context_of_the_users()
    {
        RateAnswer answer = Rates.RateOf(CurrencyCode.EUR, CurrencyCode.RUB, Day, RateLookup.ExactDay);
        string json = JsonSerializer.Serialize(answer, UsersAnswers.Default.RateAnswer);
        Assert.Contains("\"day\":\"2024-12-10\"", json, StringComparison.Ordinal);
        Assert.Equal(answer, JsonSerializer.Deserialize(json, UsersAnswers.Default.RateAnswer));
    }

    private static void RoundTrip<T>(T value, params string[] parts)
    {
        string json = JsonSerializer.Serialize(value);
        Assert.All(parts, part => Assert.Contains(part.Trim(), json, StringComparison.Ordinal));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }

    [JsonSerializable(typeof(RateAnswer))]
    internal sealed partial class UsersAnswers : JsonSerializerContext;
}
