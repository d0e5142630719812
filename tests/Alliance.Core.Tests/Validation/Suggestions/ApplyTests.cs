using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>Suggestions applied to a text.</summary>
public sealed class ApplyTests
{
    private const string Text = "{ \"licence\" : \"\" ,\r\n\t\"version\":\" \", \"knownAsOf\":\"2026-01-01\", \"sorces\": [ ] }\n";

    private static DatasetReading Reading => AllianceJson.Check(Encoding.UTF8.GetBytes(Text));

    private static IEnumerable<Suggestion> All => Reading.Report.Findings.SelectMany(finding => finding.Suggestions);

    [Fact]
    public void Several_at_once_leave_the_rest_as_it_was() => Assert.Equal(
        "{ \"version\":\" \", \"knownAsOf\":\"2026-01-01\", \"sources\": [ ] }\n",
        Encoding.UTF8.GetString(Reading.Text.Apply(All.Where(suggestion => suggestion.Pointer != "/version"))));

    [Fact]
    public void Two_neighbours_that_are_removed_overlap_in_their_comma() =>
        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => Reading.Text.Apply(All)).Message, StringComparison.Ordinal);

    /// <summary>Texts with two members that may be meant by one name.</summary>
    public static TheoryData<string, string> TwoForOneName => new()
    {
        { "{\"knownAsOf\":\"2025-01-01\",\"Alliances\":[],\"alliance\":[]}", "/alliances" },
        { "{\"knownAsOf\":\"2025-01-01\",\"sources\":[{\"id\":\"a\",\"title\":\"A\",\"publishr\":\"B\",\"publishers\":\"C\"}]}", "/sources/0/publisher" },
        { "{\"knownAsOf\":\"2025-01-01\",\"alliances\":[{\"id\":\"a\",\"names\":[{\"text\":\"A\",\"validity\":{\"untl\":\"2024\",\"untill\":\"2025\"}}]}]}", "/alliances/0/names/0/validity/until" },
    };

    [Theory, MemberData(nameof(TwoForOneName))]
    public void Two_members_do_not_get_one_name(string text, string pointer)
    {
        DatasetReading reading = AllianceJson.Check(Encoding.UTF8.GetBytes(text));
        Suggestion[] renamings = [.. reading.Report.Findings.SelectMany(finding => finding.Suggestions).Where(suggestion => suggestion.Action == SuggestionAction.RenameMember)];
        Assert.Equal([pointer, pointer], renamings.Select(suggestion => suggestion.PointerOfNewMember()));
        ArgumentException error = Assert.Throws<ArgumentException>(() => reading.Text.Apply(renamings));
        Assert.Contains($"two members of the same name, at {pointer};", error.Message, StringComparison.Ordinal);
        Assert.All(renamings, one => Assert.DoesNotContain(AllianceJson.Check(reading.Text.Apply([one])).Report.Findings, finding => finding.Code == "ALC-0008"));
    }

    [Fact]
    public void A_member_that_is_inserted_is_new_at_its_place_and_one_that_is_removed_is_not()
    {
        Suggestion removal = All.First(suggestion => suggestion.Action == SuggestionAction.RemoveMember);
        Assert.Null(removal.PointerOfNewMember());
        Assert.Equal("/version", (removal with { Action = SuggestionAction.InsertMember, Pointer = "/version", NewJson = "\"1\"" }).PointerOfNewMember());
        Assert.Equal("/a~1b", (removal with { Action = SuggestionAction.RenameMember, Pointer = "/version", NewJson = "\"a/b\"" }).PointerOfNewMember());
    }

    [Fact]
    public void None_changes_nothing() => Assert.Equal(Text, Encoding.UTF8.GetString(Reading.Text.Apply([])));

    [Fact]
    public void One_that_occurs_twice_is_applied_once() => Assert.Equal(
        Reading.Text.Apply([All.Last()]), Reading.Text.Apply([All.Last(), All.Last()]));

    [Fact]
    public void The_order_does_not_matter()
    {
        Suggestion[] chosen = [.. All.Where(suggestion => suggestion.Pointer != "/version")];
        Assert.Equal(2, chosen.Length);
        Assert.Equal(Reading.Text.Apply(chosen), Reading.Text.Apply(chosen.Reverse()));
    }

    [Theory]
    [InlineData("[1,2,3]", "/0", "[2,3]")]
    [InlineData("[1,2,3]", "/1", "[1,3]")]
    [InlineData("[ 1 , 2 , 3 ]", "/2", "[ 1 , 2  ]")]
    [InlineData("[ 1 ]", "/0", "[  ]")]
    [InlineData("{\"a\":1,\"b\":2}", "/a", "{\"b\":2}")]
    [InlineData("{\"a\":1,\"b\":2}", "/b", "{\"a\":1}")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": {\"a\":[1,2]},\n  \"c\": 3\n}", "/b", "{\n  \"a\": 1,\n  \"c\": 3\n}")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}", "/a", "{\n  \"b\": 2\n}")]
    [InlineData("{\"a\":\"x,\\\"y\"}", "/a", "{}")]
    public void What_is_removed_takes_its_comma_with_it(string text, string pointer, string expected) =>
        Assert.Equal(expected, Edited(text, SuggestionAction.RemoveMember, pointer, null));

    [Theory]
    [InlineData("{}", "/a", "{\"a\":1}")]
    [InlineData("{\"b\":2}", "/a", "{\"a\":1,\"b\":2}")]
    [InlineData("{ \"b\": 2 }", "/a", "{ \"a\": 1, \"b\": 2 }")]
    [InlineData("{\n  \"b\": 2\n}", "/a", "{\n  \"a\": 1,\n  \"b\": 2\n}")]
    [InlineData("{\"c\":{\"b\":2}}", "/c/a", "{\"c\":{\"a\":1,\"b\":2}}")]
    public void A_member_is_inserted_in_the_form_of_its_object(string text, string pointer, string expected) =>
        Assert.Equal(expected, Edited(text, SuggestionAction.InsertMember, pointer, "1"));

    [Theory]
    [InlineData("{\"\\u0061\":1}", "/a", "{\"b\":1}")]
    [InlineData("{\"Чип\":1}", "/Чип", "{\"b\":1}")]
    [InlineData("{\"a/~b\":1}", "/a~1~0b", "{\"b\":1}")]
    public void A_name_is_replaced_whatever_its_spelling(string text, string pointer, string expected) =>
        Assert.Equal(expected, Edited(text, SuggestionAction.RenameMember, pointer, "\"b\""));

    [Fact]
    public void A_place_that_the_text_does_not_have_has_no_edit()
    {
        Assert.Null(Edits("{\"a\":1}", "/b").Of(SuggestionAction.ReplaceValue, "/b", "1"));
        Assert.Null(Edits("{\"a\":1}", "/b/c", "/b").Of(SuggestionAction.InsertMember, "/b/c", "1"));
        Assert.Null(Edits("{\"a\":", "/a").Of(SuggestionAction.ReplaceValue, "/a", "1"));
    }

    [Fact]
    public void Another_text_is_refused()
    {
        DatasetText other = new(Encoding.UTF8.GetBytes(Text.Replace("[ ]", "[]", StringComparison.Ordinal)));
        Assert.Contains("another text", Assert.Throws<ArgumentException>(() => other.Apply([All.First()])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 0, 2)]
    [InlineData(3, 5, 7, 1)]
    [InlineData(3, 5, 4, 0)]
    public void Edits_that_overlap_are_refused(long offset, long length, long otherOffset, long otherLength)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Reading.Text.Apply([Of(offset, length, "x"), Of(otherOffset, otherLength, "y")]));
        Assert.Contains("overlap", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 10_000)]
    [InlineData(10_000, 0)]
    [InlineData(1, long.MaxValue)]
    public void Edits_outside_the_text_are_refused(long offset, long length) => Assert.Throws<ArgumentException>(() => Reading.Text.Apply([Of(offset, length, "x")]));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Reading.Text.Apply(null!));
        Assert.Throws<ArgumentNullException>(() => Reading.Text.Apply([null!]));
        Assert.Throws<ArgumentNullException>(() => ((DatasetText)null!).Apply([]));
    }

    private static Suggestion Of(long offset, long length, string text) => All.First() with { Edit = All.First().Edit! with { Offset = offset, Length = length, NewText = text } };

    private static string Edited(string text, SuggestionAction action, string pointer, string? json)
    {
        TextEdit edit = Edits(text, pointer, pointer[..pointer.LastIndexOf('/')]).Of(action, pointer, json)!;
        Suggestion suggestion = new() { Action = action, Pointer = pointer, Description = "Edit.", Edit = edit };
        return Encoding.UTF8.GetString(new DatasetText(Encoding.UTF8.GetBytes(text)).Apply([suggestion]));
    }

    private static Alliance.Core.Validation.TextEdits Edits(string text, params string[] pointers) => new(new DatasetText(Encoding.UTF8.GetBytes(text)), pointers);
}
