using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>The order of claims is total, by what they say, and documented by tables.</summary>
public sealed class ClaimOrderTests
{
    private static readonly ValidityBound[] Ends =
    [
        ValidityBound.Unknown, ValidityBound.Open, new PartialDate(2024), new PartialDate(2024, 1), new PartialDate(2024, 1, 1),
        ValidityBound.Between(new(2024, 1, 1), new(2024, 12, 31)), ValidityBound.Between(new(2024), new(2024)), ValidityBound.OnOrBefore(new(2024)), ValidityBound.OnOrAfter(new(2024)),
    ];

    private static readonly Gen<Validity> AnyValidity = Gen.Select(One(Ends), One(Ends), (start, end) => new Validity(start, end));

    private static readonly Gen<Citation> AnyCitation = Gen.Select(
        One("a", "b"),
        One<string?>(null, "p. 1"),
        One<string?>(null, "quoted"),
        (source, locator, quote) => new Citation { Source = new(source), Locator = locator, Quote = quote });

    private static readonly Gen<Evidence> AnyEvidence = Gen.Select(
        One(Confidence.Unspecified, Confidence.Likely, Confidence.Disputed),
        AnyCitation.Array[0, 2],
        One<LocalDate?>(null, new LocalDate(2024, 1, 1)),
        One<LocalizedText>(default, "a", LocalizedText.Of(("de", "a")), LocalizedText.Of(("de", "a"), ("en", "b"))),
        (confidence, citations, recorded, note) => new Evidence { Confidence = confidence, Citations = [.. citations], ContradictedBy = [.. citations.Skip(1)], RecordedOn = recorded, Note = note });

    private static readonly Gen<Membership> AnySpell = Gen.Select(
        One<Term<MembershipStatus>>(MembershipStatus.Member, MembershipStatus.Withdrawn, Term<MembershipStatus>.Parse("friend"), Term<MembershipStatus>.Parse("fan"), default),
        AnyValidity,
        AnyEvidence,
        One<bool?>(null, false, true),
        AnyValidity.Array[0, 2],
        One<LocalizedText>(default, "chair"),
        One(default, UnknownMembers.Parse("""{"x-a":1}"""), UnknownMembers.Parse("""{"x-a":2}""")),
        (status, validity, evidence, founding, suspended, role, unknown) => new Membership
        {
            Alliance = Brics,
            Status = status,
            Validity = validity,
            Evidence = evidence,
            IsFoundingMember = founding,
            Suspensions = [.. suspended],
            Role = role,
            Unknown = unknown,
        });

    private static readonly Gen<Membership[]> Few = AnySpell.Array[3];

    [Fact]
    public void Every_status_and_stance_has_its_place()
    {
        Assert.Equal(Enum.GetValues<MembershipStatus>().Where(status => status != MembershipStatus.Unspecified).Order(), ClaimOrder.Statuses.Order());
        Assert.Equal(Enum.GetValues<Stance>().Where(stance => stance != Stance.Unspecified).Order(), ClaimOrder.Stances.Order());
    }

    [Fact]
    public void Known_statuses_come_before_unknown_ones_and_those_before_none()
    {
        Term<MembershipStatus>[] ordered = [.. ClaimOrder.Statuses.Select(Term<MembershipStatus>.Of), Term<MembershipStatus>.Parse("fan"), Term<MembershipStatus>.Parse("friend"), default];
        Term<MembershipStatus>[] sorted = [.. ordered.Reverse()];
        Array.Sort(sorted, ClaimOrder.Compare);
        Assert.Equal(ordered, sorted);
    }

    [Fact]
    public void Claims_compare_equal_only_when_they_are_alike() => Few.Sample(spells =>
    {
        MembershipClaim[] claims = [.. new AllianceDataset { MemberStates = [State("KZ", spells)] }.AsOf(Day("2024-06")).SpellsOf(CountryCode.KZ)];
        foreach (MembershipClaim one in claims)
        {
            foreach (MembershipClaim other in claims)
            {
                Assert.Equal(one.Equals(other), ClaimOrder.Compare(one, other) == 0);
                Assert.Equal(-Math.Sign(ClaimOrder.Compare(other, one)), Math.Sign(ClaimOrder.Compare(one, other)));
                foreach (MembershipClaim third in claims)
                    Assert.False(ClaimOrder.Compare(one, other) <= 0 && ClaimOrder.Compare(other, third) <= 0 && ClaimOrder.Compare(one, third) > 0);
            }
        }
    });

    [Fact]
    public void Validities_compare_equal_only_when_they_are() => AnyValidity.Array[2].Sample(pair =>
        Assert.Equal(pair[0] == pair[1], ClaimOrder.Compare(pair[0], pair[1]) == 0));

    [Fact]
    public void The_order_of_spells_changes_no_answer() => Gen.Select(Few, Gen.Int).Sample((spells, seed) =>
    {
        Membership[] shuffled = [.. spells];
        new Random(seed).Shuffle(shuffled);
        AsOfView one = new AllianceDataset { MemberStates = [State("KZ", spells)] }.AsOf(Day("2024-06")), other = new AllianceDataset { MemberStates = [State("KZ", shuffled)] }.AsOf(Day("2024-06"));
        Assert.Equal(one.StandingsOf(Brics), other.StandingsOf(Brics));
        Assert.Equal(one.SpellsOf(CountryCode.KZ), other.SpellsOf(CountryCode.KZ));
    });

    [Fact]
    public void Stances_of_one_standing_are_listed_by_id_and_then_by_all_else()
    {
        SupplierStance stance = new() { Id = new("b"), Supplier = CountryCode.US, Market = CountryCode.KZ, Stance = Stance.Supplying, Validity = Validity.From(2020) };
        SupplierStance[] ordered = [stance with { Id = new("a") }, stance, stance with { Basis = ReportBasis.Official }, stance with { Basis = ReportBasis.Official, Detail = "a detail" }];
        for (int seed = 0; seed < 10; seed++)
        {
            SupplierStance[] shuffled = [.. ordered];
            new Random(seed).Shuffle(shuffled);
            SupplierStanding standing = Assert.Single(new AllianceDataset { SupplierStances = [.. shuffled] }.AsOf(Day("2024-06")).Stances());
            Assert.Equal(ordered, standing.Claims.Select(claim => claim.Record));
        }
    }

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
