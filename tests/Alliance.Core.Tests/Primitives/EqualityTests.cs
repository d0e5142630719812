namespace Alliance.Core.Tests.Primitives;

/// <summary>Different values differ whichever of them is asked, <c>default</c> among them; equal ones have one hash code.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string, object[]> Different => new()
    {
        { nameof(LocalizedText), [default(LocalizedText), (LocalizedText)"", (LocalizedText)"a", LocalizedText.Of(("en", "a")), LocalizedText.Of(("en", "a"), ("ru", "a")), LocalizedText.Of(("und", "a"), ("en", "a"))] },
        { nameof(PartialDate), [default(PartialDate), new PartialDate(2024), new PartialDate(2024, 1), new PartialDate(2024, 1, 1)] },
        { nameof(ValidityBound), [default(ValidityBound), ValidityBound.Open, ValidityBound.On(new(2024)), ValidityBound.OnOrBefore(new(2024)), ValidityBound.OnOrAfter(new(2024))] },
        { nameof(Validity), [default(Validity), Validity.From(2024), Validity.From(2025), new Validity(ValidityBound.Unknown, ValidityBound.Unknown)] },
        { nameof(UnknownMembers), [default(UnknownMembers), UnknownMembers.Parse("""{"a":1}"""), UnknownMembers.Parse("""{"a":1.0}""")] },
        { nameof(Id<>), [default(Id<Source>), new Id<Source>("a"), new Id<Source>("b")] },
        { nameof(Term<>), [default(Term<MembershipStatus>), (Term<MembershipStatus>)MembershipStatus.Member, Term<MembershipStatus>.Parse("friend")] },
        { nameof(CountryCode), [default(CountryCode), CountryCode.KZ, CountryCode.Parse("SUHH")] },
        { nameof(CurrencyCode), [default(CurrencyCode), CurrencyCode.RUB, CurrencyCode.RUR] },
        { nameof(RecordReference), [default(RecordReference), RecordReference.Parse("source:a"), RecordReference.Parse("alliance:a")] },
        { nameof(PartyReference), [default(PartyReference), PartyReference.Parse("country:KZ"), PartyReference.Parse("other:KZ"), PartyReference.Parse("company:kz")] },
        { nameof(Money), [default(Money), new Money(0, CurrencyCode.RUB), new Money(1, CurrencyCode.RUB), new Money(1, CurrencyCode.RUR)] },
        { nameof(ValueList<>), [default(ValueList<string>), (ValueList<string>)["a"], (ValueList<string>)["a", "b"], (ValueList<string>)["b", "a"]] },
    };

    [Theory, MemberData(nameof(Different))]
    public void They_differ_both_ways_round(string type, object[] values)
    {
        Assert.StartsWith(type, values[0].GetType().Name, StringComparison.Ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
                Assert.True(values[i].Equals(values[j]) == (i == j), $"{i} and {j}");
        }
    }

    [Fact]
    public void So_do_records_that_hold_them()
    {
        Evidence noted = new() { Note = "a" };
        Assert.False(Evidence.None.Equals(noted) || noted.Equals(Evidence.None));
        Assert.True(Evidence.None != noted && noted != Evidence.None && default(LocalizedText) != "a");
    }
}
