using Alliance.Core.Tests.Primitives;
using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation;

/// <summary>Spells that certainly overlap are found, however many there are.</summary>
public sealed class SpellsTests
{
    private static readonly Gen<Membership> AnyMembership = Gen.Select(
        Gen.OneOf("brics", "gpai"),
        Gen.OneOf(MembershipStatus.Member, MembershipStatus.Observer, MembershipStatus.Partner),
        Gen.OneOf(Confidence.Unspecified, Confidence.Confirmed, Confidence.Confirmed, Confidence.Refuted),
        Gens.NearValidity,
        (alliance, status, confidence, validity) =>
            new Membership { Alliance = new(alliance), Status = status, Validity = validity, Evidence = new() { Confidence = confidence } });

    private static readonly Gen<ValueList<Membership>> AnyList = AnyMembership.Array[0, 40].Select(items => (ValueList<Membership>)[.. items]);

    [Fact]
    public void In_one_standing_they_are_found_as_by_comparing_each_with_each() =>
        AnyList.Sample(list => Assert.Equal(Compared<SpellsInOneStanding>(list), Overlapping<SpellsInOneStanding>(list)));

    [Fact]
    public void In_two_standings_they_are_found_as_by_comparing_each_with_each() =>
        AnyList.Sample(list => Assert.Equal(Compared<SpellsInTwoStandings>(list), Overlapping<SpellsInTwoStandings>(list)));

    [Fact]
    public void Who_rejoins_has_two_spells()
    {
        Membership first = ValidRecords.Membership;
        Assert.Empty(Overlapping<SpellsInOneStanding>([first, first with { Validity = Validity.From(2024) }]));
        Assert.Equal([1], Overlapping<SpellsInOneStanding>([first, first with { Validity = Validity.From(2023) }]));
    }

    [Fact]
    public void A_long_list_of_one_alliance_is_gone_through()
    {
        Membership[] many = [.. Enumerable.Range(0, 200_000).Select(i => ValidRecords.Membership with { Validity = Validity.On(new LocalDate(1000, 1, 1).PlusDays(i)) })];
        Assert.Equal([100_000], Overlapping<SpellsInOneStanding>([.. many[..100_000], many[7], .. many[100_000..]]));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void What_stands_in_a_list_again_is_found(int count)
    {
        ValueList<int> distinct = [.. Enumerable.Range(1, count)];
        Assert.True(Repeats.AreNone(distinct, out List<int>? at));
        Assert.Null(at);
        Assert.False(Repeats.AreNone<int>([.. distinct, 1, count], out at));
        Assert.Equal([count, count + 1], at);
    }

    /// <summary>
    /// Of two, the one that begins later is at fault, by the latest day on which it can; or the one that is not sure to last any day of its own.
    /// </summary>
    private static ValueList<int> Compared<TSpells>(ValueList<Membership> list) where TSpells : struct, ISpells<Membership>
    {
        var broken = new SortedSet<int>();
        for (int i = 0; i < list.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (TSpells.Counts(list[i]) && TSpells.Counts(list[j])
                    && TSpells.Compare(list[i], list[j]) == 0
                    && TSpells.Clash(list[i], list[j])
                    && list[i].Validity.Overlaps(list[j].Validity) == Truth.True)
                    broken.Add(Rank(list[i]).CompareTo(Rank(list[j])) >= 0 ? i : j);
            }
        }
        return [.. broken];
    }

    private static ValueList<int> Overlapping<TSpells>(ValueList<Membership> list) where TSpells : struct, ISpells<Membership>
    {
        bool areApart = Spells.AreApart<Membership, TSpells>(list, out List<int>? at);
        Assert.Equal(areApart, at is not { Count: > 0 });
        return [.. at ?? []];
    }

    private static (bool IsLoose, DayKey Start) Rank(Membership membership)
    {
        Validity.Bounds bounds = Validity.Bounds.Of(membership.Validity);
        return (bounds.StartLatest > bounds.EndEarliest, bounds.StartLatest);
    }
}
