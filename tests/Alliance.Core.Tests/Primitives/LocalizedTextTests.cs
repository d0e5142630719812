using CsCheck;

namespace Alliance.Core.Tests.Primitives;

public sealed class LocalizedTextTests
{
    [Theory]
    [InlineData("DE", "de")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("EN-us-X-Private", "en-US-x-private")]
    [InlineData("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994")]
    [InlineData("es-419", "es-419")]
    [InlineData("zh-yue-HK", "zh-yue-HK")]
    [InlineData("de-DE-u-co-phonebk", "de-DE-u-co-phonebk")]
    [InlineData("X-Whatever", "x-whatever")]
    [InlineData("en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc")]
    [InlineData("und", "und")]
    [InlineData("abcd-Latn", "abcd-Latn")]
    [InlineData("hy-latn-IT-arevela", "hy-Latn-IT-arevela")]
    [InlineData("de-1901-1996", "de-1901-1996")]
    [InlineData("qaa-Qaaa-QM-x-southern", "qaa-Qaaa-QM-x-southern")]
    public void A_tag_of_the_form_gets_its_canonical_case(string tag, string canonical)
    {
        Assert.True(LanguageTag.IsWellFormed(tag));
        Assert.Equal(canonical, LanguageTag.Canonicalize(tag));
        Assert.Equal(canonical, LanguageTag.Canonicalize(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("de-")]
    [InlineData("-de")]
    [InlineData("de--AT")]
    [InlineData("de_AT")]
    [InlineData("deutschland")]
    [InlineData("d1")]
    [InlineData("de-x")]
    [InlineData("x")]
    [InlineData("de-a")]
    [InlineData("de-a-b")]
    [InlineData("a-DE")]
    [InlineData("de-419-DE")]
    [InlineData("ar-a-aaa-b-bbb-a-ccc")]
    [InlineData("de-1901-1901")]
    [InlineData("abcd-yue")]
    [InlineData("de-DE-DE")]
    [InlineData("dе")]
    [InlineData("de-x-ninechars")]
    public void A_tag_out_of_form_is_refused(string tag)
    {
        Assert.False(LanguageTag.IsWellFormed(tag));
        Assert.Throws<FormatException>(() => LocalizedText.Of((tag, "text")));
    }

    [Fact]
    public void A_huge_tag_is_refused_with_a_short_message()
        => Assert.True(Assert.Throws<FormatException>(() => LanguageTag.Canonicalize(new string('a', 8 << 20))).Message.Length < 400);

    [Theory]
    [InlineData("de-AT", "Deutsch")]
    [InlineData("DE", "Deutsch")]
    [InlineData("zh-Hant-TW", "漢")]
    [InlineData("zh-Hans", "no language")]
    [InlineData("fr", "no language")]
    [InlineData("de-x-y-z", "Deutsch")]
    [InlineData("no tag!", "no language")]
    public void The_nearest_language_is_found(string language, string expected)
        => Assert.Equal(expected, LocalizedText.Of(("en", "English"), ("de", "Deutsch"), ("zh-Hant", "漢"), ("und", "no language")).In(language));

    [Fact]
    public void Preferences_come_before_fallbacks()
    {
        var text = LocalizedText.Of(("ru", "русский"), ("en", "English"), ("de", "Deutsch"));
        Assert.Equal(("Deutsch", "English", "English"), (text.In("fr", "de-CH"), text.In("fr"), text.In()));
        Assert.Equal("русский", LocalizedText.Of(("ru", "русский"), ("uk", "українська")).ToString());
    }

    [Fact]
    public void Equal_content_is_an_equal_value_in_whatever_order() => Gens.Tag.Array[0, 7].Select(tags => tags.Distinct(StringComparer.Ordinal).ToArray()).Sample(tags =>
    {
        LocalizedText one = default, two = default;
        foreach (string tag in tags)
            one = one.With(tag, "text " + tag);
        foreach (string tag in tags.Reverse())
            two = two.With(tag.ToUpperInvariant(), "text " + tag);
        Assert.True(one == two && one.GetHashCode() == two.GetHashCode() && one.Count == tags.Length);
        Assert.Equal(tags.OrderBy(t => t is "und" ? "" : t, StringComparer.Ordinal).ToArray(), one.Entries.Select(e => e.Language).ToArray());
    });

    [Fact]
    public void A_language_may_occur_once_only()
        => Assert.Throws<ArgumentException>(() => LocalizedText.Of(("de-at", "a"), ("de-AT", "b")));

    [Fact]
    public void A_string_is_a_text_of_no_stated_language()
    {
        LocalizedText text = "Bund";
        Assert.Equal(new LocalizedText.Entry("und", "Bund"), Assert.Single(text.Entries));
        Assert.Equal("Union", text.With("und", "Union").ToString());
        Assert.Throws<ArgumentNullException>(() => (LocalizedText)null!);
    }

    [Fact]
    public void The_default_is_empty()
    {
        LocalizedText none = default;
        Assert.True(none.IsEmpty && none.Count == 0 && none == default && none == LocalizedText.Of() && !none.TryGet("en", out _));
        Assert.Equal(("", ""), (none.ToString(), none.In("de")));
    }
}
