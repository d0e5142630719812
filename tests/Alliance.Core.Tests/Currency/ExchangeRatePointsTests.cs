using System.Collections;
using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Alliance.Core.Tests.Currencies;

/// <summary>The compact list holds what a plain list of the points holds.</summary>
public sealed class ExchangeRatePointsTests
{
    private static readonly decimal[] Special = [0m, new(0, 0, 0, isNegative: true, 1), 0.000m, 1m, 1.0m, 1.00m, -1m, decimal.MaxValue, decimal.MinValue];

    private static readonly Gen<decimal> Rate = Gen.OneOf(
        Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[0, 28], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale)),
        // About the 59 bits that a packed rate has room for.
        Gen.Select(Gen.Long[(1L << 59) - 3, (1L << 59) + 3], Gen.Int[0, 28], (digits, scale) => new decimal(unchecked((int)digits), (int)(digits >> 32), 0, false, (byte)scale)),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28], (low, middle, high, isNegative, scale) => new decimal(low, middle, high, isNegative, (byte)scale)),
        Gen.Int[0, Special.Length - 1].Select(place => Special[place]));

    private static readonly Gen<ExchangeRate> Point = Gen.Select(Gen.Int[-700_000, 2_900_000], Rate, (day, rate) => new ExchangeRate(new LocalDate(2000, 1, 1).PlusDays(day), rate));

    private static readonly Gen<ExchangeRate[]> Many = Point.Array[0, 40];

    [Fact]
    public void It_gives_back_each_point_to_the_last_digit() => Many.Sample(points =>
    {
        ExchangeRatePoints list = [.. points];
        Assert.Equal(points.Select(Written), list.Select(Written));
        List<string> each = [];
        foreach (ExchangeRate point in list)
            each.Add(Written(point));
        Assert.Equal(points.Select(Written), each);
        Assert.Equal(points.Select(Written), Enumerable.Range(0, list.Count).Select(i => Written(list[i])));
        Assert.Equal((points.Length, points.Length == 0), (list.Count, list.IsEmpty));
        Assert.Equal(points.Length, ((IEnumerable)list).Cast<ExchangeRate>().Count());
    });

    [Fact]
    public void It_is_equal_where_the_points_are() => Gen.Select(Many, Gen.Int[0, 39], Point, Gen.Bool).Sample((points, place, other, isSame) =>
    {
        ExchangeRate[] changed = [.. points];
        if (changed.Length > 0 && !isSame)
            changed[place % changed.Length] = other;
        ExchangeRatePoints one = [.. points], two = [.. changed];
        bool areEqual = points.SequenceEqual(changed);
        Assert.Equal((areEqual, areEqual, !areEqual, areEqual), (one.Equals(two), one == two, one != two, one.Equals((object)two)));
        Assert.True(!areEqual || one.GetHashCode() == two.GetHashCode());
    });

    [Fact]
    public void Trailing_zeros_are_kept_and_say_nothing()
    {
        LocalDate day = new(2024, 12, 10);
        ExchangeRatePoints two = [new(day, 1.50m)], one = [new(day, 1.5m)], large = [new(day, 12345678901234567890.50m)], larger = [new(day, 12345678901234567890.5m)];
        Assert.Equal(("[2024-12-10 1.50]", "[2024-12-10 1.5]"), (two.ToString(), one.ToString()));
        Assert.Equal((one, larger), (two, large));
        Assert.Equal((one.GetHashCode(), larger.GetHashCode()), (two.GetHashCode(), large.GetHashCode()));
        Assert.NotEqual(one, large);
        Assert.NotEqual([new(day, 12345678901234567890.6m)], large);
        Assert.NotEqual(one, [.. one, .. one]);
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void A_place_beyond_it_is_refused()
    {
        ExchangeRatePoints one = [new(new(2024, 12, 10), 1.5m)];
        foreach ((ExchangeRatePoints list, int place) in new[] { (default, 0), (one, 1), (one, -1) })
            Assert.Throws<ArgumentOutOfRangeException>(() => list[place]);
    }

    [Fact]
    public void A_day_of_another_calendar_stays_one()
    {
        LocalDate julian = new(2024, 11, 27, CalendarSystem.Julian);
        ExchangeRatePoints one = [new(julian, 1)];
        Assert.Equal(julian, one[0].Day);
    }

    [Fact]
    public void Its_json_is_an_array_of_points() => Gen.Select(Gen.Int[0, 9_000], Rate, (day, rate) => new ExchangeRate(new LocalDate(2000, 1, 1).PlusDays(day), rate)).Array[0, 9].Sample(points =>
    {
        ExchangeRatePoints list = [.. points];
        string json = JsonSerializer.Serialize(list);
        Assert.Equal(JsonSerializer.Serialize(points), json);
        // The sign of a zero is not written.
        Assert.Equal(list.ToString(), JsonSerializer.Deserialize<ExchangeRatePoints>(json).ToString());
    });

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""[{"day":"2024-12-10","rate":1},null]""")]
    [InlineData("""[{"day":"2024-12-10","rate":1}""")]
    public void Other_json_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ExchangeRatePoints>(json));

    [Fact]
    public void A_point_takes_twelve_bytes()
    {
        LocalDate day = new(2000, 1, 1);
        ExchangeRate[] points = [.. Enumerable.Range(0, 1000).Select(i => new ExchangeRate(day.PlusDays(i), i + 0.1234m))];
        _ = ExchangeRatePoints.Create(points);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ExchangeRatePoints list = ExchangeRatePoints.Create(points);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 12_000, 12_100);
        Assert.Equal(points[^1], list[^1]);
    }

    private static string Written(ExchangeRate point) => $"{point.Day:uuuu-MM-dd c} {point.Rate.ToString(CultureInfo.InvariantCulture)} {decimal.IsNegative(point.Rate)}";
}
