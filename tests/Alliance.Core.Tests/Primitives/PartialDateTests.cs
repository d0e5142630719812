using CsCheck;

namespace Alliance.Core.Tests.Primitives;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2030", DatePrecision.Year, "2030-01-01", "2030-12-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", DatePrecision.Month, "2023-02-01", "2023-02-28")]
    [InlineData("2024-12-11", DatePrecision.Day, "2024-12-11", "2024-12-11")]
    [InlineData("0001", DatePrecision.Year, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-31", DatePrecision.Day, "9999-12-31", "9999-12-31")]
    public void A_text_gives_precision_and_bounds(string text, DatePrecision precision, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, PartialDate.From(date.Earliest).ToString());
        Assert.Equal(latest, PartialDate.From(date.Latest).ToString());
    }

    [Theory]
    [InlineData("0000", 0)]
    [InlineData("224", 3)]
    [InlineData("+2024", 0)]
    [InlineData("-2024", 0)]
    [InlineData("20245", 4)]
    [InlineData("2024-", 5)]
    [InlineData("2024-1", 6)]
    [InlineData("2024-00", 5)]
    [InlineData("2024-13", 5)]
    [InlineData("202412", 4)]
    [InlineData("2024/12", 4)]
    [InlineData("2024-12-", 8)]
    [InlineData("2024-12-1", 9)]
    [InlineData("2024-12-00", 8)]
    [InlineData("2024-02-30", 8)]
    [InlineData("2023-02-29", 8)]
    [InlineData("2024-12-11T", 10)]
    public void What_is_no_date_is_refused_at_its_place(string text, int position)
        => Assert.Contains($"At position {position} of", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("11-Dec-2024", "a year has four digits, 0001 to 9999; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 2 of \"11^-Dec-2024\".")]
    [InlineData("Dec 11, 2024", "a year has four digits, 0001 to 9999; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 0 of \"^Dec 11, 2024\".")]
    [InlineData("Dec\u201411\u20142024", "a year has four digits, 0001 to 9999; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 0 of \"^Dec\\u201411\\u20142024\".")]
    [InlineData("2024\u2014Dec\u20142024", "only ASCII characters are allowed; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 4 of \"2024^\\u2014Dec\\u20142024\".")]
    [InlineData("2024-02-30T00:00", "a day has two digits and must exist in its month; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 8 of \"2024-02-^30T00:00\".")]
    [InlineData("2024-02-29T00:00", "a time is not part of a date; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 10 of \"2024-02-29^T00:00\". Did you mean \"2024-02-29\"?")]
    [InlineData("2024-02-29 00:00", "a time is not part of a date; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 10 of \"2024-02-29^ 00:00\". Did you mean \"2024-02-29\"?")]
    [InlineData("2024-02-29 ", "the text is too long; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 10 of \"2024-02-29^ \". Did you mean \"2024-02-29\"?")]
    [InlineData("2024-02-290", "the text is too long; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 10 of \"2024-02-29^0\".")]
    [InlineData("2024-02-29\u2014", "the text is too long; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 10 of \"2024-02-29^\\u2014\".")]
    [InlineData("2024-1-5", "a month has two digits, 01 to 12; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 6 of \"2024-1^-5\". Did you mean \"2024-01-05\"?")]
    [InlineData("", "the text is empty, and an unspecified value cannot be read from text; a year has four digits, 0001 to 9999; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 0 of \"^\".")]
    public void The_message_states_the_form_and_what_departs_from_it(string text, string message)
    {
        Assert.Equal($"Not a partial date: {message}", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);
        Assert.Equal($"Not a partial date: {message}", Assert.Throws<FormatException>(() => PartialDate.Parse(System.Text.Encoding.UTF8.GetBytes(text))).Message);
    }

    [Theory]
    [InlineData("Feb 2025", "a year has four digits, 0001 to 9999; a day is written YYYY-MM-DD. At position 0 of \"^Feb 2025\".")]
    [InlineData("2025", "month and day are missing; a day is written YYYY-MM-DD. At position 4 of \"2025^\".")]
    [InlineData("2025-02", "the day is missing; a day is written YYYY-MM-DD. At position 7 of \"2025-02^\".")]
    [InlineData("2025-13-02", "a month has two digits, 01 to 12; a day is written YYYY-MM-DD. At position 5 of \"2025-^13-02\". Did you mean \"2025-02-13\"?")]
    [InlineData("2025-02-13T10:00Z", "a time is not part of a date; a day is written YYYY-MM-DD. At position 10 of \"2025-02-13^T10:00Z\". Did you mean \"2025-02-13\"?")]
    [InlineData("\uFF12\uFF10\uFF12\uFF14", "only ASCII characters are allowed; a day is written YYYY-MM-DD. At position 0 of \"^\\uFF12\\uFF10\\uFF12\\uFF14\".")]
    public void Where_a_whole_day_is_read_the_message_states_the_form_of_a_day(string text, string message) =>
        Assert.StartsWith($"Not a day: {message}", Assert.ThrowsAny<System.Text.Json.JsonException>(() => Alliance.Core.Json.AllianceJson.Read($$"""{"knownAsOf":"{{text}}"}""")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2023", "2024", Truth.True)]
    [InlineData("2024", "2024", Truth.Unknown)]
    [InlineData("2024-12-11", "2024-12-11", Truth.False)]
    [InlineData("2024-01-01", "2024", Truth.Unknown)]
    [InlineData("2024-12-31", "2024", Truth.False)]
    [InlineData("2024-05", "2024-06-01", Truth.True)]
    [InlineData("2025", "2024-06", Truth.False)]
    public void Before_is_answered_as_far_as_precision_allows(string left, string right, Truth expected)
    {
        Assert.Equal(expected, PartialDate.Parse(left).IsBefore(PartialDate.Parse(right)));
        Assert.Equal(expected, PartialDate.Parse(right).IsAfter(PartialDate.Parse(left)));
    }

    [Fact]
    public void Before_is_what_all_days_of_both_agree_on() => Gen.Select(Gens.NearDate, Gens.NearDate).Sample((left, right) =>
    {
        // Of each date its first and last days decide.
        bool[] answers = [left.Earliest < right.Earliest, left.Earliest < right.Latest, left.Latest < right.Earliest, left.Latest < right.Latest];
        Truth expected = answers.All(a => a) ? Truth.True : answers.Any(a => a) ? Truth.Unknown : Truth.False;
        Assert.Equal(expected, left.IsBefore(right));
    });

    [Fact]
    public void Texts_and_values_sort_alike() => Gen.Select(Gens.AnyDate, Gens.AnyDate).Sample((left, right)
        => Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())));

    [Fact]
    public void A_day_is_contained_exactly_from_earliest_to_latest() => Gens.AnyDate.Where(d => d.Year is > 1 and < 9999).Sample(date =>
        Assert.True(date.Contains(date.Earliest) && date.Contains(date.Latest) && !date.Contains(date.Earliest.PlusDays(-1)) && !date.Contains(date.Latest.PlusDays(1))));

    [Fact]
    public void The_default_states_nothing_and_may_be_any_day()
    {
        PartialDate none = default;
        Assert.True(none.IsDefault);
        Assert.Equal((0, null, null, DatePrecision.Unspecified, ""), (none.Year, none.Month, none.Day, none.Precision, none.ToString()));
        Assert.Equal((new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31)), (none.Earliest, none.Latest));
        Assert.Equal(Truth.Unknown, none.IsBefore(new PartialDate(2024)));
        Assert.True(none.CompareTo(new PartialDate(1)) < 0 && none == default && none.GetHashCode() == 0);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate julian = new LocalDate(2024, 12, 11).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(new PartialDate(2024, 12, 11), julian);
        Assert.True(new PartialDate(2024, 12).Contains(julian));
        Assert.False(default(PartialDate).Contains(new LocalDate(-5, 1, 1)));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2024, 0, 1)]
    [InlineData(2024, 13, 1)]
    [InlineData(2024, 2, 30)]
    [InlineData(2024, 2, 0)]
    public void Numbers_out_of_range_are_refused(int year, int month, int day) => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));

    [Fact]
    public void A_day_before_year_1_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.From(new LocalDate(0, 12, 31)));
}
