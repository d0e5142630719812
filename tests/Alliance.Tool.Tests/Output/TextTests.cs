using Spectre.Console;

namespace Alliance.Tool.Tests;

/// <summary>How texts are shown: without invisible characters, and cut by the columns of a terminal.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("क\u094D\u200Dष", "क\u094D\u200Dष")]
    [InlineData("a\u200Db", "a\u200Db")]
    [InlineData("\u200Ca", "?a")]
    [InlineData("a\u200D", "a?")]
    [InlineData("a \u200D b", "a ? b")]
    [InlineData("a\u200D\u200Db", "a??b")]
    [InlineData("a\u202Eb\u0007c\nd", "a?b?c d")]
    public void Only_characters_that_join_letters_stay_of_those_that_are_invisible(string text, string shown) => Assert.Equal(shown, PlainText.Line(text));

    [Theory]
    [InlineData("abcdefgh", 8, "abcdefgh")]
    [InlineData("abcdefghi", 8, "abcde...")]
    [InlineData("人工智能", 8, "人工智能")]
    [InlineData("人工智能联", 8, "人工...")]
    [InlineData("ab😀😀😀😀", 8, "ab😀...")]
    [InlineData("a😀😀😀😀", 8, "a😀😀...")]
    public void A_text_is_cut_by_columns_and_not_within_a_character(string text, int width, string cut)
    {
        Assert.Equal(cut, WrappedText.Cut(text, width));
        Assert.InRange(cut.GetCellWidth(), 0, width);
    }

    [Theory]
    [InlineData("人")]
    [InlineData("😀")]
    [InlineData("x")]
    public void A_line_of_a_difference_fits_and_shows_what_differs(string filler)
    {
        string side = string.Concat(Enumerable.Repeat(filler, 60));
        foreach ((string line, int place) in (ReadOnlySpan<(string, int)>)[($"+{side}NEW{side}", side.Length + 1), ($"+NEW{side}", 1), ($"+{side}NEW", side.Length + 1)])
        {
            string cut = new DifferenceLine(line, place).CutTo(40);
            Assert.InRange(cut.GetCellWidth(), 38, 40);
            Assert.StartsWith("+", cut, StringComparison.Ordinal);
            Assert.Contains("NEW", cut, StringComparison.Ordinal);
            Assert.Contains("...", cut, StringComparison.Ordinal);
            Assert.DoesNotContain(cut.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);
        }
    }

    [Fact]
    public async Task An_amount_that_was_published_after_the_day_is_marked() =>
        Assert.Contains(" (published later)\n", (await ToolProcess.Bash("alliance quoted ru-gdp-article --as-of 2020-01-01 --data fixed.json")).Output, StringComparison.Ordinal);
}
