using Alliance.Core.Tests.Primitives;
using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Laws of memberships, on datasets of few parties, statuses and years, so that claims meet often.</summary>
public sealed class MembershipLaws
{
    private static readonly string[] Countries = ["BR", "KZ", "SA"];

    private static readonly Gen<Membership> AnySpell = Gen.Select(
        Gen.Enum<MembershipStatus>().Where(status => status is MembershipStatus.Member or MembershipStatus.Invited or MembershipStatus.Withdrawn),
        Gen.Enum<Confidence>(),
        Gens.NearValidity,
        Gen.OneOf(Brics, Network),
        (status, confidence, validity, alliance) => new Membership { Alliance = alliance, Status = status, Validity = validity, Evidence = Sure(confidence) });

    private static readonly Gen<AllianceDataset> AnyDataset = AnySpell.Array[0, 3].Array[Countries.Length].Select(DatasetOf);

    private static readonly Gen<LocalDate> AnyDay = Gens.NearDate.Select(date => date.Earliest);

    [Fact]
    public void Members_are_what_going_through_all_records_finds() => Gen.Select(AnyDataset, AnyDay).Sample((dataset, day) =>
    {
        var found = dataset.AsOf(day).StandingsOf(Brics).Select(member => (member.Party.Key, member.Status.Known, member.Holds)).Order();
        var expected = dataset.MemberStates.Where(state => Possible(state, day).Length > 0).Select(state => Expected(state, day)).Order();
        Assert.Equal(expected, found);
    });

    [Fact]
    public void The_order_of_records_and_of_claims_changes_nothing() => Gen.Select(AnyDataset, AnyDay, Gen.Int).Sample((dataset, day, seed) =>
    {
        AllianceDataset shuffled = dataset with
        {
            MemberStates = [.. Shuffled(dataset.MemberStates, seed).Select(state => state with { Memberships = [.. Shuffled(state.Memberships, seed)] })],
        };
        Assert.Equal(dataset.AsOf(day).StandingsOf(Brics), shuffled.AsOf(day).StandingsOf(Brics));
        Assert.Equal(dataset.AsOf(day).SpellsOf(CountryCode.KZ).Select(claim => claim.Holds), shuffled.AsOf(day).SpellsOf(CountryCode.KZ).Select(claim => claim.Holds));
    });

    [Fact]
    public void A_weak_claim_changes_no_certain_answer() => Gen.Select(AnyDataset, AnySpell, Gen.OneOf(Confidence.Unverified, Confidence.Disputed, Confidence.Refuted), AnyDay)
        .Sample((dataset, spell, confidence, day) =>
        {
            Membership weak = spell with { Evidence = Sure(confidence), Suspensions = [Validity.Always] };
            AllianceDataset more = dataset with { MemberStates = [.. dataset.MemberStates.Select(state => state with { Memberships = [weak, .. state.Memberships] })] };
            Assert.Superset(Certain(dataset, day), Certain(more, day));
        });

    [Fact]
    public void What_is_certain_of_inexact_dates_stays_so_when_they_become_exact() =>
        Gen.Select(Gen.Select(AnySpell, AnyDay, AnyDay, Gen.Int[0, 3], Gen.Int[0, 3]).Array[0, 3].Array[Countries.Length], AnyDay).Sample((drawn, day) =>
        {
            AllianceDataset exact = DatasetOf(Spells((start, _) => start));
            AllianceDataset inexact = DatasetOf(Spells(Blurred));
            Assert.Superset(Certain(inexact, day), Certain(exact, day));
            Assert.Superset(Parties(exact), Parties(inexact));

            HashSet<string> Parties(AllianceDataset dataset) => [.. dataset.AsOf(day).StandingsOf(Brics).Select(member => member.Party.Key)];

            Membership[][] Spells(Func<LocalDate, int, ValidityBound> end) =>
            [
                .. drawn.Select(spells => spells.Select(spell =>
                {
                    var (from, until) = spell.Item2 <= spell.Item3 ? (spell.Item2, spell.Item3) : (spell.Item3, spell.Item2);
                    return spell.Item1 with { Validity = new(end(from, spell.Item4), end(until, spell.Item5)) };
                }).ToArray()),
            ];
        });

    [Fact]
    public void A_view_answers_the_same_however_many_ask_at_once() => Gen.Select(AnyDataset, AnyDay).Sample(
        (dataset, day) =>
        {
            AsOfView alone = dataset.AsOf(day), shared = dataset.AsOf(day);
            var answers = new ValueList<PartyStanding>[8];
            Parallel.For(0, answers.Length, i => answers[i] = shared.StandingsOf(Brics));
            Assert.All(answers, answer => Assert.Equal(alone.StandingsOf(Brics), answer));
        },
        iter: 20,
        threads: 1);

    private static AllianceDataset DatasetOf(Membership[][] spells) => new() { MemberStates = [.. spells.Select((some, i) => State(Countries[i], some))] };

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }

    private static ValidityBound Blurred(LocalDate day, int how) => how switch
    {
        0 => day,
        1 => new PartialDate(day.Year, day.Month),
        2 => new PartialDate(day.Year),
        _ => ValidityBound.Between(day.PlusDays(-40), day.PlusDays(20)),
    };

    private static HashSet<(string, MembershipStatus)> Certain(AllianceDataset dataset, LocalDate day) =>
        [.. dataset.AsOf(day).StandingsOf(Brics).Where(member => member.Holds == Truth.True).Select(member => (member.Party.Key, member.Status.Known))];

    private static Truth HeldOn(Membership spell, LocalDate day) => spell.Validity.Covers(day) & spell.Evidence.IsSupported;

    private static Membership[] Possible(MemberState state, LocalDate day) =>
        [.. state.Memberships.Where(spell => spell.Alliance == Brics && HeldOn(spell, day) != Truth.False)];

    /// <summary>The rule in other words: a status is certain when the strongest claims for certain, and all that may hold and are as strong, agree on it.</summary>
    private static (string, MembershipStatus, Truth) Expected(MemberState state, LocalDate day)
    {
        Membership[] possible = Possible(state, day);
        Membership[] certain = [.. possible.Where(spell => HeldOn(spell, day) == Truth.True)];
        Membership[] first = certain.Length > 0 ? certain : possible;
        int strength = first.Max(Strength);
        bool agreed = possible.Where(spell => Strength(spell) >= strength).Select(spell => spell.Status).Distinct().Count() == 1;
        return (state.Country.ToString(), first.Where(spell => Strength(spell) == strength).Min(spell => spell.Status.Known), certain.Length > 0 && agreed ? Truth.True : Truth.Unknown);
    }

    private static int Strength(Membership spell) => Array.IndexOf(
        [Confidence.Unverified, Confidence.Disputed, Confidence.Likely, Confidence.Confirmed],
        spell.Evidence.Confidence.IsDefault ? Confidence.Likely : spell.Evidence.Confidence.Known);
}
