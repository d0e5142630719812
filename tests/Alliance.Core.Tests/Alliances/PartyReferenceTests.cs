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
    public void The_canonical_text_is_read_as_an_equal_party() => Parties.Where(party => !party.IsDefault).Sample(party =>
        Assert.Equal(party, PartyReference.Parse(party.CanonicalText)));
}
