namespace Alliance.Core.Tests.Primitives;

public sealed class IdAndTermTests
{
    internal enum Status
    {
        Unspecified = 0,
        InForce,
        ReExport,
        Sha512Hash,
    }

    internal enum Sparse : long
    {
        Unspecified = 0,
        Far = long.MaxValue,
        Below = -7,
    }

    [Theory]
    [InlineData("brics")]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("ai-alliance-2024")]
    public void A_slug_is_an_id(string slug) => Assert.Equal(slug, new Id<string>(slug).Value);

    [Theory]
    [InlineData("", 0)]
    [InlineData("-a", 0)]
    [InlineData("a-", 2)]
    [InlineData("a--b", 2)]
    [InlineData("aB", 1)]
    [InlineData("a b", 1)]
    [InlineData("a_b", 1)]
    [InlineData("brіcs", 2)]
    [InlineData("a１", 1)]
    [InlineData("a/b", 1)]
    public void What_is_no_slug_is_refused_at_its_place(string text, int position)
    {
        Assert.Contains($"At position {position} of", Assert.Throws<FormatException>(() => new Id<string>(text)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Term<Status>.Parse(text));
    }

    [Fact]
    public void A_hundred_characters_are_the_most()
    {
        Assert.Equal(100, new Id<string>(new string('a', 100)).Value.Length);
        Assert.Throws<FormatException>(() => new Id<string>(new string('a', 101)));
        Assert.Equal(100, Term<Status>.Parse(new string('a', 100)).Text.Length);
        Assert.Throws<FormatException>(() => Term<Status>.Parse(new string('a', 101)));
    }

    [Fact]
    public void The_default_id_names_nothing()
    {
        Id<string> none = default;
        Assert.True(none.IsDefault && none == default && none.GetHashCode() == default(Id<string>).GetHashCode());
        Assert.Equal(("", ""), (none.Value, none.ToString()));
        Assert.True(none.CompareTo(new Id<string>("a")) < 0 && none != new Id<string>("a"));
    }

    [Theory]
    [InlineData("in-force", (int)Status.InForce)]
    [InlineData("re-export", (int)Status.ReExport)]
    [InlineData("sha512-hash", (int)Status.Sha512Hash)]
    public void A_known_term_is_the_kebab_case_of_its_name(string text, int value)
    {
        Term<Status> term = Term<Status>.Parse(text);
        Assert.True(term.IsKnown && term.TryGetKnown(out Status known) && known == (Status)value && term == (Status)value && (Status)value == term);
        Assert.Equal((text, (Term<Status>)(Status)value), (term.Text, term));
    }

    [Fact]
    public void An_unknown_term_is_kept_to_the_letter()
    {
        Term<Status> term = Term<Status>.Parse("inforce");
        Assert.Equal(("inforce", false, false, false), (term.Text, term.TryGetKnown(out _), term.IsKnown, term.IsDefault));
        Assert.True(term != Status.Unspecified && term != default && term == Term<Status>.Parse("inforce"u8));
    }

    [Fact]
    public void The_default_term_is_unspecified()
    {
        Term<Status> none = default;
        Assert.True(none.IsDefault && none.IsKnown && none.TryGetKnown(out Status known) && known == Status.Unspecified && none == Status.Unspecified && none.GetHashCode() == default(Term<Status>).GetHashCode());
        Assert.Equal(("", ""), (none.Text, none.ToString()));
        Assert.Throws<FormatException>(() => Term<Status>.Parse("unspecified"));
    }

    [Fact]
    public void A_value_that_its_enum_does_not_define_is_no_term() => Assert.Throws<ArgumentOutOfRangeException>(() => Term<Status>.Of((Status)99));

    [Fact]
    public void Names_are_found_whatever_the_numbers()
    {
        foreach (Sparse value in new[] { Sparse.Far, Sparse.Below })
        {
            Assert.True(VocabularyNames<Sparse>.TryFind(VocabularyNames<Sparse>.Utf8Text(value), out Sparse found) && found == value);
            Assert.True(VocabularyNames<Sparse>.TryFind(VocabularyNames<Sparse>.Text(value), out found) && found == value);
        }
        Assert.False(VocabularyNames<Sparse>.TryFind("", out _));
        Assert.Equal(["far", "below"], VocabularyNames<Sparse>.All.ToArray());
    }
}
