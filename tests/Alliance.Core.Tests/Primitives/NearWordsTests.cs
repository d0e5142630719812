namespace Alliance.Core.Tests.Primitives;

public sealed class NearWordsTests
{
    private static readonly string[] Words = ["alliance", "network", "forum", "in-force", "in-part", "pact", "fact"];

    [Theory]
    [InlineData("netwrok", "network")]
    [InlineData("Network", "network")]
    [InlineData("in force", "in-force")]
    [InlineData("in_force", "in-force")]
    [InlineData("inForce", "in-force")]
    [InlineData("alliances", "alliance")]
    [InlineData("aliannce", "alliance")]
    [InlineData("tact", "pact,fact")]
    [InlineData("pat", "pact")]
    [InlineData("pa", "")]
    [InlineData("", "")]
    [InlineData("treaty", "")]
    [InlineData("country-group", "")]
    public void The_nearest_words_are_found(string text, string expected) => Assert.Equal(expected, string.Join(',', NearWords.Of(text, Words)));

    [Fact]
    public void At_most_three_of_the_words_that_are_equally_near_are_found() =>
        Assert.Equal(["abca", "abcb", "abcc"], NearWords.Of("abcx", ["abca", "abcb", "abcc", "abcd"]));

    [Fact]
    public void A_long_text_is_near_to_nothing() => Assert.Empty(NearWords.Of(new string('a', 10_000), ["a", new string('a', 60)]));

    [Theory]
    [InlineData(3, "w0, w1, w2")]
    [InlineData(12, "w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11")]
    [InlineData(15, "w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11 and 3 more")]
    public void A_long_list_is_cut(int count, string expected) => Assert.Equal(expected, NearWords.Listed([.. Enumerable.Range(0, count).Select(i => $"w{i}")]));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", " Did you mean \"a\"?")]
    [InlineData("a,b", " Did you mean \"a\" or \"b\"?")]
    [InlineData("a,b,c", " Did you mean \"a\", \"b\" or \"c\"?")]
    public void A_correction_is_a_question(string values, string expected) =>
        Assert.Equal(expected, new Correction(values.Split(',', StringSplitOptions.RemoveEmptyEntries)).Sentences);

    [Fact]
    public void A_remark_follows_the_question() => Assert.Equal(" Did you mean \"a\"? It is.", new Correction(["a"], "It is.").Sentences);
}
