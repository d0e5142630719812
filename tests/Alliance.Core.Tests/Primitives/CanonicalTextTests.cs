using CsCheck;

namespace Alliance.Core.Tests.Primitives;

/// <summary>Normalization form C, also where the platform does not normalize: these tests run in globalization-invariant mode.</summary>
public sealed class CanonicalTextTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ae\u00E9\u00EA\u1EC7\u1EB9\u0301\u0302\u0323\u0344\u0345\u212B\u1100\u1161\u11A8\uAC00\uAC01\u0958\u093C\u0F71\u0F72\u05E9\u05C1"], 0, 8];

    /// <summary>Cases of the kinds that Unicode's NormalizationTest.txt has: source, form C.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("Council of Europe", "Council of Europe")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u00E9", "\u00E9")]
    [InlineData("\u1E0A\u0323", "\u1E0C\u0307")] // marks are put in order
    [InlineData("D\u0307\u0323", "\u1E0C\u0307")]
    [InlineData("\u00EA\u0323", "\u1EC7")]
    [InlineData("e\u0302\u0323", "\u1EC7")]
    [InlineData("\u1EB9\u0302", "\u1EC7")]
    [InlineData("\u212B", "\u00C5")] // the sign of the unit
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u0958", "\u0915\u093C")] // not composed
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\uAC01", "\uAC01")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("a\u0315\u0300\u05AE\u0300b", "\u00E0\u05AE\u0300\u0315b")]
    [InlineData("a\u0301\u0301", "\u00E1\u0301")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("\u3046\u3099", "\u3094")]
    [InlineData("\uD83D\uDE00e\u0301", "\uD83D\uDE00\u00E9")]
    [InlineData("\uFB01", "\uFB01")] // compatible, not the same
    public void A_text_is_put_into_form_C(string text, string expected) => Assert.Equal(expected, CanonicalText.Of(text));

    [Fact]
    public void It_is_done_once() => Texts.Sample(text => Assert.Equal(CanonicalText.Of(text), CanonicalText.Of(CanonicalText.Of(text))));

    [Fact]
    public void A_text_that_has_the_form_is_the_same_object()
    {
        string text = new("Caf\u00E9");
        Assert.Same(text, CanonicalText.Of(text));
    }
}
