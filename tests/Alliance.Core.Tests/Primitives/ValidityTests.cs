using CsCheck;

namespace Alliance.Core.Tests.Primitives;

public sealed class ValidityTests
{
    [Theory]
    [InlineData("2024/..", "2023-12-31", Truth.False)]
    [InlineData("2024/..", "2024-03-01", Truth.Unknown)]
    [InlineData("2024/..", "2024-12-31", Truth.True)]
    [InlineData("[2024-12-11..2025-11-11]/..", "2025-03-01", Truth.Unknown)]
    [InlineData("[2024-12-11..2025-11-11]/..", "2025-12-01", Truth.True)]
    [InlineData("2024-01-01/2024-06", "2024-06-15", Truth.Unknown)]
    [InlineData("2024-01-01/2024-06", "2024-07-01", Truth.False)]
    [InlineData("2024-01-01/2024-06-15", "2024-06-15", Truth.True)]
    [InlineData("2024-01-01/unknown", "2024-01-01", Truth.True)]
    [InlineData("2024-01-01/unknown", "2024-01-02", Truth.Unknown)]
    [InlineData("2024/2024-06-01", "2024-06-01", Truth.True)]
    [InlineData("unknown/..", "2024-01-01", Truth.Unknown)]
    [InlineData("../..", "2024-01-01", Truth.True)]
    [InlineData("[..2025-05-15]/..", "2025-05-15", Truth.True)]
    [InlineData("[2025-02..]/..", "2025-01-31", Truth.False)]
    [InlineData("2025/2023", "2024-01-01", Truth.False)]
    public void A_day_is_covered_as_far_as_the_ends_tell(string validity, string day, Truth expected)
        => Assert.Equal(expected, Validity.Parse(validity).Covers(PartialDate.Parse(day).Earliest));

    [Fact]
    public void Covers_is_what_all_possible_spans_agree_on() => Gen.Select(Gens.NearValidity, Gens.NearDate).Sample((validity, date) =>
    {
        int day = Point(date.Earliest);
        Assert.Equal(Agreement(Spans(validity, PointsOf([validity])), span => span.From <= day && day <= span.Until), validity.Covers(date.Earliest));
    });

    [Fact]
    public void Covers_follows_from_the_certain_and_the_possible_days() => Gen.Select(Gens.NearValidity, Gens.NearDate).Sample((validity, date) =>
        Assert.Equal(Coverage(validity, date.Earliest), validity.Covers(date.Earliest)));

    [Theory]
    [InlineData("2024/2025-03", "2024-12-31", "2025-03-01", "2024-01-01", "2025-03-31")]
    [InlineData("2024-05-01/..", "2024-05-01", "9999-12-31", "2024-05-01", "9999-12-31")]
    [InlineData("../2024-05-01", "-9998-01-01", "2024-05-01", "-9998-01-01", "2024-05-01")]
    [InlineData("unknown/2024-05-01", "2024-05-01", "2024-05-01", "-9998-01-01", "2024-05-01")]
    [InlineData("2024/2024", null, null, "2024-01-01", "2024-12-31")]
    [InlineData("unknown/..", null, null, "-9998-01-01", "9999-12-31")]
    [InlineData("../unknown", null, null, "-9998-01-01", "9999-12-31")]
    [InlineData("2025/2023", null, null, null, null)]
    public void The_certain_and_the_possible_days_are_told(string text, string? certainFrom, string? certainUntil, string? possibleFrom, string? possibleUntil)
    {
        Validity validity = Validity.Parse(text);
        Assert.Equal((certainFrom, certainUntil), (Iso(validity.CertainDays?.Start), Iso(validity.CertainDays?.End)));
        Assert.Equal((possibleFrom, possibleUntil), (Iso(validity.PossibleDays?.Start), Iso(validity.PossibleDays?.End)));
        LocalDate[] ends = [LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2024, 5, 1)];
        Assert.All(ends, day => Assert.Equal(Coverage(validity, day), validity.Covers(day)));
    }

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Truth Coverage(Validity validity, LocalDate day) =>
        validity.CertainDays?.Contains(day) == true ? Truth.True
        : validity.PossibleDays?.Contains(day) == true ? Truth.Unknown
        : Truth.False;

    [Fact]
    public void Overlaps_is_what_all_possible_spans_agree_on() => Gen.Select(Gens.NearValidity, Gens.NearValidity).Sample((one, two) =>
        Assert.Equal(Agreement(Pairs(one, two), p => p.One.From <= p.Two.Until && p.Two.From <= p.One.Until), one.Overlaps(two)), iter: 2000);

    [Fact]
    public void Contains_is_what_all_possible_spans_agree_on() => Gen.Select(Gens.NearValidity, Gens.NearValidity).Sample((one, two) =>
        Assert.Equal(Agreement(Pairs(one, two), p => p.One.From <= p.Two.From && p.Two.Until <= p.One.Until), one.Contains(two)), iter: 2000);

    [Fact]
    public void A_validity_is_contradictory_exactly_when_no_span_is_possible() => Gens.NearValidity.Sample(validity =>
        Assert.Equal(Spans(validity, PointsOf([validity])).Count == 0, validity.IsContradictory));

    [Fact]
    public void The_default_has_an_unknown_start_and_is_not_known_to_have_ended()
    {
        Validity none = default;
        Assert.Equal((ValidityBound.Unknown, ValidityBound.Open, "unknown/.."), (none.Start, none.End, none.ToString()));
        Assert.Equal(Truth.Unknown, none.Covers(new LocalDate(2024, 1, 1)));
        Assert.Equal(none, Validity.From(ValidityBound.Unknown));
        Assert.False(none.IsContradictory);
    }

    [Fact]
    public void The_default_end_is_unknown()
    {
        ValidityBound none = default;
        Assert.Equal((ValidityBoundKind.Unknown, null, default, default, "unknown"), (none.Kind, none.Date, none.Earliest, none.Latest, none.ToString()));
        Assert.Equal(none, (ValidityBound)default(PartialDate));
        Assert.Equal(none, ValidityBound.Between(default, default));
    }

    [Theory]
    [InlineData("Dec 2024", "a bound is a date (YYYY, YYYY-MM or YYYY-MM-DD), a range such as [2024-12..2025-11], '..' or 'unknown'. At position 0 of \"^Dec 2024\".")]
    [InlineData("2024-13", "a month has two digits, 01 to 12; a bound is a date (YYYY, YYYY-MM or YYYY-MM-DD), a range such as [2024-12..2025-11], '..' or 'unknown'. At position 5 of \"2024-^13\".")]
    [InlineData("2024-05-13T00:00:00.000+00:00", "a time is not part of a date; a bound is a date (YYYY, YYYY-MM or YYYY-MM-DD), a range such as [2024-12..2025-11], '..' or 'unknown'. At position 10 of \"2024-05-13^T00:00:00.000+00...\". Did you mean \"2024-05-13\"?")]
    public void The_message_on_a_bound_states_its_forms(string text, string message) => Assert.Equal($"Not a bound of a validity: {message}", Assert.Throws<FormatException>(() => ValidityBound.Parse(text)).Message);

    [Theory]
    [InlineData("/", "unknown/unknown")]
    [InlineData("/2024", "unknown/2024")]
    [InlineData("2024/", "2024/unknown")]
    public void A_blank_side_is_unknown(string text, string canonical) => Assert.Equal(canonical, Validity.Parse(text).ToString());

    [Theory]
    [InlineData("2024", 4)]
    [InlineData("2024/2025/2026", 9)]
    [InlineData("2024/2025-13", 10)]
    [InlineData("[2024..2025]/[2026..2025]", 20)]
    [InlineData("[2024.2025]/..", 11)]
    [InlineData("[2024..2025/..", 11)]
    [InlineData("[..]/..", 1)]
    [InlineData("[2024..20x5]/..", 9)]
    [InlineData("2024-05-13T00:00:00.000+00:00/..", 10)]
    [InlineData("Unknown/..", 0)]
    [InlineData("../...", 3)]
    [InlineData("[/..", 1)]
    [InlineData("[..", 3)]
    [InlineData("[./..", 2)]
    [InlineData("[...]/..", 3)]
    public void What_is_no_validity_is_refused_at_its_place(string text, int position)
        => Assert.Contains($"At position {position} of", Assert.Throws<FormatException>(() => Validity.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_range_out_of_order_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ValidityBound.Between(new PartialDate(2025), new PartialDate(2024)));
        Assert.Equal("[2024-06-15..2024-06]", ValidityBound.Between(new PartialDate(2024, 6, 15), new PartialDate(2024, 6)).ToString());
    }

    [Fact]
    public void Factories_say_what_they_are_named_for()
    {
        var day = new LocalDate(2024, 5, 6);
        string[] texts = [.. new[]
        {
            Validity.From(2024), Validity.From(2024, 5), Validity.From(2024, 5, 6), Validity.Until(day), Validity.On(day), Validity.Always,
            Validity.Between(ValidityBound.OnOrBefore(day), ValidityBound.OnOrAfter(new PartialDate(2025))), default(Validity),
        }.Select(v => v.ToString())];
        Assert.Equal(["2024/..", "2024-05/..", "2024-05-06/..", "unknown/2024-05-06", "2024-05-06/2024-05-06", "../..", "[..2024-05-06]/[2025..]", "unknown/.."], texts);
    }

    private const int Past = int.MinValue, Future = int.MaxValue;

    private static int Point(LocalDate day) => Period.DaysBetween(new LocalDate(2000, 1, 1), day);

    /// <summary>All the days at which an answer can change: both bounds of each end with their neighbours, and the infinities.</summary>
    private static int[] PointsOf(Validity[] validities) =>
    [
        .. validities.SelectMany(v => new[] { v.Start.Earliest, v.Start.Latest, v.End.Earliest, v.End.Latest }).Where(d => !d.IsDefault)
            .SelectMany(d => new[] { Point(d.Earliest), Point(d.Latest) }).SelectMany(p => new[] { p - 1, p, p + 1 }).Concat([Past, Future]).Distinct(),
    ];

    private static bool Allows(ValidityBound end, int openAt, int point) => end.Kind switch
    {
        ValidityBoundKind.Open => point == openAt,
        ValidityBoundKind.Unknown => true,
        _ => (end.Earliest.IsDefault || point >= Point(end.Earliest.Earliest)) && (end.Latest.IsDefault || point <= Point(end.Latest.Latest)),
    };

    private static List<(int From, int Until)> Spans(Validity validity, int[] points) =>
    [
        .. from start in points
           where Allows(validity.Start, Past, start)
           from end in points
           where start <= end && Allows(validity.End, Future, end)
           select (start, end),
    ];

    private static IEnumerable<((int From, int Until) One, (int From, int Until) Two)> Pairs(Validity one, Validity two)
    {
        int[] points = PointsOf([one, two]);
        List<(int, int)> others = Spans(two, points);
        return Spans(one, points).SelectMany(span => others.Select(other => (span, other)));
    }

    private static Truth Agreement<T>(IEnumerable<T> possible, Func<T, bool> holds)
    {
        bool some = false, all = true;
        foreach (T one in possible)
        {
            bool held = holds(one);
            some |= held;
            all &= held;
        }
        return !some ? Truth.False : all ? Truth.True : Truth.Unknown;
    }
}
