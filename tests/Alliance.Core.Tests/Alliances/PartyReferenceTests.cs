using System.Text.Json;
using CsCheck;

namespace Alliance.Core.Tests.Alliances;

public sealed class PartyReferenceTests
{
    private static readonly string[] Texts =
        ["", "country:KZ", "country:SUHH", "alliance:a", "alliance:b", "association:a", "association:b", "company:a", "company:b", "other:a", "other:b"];

    private static readonly Gen<PartyReference> Parties =
        Gen.Int[0, Texts.Length - 1].Select(place => place == 0 ? default : PartyReference.Parse(Texts[place]));

    [Fact]
    public void A_company_and_an_association_of_one_id_are_one_party()
    {
        PartyReference company = PartyReference.Parse("company:a"), association = PartyReference.Parse("association:a");
        Assert.True(company == association && company.Equals((object)association) && !(company != association));
        Assert.Equal((0, 0), (company.CompareTo(association), association.CompareTo(company)));
        Assert.Equal(company.GetHashCode(), association.GetHashCode());
        Assert.Equal((ValueList<PartyReference>)[company], (ValueList<PartyReference>)[association]);
        Assert.Equal(("association:a", "association:a"), (company.CanonicalText, association.CanonicalText));
    }

    [Fact]
    public void The_word_that_was_read_is_kept_and_written_back()
    {
        foreach (string text in new[] { "company:a", "association:a" })
        {
            PartyReference party = PartyReference.Parse(text);
            Assert.Equal((text, text), (party.ToString(), $"{party}"));
            Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<PartyReference>($"\"{text}\"")));
        }
    }

    [Fact]
    public void Equality_hash_code_order_and_canonical_text_agree() => Gen.Select(Parties, Parties).Sample((one, other) =>
    {
        bool areEqual = one.CanonicalText == other.CanonicalText;
        Assert.Equal((areEqual, areEqual), (one == other, one.CompareTo(other) == 0));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
        Assert.Equal(Math.Sign(one.CompareTo(other)), -Math.Sign(other.CompareTo(one)));
    });

    [Fact]
    public void The_order_is_transitive() => Gen.Select(Parties, Parties, Parties).Sample((a, b, c) =>
        Assert.True(a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0));

    [Fact]
    public void Names_are_compared_in_normalization_form_C_and_written_as_they_were_read()
    {
        PartyReference composed = PartyReference.Other("Caf\u00E9"), apart = PartyReference.Parse("other:Cafe\u0301");
        Assert.True(composed == apart && composed.CompareTo(apart) == 0 && composed.GetHashCode() == apart.GetHashCode());
        Assert.Equal("other:Caf\u00E9", composed.CanonicalText);
        Assert.Equal("other:Caf\u00E9", apart.CanonicalText);
        Assert.Equal("other:Cafe\u0301", apart.ToString());
        Assert.Equal("Cafe\u0301", apart.Key);
        Assert.Equal(PartyReference.Parse("ministry:Caf\u00E9"), PartyReference.Parse("ministry:Cafe\u0301"));
        Assert.NotEqual(composed, PartyReference.Other("Cafe"));
        Assert.NotEqual(PartyReference.Other("\uFB01"), PartyReference.Other("fi")); // compatible, not the same
    }

    [Theory]
    [InlineData('\u200B')] // zero width space
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u00AD')] // soft hyphen
    [InlineData('\u180E')]
    [InlineData('\u200E')] // left-to-right mark
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    [InlineData('\u202A')]
    [InlineData('\u202E')] // right-to-left override
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    public void A_name_with_an_invisible_character_is_refused(char character)
    {
        foreach (string name in new[] { $"Council{character}of Europe", $"{character}Council", $"Council{character}" })
        {
            Assert.Throws<FormatException>(() => PartyReference.Other(name));
            Assert.False(PartyReference.TryParse($"other:{name}", out _));
            Assert.False(PartyReference.TryParse($"ministry:{name}", out _));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartyReference>(JsonSerializer.Serialize($"other:{name}")));
        }
    }

    [Theory]
    [InlineData("other: Council of Europe", "a name must not begin or end with a space. At position 6 of \"other:^ Council of Euro...\". Did you mean \"other:Council of Europe\"?")]
    [InlineData("other:Council of Europe ", "a name must not begin or end with a space. At position 23 of \"other:Council of Europe^ \". Did you mean \"other:Council of Europe\"?")]
    [InlineData("ministry:A\u00A0", "a name must not begin or end with a space. At position 10 of \"ministry:A^\\u00A0\". Did you mean \"ministry:A\"?")]
    [InlineData("other:Council\u200BX", "a name must not contain an invisible character. At position 13 of \"other:Council^\\u200BX\". Did you mean \"other:CouncilX\"?")]
    [InlineData("other:Council\r\nof Europe", "a name must not contain a line break, a tab or another control character. At position 13 of \"other:Council^\\u000D\\u000Aof Europe\". Did you mean \"other:Council of Europe\"?")]
    [InlineData("other:\tA", "a name must not contain a line break, a tab or another control character. At position 6 of \"other:^\\u0009A\". Did you mean \"other:A\"?")]
    [InlineData("other:", "a name must follow the colon. At position 6 of \"other:^\".")]
    [InlineData("other: ", "a name must not begin or end with a space. At position 6 of \"other:^ \".")]
    [InlineData("Other:Council", "expected country:KZ, alliance:eu, association:ID, company:ID, or other: and a name. At position 0 of \"^Other:Council\". Did you mean \"other:Council\"?")]
    [InlineData("country:Nowhere", "a country is named by its code, such as country:KZ. At position 8 of \"country:^Nowhere\".")]
    [InlineData("alliance:eu-A", "expected 1 to 100 characters: words of a-z and 0-9, separated by single hyphens. At position 12 of \"alliance:eu-^A\". Did you mean \"alliance:eu-a\"?")]
    [InlineData("company:", "expected 1 to 100 characters: words of a-z and 0-9, separated by single hyphens. At position 8 of \"company:^\".")]
    [InlineData("Kazakh", "expected country:KZ, alliance:eu, association:ID, company:ID, or other: and a name. At position 0 of \"^Kazakh\".")]
    public void What_is_no_party_is_refused_at_its_place_with_the_rule_that_it_breaks(string text, string message)
    {
        Assert.Equal($"Not a party: {message}", Assert.Throws<FormatException>(() => PartyReference.Parse(text)).Message);
        Assert.Equal($"Not a party: {message}", Assert.Throws<FormatException>(() => PartyReference.Parse(System.Text.Encoding.UTF8.GetBytes(text), provider: null)).Message);
        Assert.StartsWith($"Not a party: {message}", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartyReference>(JsonSerializer.Serialize(text))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(201, 200)]
    [InlineData(400, 200)]
    public void A_name_that_is_too_long_is_refused_at_its_maximum(int length, int position)
    {
        string name = new('a', length);
        Assert.StartsWith($"Not a party: a name has at most 200 characters, also in normalization form C. At position {position} of", Assert.Throws<FormatException>(() => PartyReference.Other(name)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"Not a party: a name has at most 200 characters, also in normalization form C. At position {position + 6} of", Assert.Throws<FormatException>(() => PartyReference.Parse($"other:{name}")).Message, StringComparison.Ordinal);
        string kind = new('k', 100);
        Assert.StartsWith($"Not a party: a name has at most 200 characters, also in normalization form C. At position {position + 101} of", Assert.Throws<FormatException>(() => PartyReference.Parse($"{kind}:{name}")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Not a party: a name must be valid Unicode; this is one half of a character. At position 7 of", Assert.Throws<FormatException>(() => PartyReference.Parse($"other:a\uD83D{name}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_grows_beyond_200_characters_when_it_is_normalized_is_refused()
    {
        string longest = new('\u0958', PartyReference.MaxNameLength / 2); // two characters each in form C
        Assert.Equal(PartyReference.Other(longest), PartyReference.Parse(PartyReference.Other(longest).CanonicalText));
        Assert.Throws<FormatException>(() => PartyReference.Other(longest + "\u0958"));
    }

    [Fact]
    public void Any_name_that_is_accepted_has_a_canonical_text_that_is_read() => Gen.String[Gen.Char["ae\u0301\u00E9\u0958 \u0345\uFFFE\u200B\uD83D\uDE00"], 0, 6].Sample(name =>
    {
        if (PartyReference.TryParse($"other:{name}", out PartyReference party))
            Assert.Equal(party, PartyReference.Parse(party.CanonicalText));
    });

    [Fact]
    public void The_canonical_text_is_read_as_an_equal_party() => Parties.Where(party => !party.IsDefault).Sample(party =>
        Assert.Equal(party, PartyReference.Parse(party.CanonicalText)));
}
