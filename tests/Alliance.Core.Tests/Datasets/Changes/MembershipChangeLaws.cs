using Alliance.Core.Tests.Primitives;
using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets.Changes;

/// <summary>The changes of memberships are those that someone finds who asks for every day.</summary>
public sealed class MembershipChangeLaws
{
    private static readonly LocalDate First = new(2022, 12, 15);
    private static readonly LocalDate Last = new(2025, 1, 15);

    private static readonly CountryCode[] Countries = [CountryCode.BR, CountryCode.KZ];

    private static readonly Gen<Confidence> AnyConfidence = Gen.Enum<Confidence>();

    private static readonly Gen<PartialDate?> MaybeDate = Gen.Select(Gens.NearDate, Gen.Bool, (date, isGiven) => isGiven ? date : (PartialDate?)null);

    private static readonly Gen<Membership> AnySpell = Gen.Select(
        Gen.OneOf(MembershipStatus.Member, MembershipStatus.Party, MembershipStatus.Partner, MembershipStatus.Invited, MembershipStatus.Withdrawn),
        AnyConfidence,
        Gens.NearValidity,
        Gens.NearValidity.Array[0, 1],
        (status, confidence, validity, suspensions) => new Membership { Alliance = Brics, Status = status, Validity = validity, Suspensions = [.. suspensions], Evidence = Sure(confidence) });

    private static readonly Gen<AiAlliance> AnyAlliance = Gen.Select(
        Gen.Select(MaybeDate, MaybeDate, MaybeDate, MaybeDate),
        Gen.Select(Gens.NearValidity, AnyConfidence, Gen.Bool).Array[0, 2],
        AnyConfidence,
        Gen.Bool,
        (dates, complete, confidence, hasGroup) => new AiAlliance
        {
            Id = Brics,
            Names = ["BRICS"],
            Founded = dates.Item1,
            Adopted = dates.Item2,
            OpenedForSignature = dates.Item3,
            Dissolved = dates.Item4,
            MembershipsCompleteFor =
            [
                .. complete.Select(entry => new MembershipCompleteness { Validity = entry.Item1, Evidence = Sure(entry.Item2), Statuses = entry.Item3 ? [MembershipStatus.Member, MembershipStatus.Party] : [] }),
            ],
            MemberGroup = hasGroup ? new Id<CountryGroup>("brics") : null,
            Evidence = Sure(confidence),
        });

    private static readonly Gen<CountryGroup> AnyGroup = Gen.Select(Gen.Select(Gen.OneOf(Countries), Gens.NearValidity, AnyConfidence).Array[1, 2], AnyConfidence, (members, confidence) => new CountryGroup
    {
        Id = new("brics"),
        Name = "BRICS",
        Members = [.. members.Select(member => new GroupMember { Country = member.Item1, Validity = member.Item2, Evidence = Sure(member.Item3) })],
        Evidence = Sure(confidence),
    });

    private static readonly Gen<AllianceDataset> AnyDataset = Gen.Select(AnySpell.Array[0, 3].Array[Countries.Length], AnyAlliance, AnyGroup, (spells, alliance, group) => new AllianceDataset
    {
        MemberStates = [.. spells.Select((some, i) => new MemberState { Country = Countries[i], Memberships = [.. some] })],
        Alliances = [alliance],
        CountryGroups = [group],
    });

    [Fact]
    public void Changes_are_the_differences_between_successive_days() => AnyDataset.Sample(
        dataset =>
        {
            List<(LocalDate, PartyReference, PartyStanding, PartyStanding)> expected = [];
            PartyStanding[] before = Standings(dataset, First.PlusDays(-1));
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                PartyStanding[] after = Standings(dataset, day);
                expected.AddRange(before.Zip(after).Where(pair => AreDifferent(pair.First, pair.Second)).Select(pair => (day, pair.Second.Party, pair.First, pair.Second)));
                before = after;
            }
            Assert.Equal(expected, dataset.MembershipChanges(Brics, First, Last).Select(change => (change.Day, change.Party, change.Before, change.After)));
        },
        iter: 60);

    [Fact]
    public void On_a_day_that_is_not_listed_every_answer_is_that_of_the_day_before() => AnyDataset.Sample(
        dataset =>
        {
            HashSet<LocalDate> days = [.. dataset.MembershipChangeDays(Brics)];
            string before = Everything(dataset, First.PlusDays(-1));
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                string after = Everything(dataset, day);
                if (!days.Contains(day))
                    Assert.Equal(before, after);
                before = after;
            }
        },
        iter: 60);

    [Fact]
    public void The_kind_is_that_of_the_membership() => AnyDataset.Sample(dataset =>
    {
        foreach (MembershipChange change in dataset.MembershipChanges(Brics, First, Last))
        {
            Assert.True(change.Kind switch
            {
                ChangeKind.Began => change.After.IsMember == Truth.True && change.Before.IsMember != Truth.True,
                ChangeKind.Ended => change.After.IsMember != Truth.True && MayBeMember(change.Before) && !MayBeMember(change.After),
                ChangeKind.BecameUnknown => change.After.IsMember == Truth.Unknown && MayBeMember(change.After) && !(MayBeMember(change.Before) && change.Before.IsMember == Truth.Unknown),
                ChangeKind.Changed => change.After.IsMember != Truth.True || change.Before.IsMember == Truth.True,
                _ => false,
            });
        }
    });

    /// <summary>Whether a claim states that the party is, or may be, a member.</summary>
    private static bool MayBeMember(PartyStanding standing) =>
        standing.Claims.Any(claim => claim.Holds != Truth.False && (claim.Membership.Status == MembershipStatus.Member || claim.Membership.Status == MembershipStatus.Party))
        && standing.IsMember != Truth.False;

    private static PartyStanding[] Standings(AllianceDataset dataset, LocalDate day) =>
        [.. Countries.Select(country => dataset.AsOf(day, knownOn: null, groups: null).Standing(country, Brics))];

    private static bool AreDifferent(PartyStanding before, PartyStanding after) => (before.IsListed || after.IsListed)
        && (before.IsListed != after.IsListed || before.Status != after.Status || before.Holds != after.Holds || before.IsMember != after.IsMember
            || before.IsSuspended != after.IsSuspended || before.IsDisputed != after.IsDisputed);

    private static string Everything(AllianceDataset dataset, LocalDate day)
    {
        AsOfView view = dataset.AsOf(day, knownOn: null, groups: null);
        IEnumerable<PartyStanding> standings = [.. Countries.Select(country => view.Standing(country, Brics)), view.Standing(CountryCode.SA, Brics), .. view.StandingsOf(Brics)];
        return $"{view.MembersOf(Brics)} {string.Join(' ', standings)}";
    }
}
