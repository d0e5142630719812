using System.Reflection;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Alliances;

/// <summary>Which of its dated names a body had on a day.</summary>
public sealed class NameOnTests
{
    private static readonly AiAlliance Group = new()
    {
        Id = new("g7"),
        Names =
        [
            Name("G7", "2014-03-24/.."),
            Name(LocalizedText.Of(("en", "Group of Eight"), ("de", "Gruppe der Acht")), "1998/2014-03-24"),
            Name("G6", "1975-11/1976-06-27"),
        ],
    };

    [Theory]
    [InlineData("1970-01-01", "")]
    [InlineData("1976-01-01", "G6")]
    [InlineData("1990-01-01", "")]
    [InlineData("1998-06-01", "Gruppe der Acht")]
    [InlineData("2005-01-01", "Gruppe der Acht")]
    [InlineData("2014-03-24", "G7")]
    [InlineData("2024-01-01", "G7")]
    public void A_name_is_that_of_its_period_and_on_a_day_of_two_the_later_one(string day, string name) => Assert.Equal(name, Group.NameOn(Day(day)).In("de"));

    [Fact]
    public void A_name_without_dates_is_the_name_on_any_day_on_which_no_other_certainly_was()
    {
        AiAlliance dated = Group with { Names = ["The Group", .. Group.Names] };
        Assert.Equal("The Group", dated.NameOn(Day("1990-01-01")).ToString());
        Assert.Equal("G7", dated.NameOn(Day("2024-01-01")).ToString());
        // Possible, as the other name is, but for a stated period.
        Assert.Equal("Group of Eight", dated.NameOn(Day("1998-06-01")).ToString());
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Confidence.Likely, "A")]
    [InlineData(Confidence.Likely, Confidence.Confirmed, "B")]
    [InlineData(Confidence.Disputed, Confidence.Likely, "B")]
    [InlineData(Confidence.Refuted, Confidence.Unverified, "B")]
    [InlineData(Confidence.Refuted, Confidence.Refuted, "")]
    [InlineData(Confidence.Unspecified, Confidence.Unspecified, "A")]
    public void Of_names_of_one_period_the_better_supported_counts_and_then_the_first(Confidence first, Confidence second, string name)
    {
        AiAssociation body = Association("x") with { Names = [Name("A", "2020/..") with { Evidence = Sure(first) }, Name("B", "2020/..") with { Evidence = Sure(second) }] };
        Assert.Equal(name, body.NameOn(Day("2024-01-01")).ToString());
    }

    [Fact]
    public void A_name_that_states_no_confidence_has_that_of_its_record() =>
        Assert.True((Group with { Evidence = Sure(Confidence.Refuted) }).NameOn(Day("2024-01-01")).IsEmpty);

    [Fact]
    public void A_null_among_the_names_is_refused() => Assert.Throws<ArgumentException>(() => (Group with { Names = [null!] }).NameOn(Day("2024-01-01")));

    [Fact]
    public void Every_record_with_dated_names_is_asked_alike() => Assert.All(
        RecordModel.Records.Where(record => record.Members.Any(member => member.ValueType == typeof(DatedName))),
        record => Assert.Equal(typeof(LocalizedText), record.Type.GetMethod("NameOn", BindingFlags.Public | BindingFlags.Instance, [typeof(LocalDate)])?.ReturnType));

    private static DatedName Name(LocalizedText text, string validity) => new() { Text = text, Validity = Validity.Parse(validity) };
}
