using System.Text;

namespace Alliance.Core.Tests.Primitives;

public sealed class SlugCorrectionsTests
{
    [Theory]
    [InlineData("BRICS Plus", "brics-plus")]
    [InlineData("brics_plus", "brics-plus")]
    [InlineData("brics\u200B", "brics")]
    [InlineData("\uFEFFbrics", "brics")]
    [InlineData("br\u00ADics", "brics")]
    [InlineData("\u00A0brics\u00A0", "brics")]
    [InlineData("brics\u00A0plus", "brics-plus")]
    [InlineData("brics\u2013plus", "brics-plus")]
    [InlineData("chip-\uFF11", "chip-1")]
    [InlineData("brics", "")]
    [InlineData("\u200B", "")]
    [InlineData("союз", "")]
    [InlineData("", "")]
    public void The_id_that_may_have_been_meant_is_found(string text, string expected) => Assert.Equal(expected, string.Join(',', SlugCorrections.Of(text).Values));

    [Theory]
    [InlineData("brics\u200B", "At position 5 of \"brics^\\u200B\". Did you mean \"brics\"?")]
    [InlineData("A name that is longer than any id, and is wrong from its first letter on, which the message says: it is the first mistake", "At position 0 of \"^A name that is l...\".")]
    [InlineData("союз-1", "At position 0 of \"^\\u0441\\u043E\\u044E\\u0437-1\".")]
    [InlineData("a-\U0001F600-b", "At position 2 of \"a-^\\uD83D\\uDE00-b\".")]
    public void The_message_shows_characters_and_not_bytes(string text, string expected)
    {
        Assert.EndsWith(expected, Assert.Throws<FormatException>(() => Id<AiAlliance>.Parse(Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);
        Assert.EndsWith(expected, Assert.Throws<FormatException>(() => Id<AiAlliance>.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_on_another_character_states_the_form()
    {
        const string form = "expected 1 to 100 characters: words of a-z and 0-9, separated by single hyphens. At position";
        Assert.StartsWith($"Not an id: {form} 5 of", Assert.Throws<FormatException>(() => Id<AiAlliance>.Parse("brics\u200B")).Message, StringComparison.Ordinal);
        Assert.StartsWith($"Not a reference: {form} 14 of", Assert.Throws<FormatException>(() => RecordReference.Parse(Encoding.UTF8.GetBytes("alliance:brics\u200B"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("Not a reference: expected a kind of record, a colon, and the record's key, such as alliance:brics. At position 0 of", Assert.Throws<FormatException>(() => RecordReference.Parse("союз:a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_UTF8_is_shown_as_bytes() =>
        Assert.EndsWith("At position 1 of \"a^\\xFF\".", Assert.Throws<FormatException>(() => Id<AiAlliance>.Parse([(byte)'a', 0xFF])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_with_characters_of_several_bytes_is_cut_at_characters()
    {
        string message = Assert.Throws<FormatException>(() => Id<AiAlliance>.Parse(Encoding.UTF8.GetBytes(new string('€', 500)))).Message;
        Assert.Contains($"At position 0 of \"^{string.Concat(Enumerable.Repeat("\\u20AC", 16))}...\".", message, StringComparison.Ordinal);
        message = Assert.Throws<FormatException>(() => PartialDate.Parse(Encoding.UTF8.GetBytes("2024\u201312\u201311"))).Message;
        Assert.EndsWith("only ASCII characters are allowed; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 4 of \"2024^\\u201312\\u201311\". Did you mean \"2024-12-11\"?", message, StringComparison.Ordinal);
    }
}
