using NodaTime;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>Datasets with many spells in few alliances, the same in each run, and the questions about them.</summary>
public static class AsOfWorkload
{
    private const int Alliances = 16;
    private const int SpellsOfParty = 4;

    public static LocalDate Day { get; } = new(2024, 7, 1);

    public static Id<AiAlliance> Alliance { get; } = new("alliance-3");

    /// <summary>Associations with four spells each.</summary>
    public static AllianceDataset Dataset(int spells)
    {
        var random = new Random(20261129);
        Id<AiAlliance>[] alliances = [.. Enumerable.Range(0, Alliances).Select(i => new Id<AiAlliance>($"alliance-{i}"))];
        Evidence evidence = Evidence.Confirmed(new Id<Source>("source"));
        return new()
        {
            Associations =
            [
                .. Enumerable.Range(0, spells / SpellsOfParty).Select(i => new AiAssociation
                {
                    Id = new($"association-{i}"),
                    Names = [],
                    Memberships =
                    [
                        .. Enumerable.Range(0, SpellsOfParty).Select(_ => new Membership
                        {
                            Alliance = alliances[random.Next(Alliances)],
                            Status = random.Next(10) == 0 ? MembershipStatus.Observer : MembershipStatus.Member,
                            Validity = random.Next(4) == 0 ? Validity.Between(new PartialDate(2010), new PartialDate(2020, 6)) : Validity.From(2012 + random.Next(12), 1 + random.Next(12)),
                            Evidence = evidence,
                        }),
                    ],
                }),
            ],
        };
    }

    /// <summary>One party whose claims differ only in the role.</summary>
    public static AllianceDataset Tied(int claims)
    {
        Evidence evidence = Evidence.Confirmed(new Id<Source>("source"));
        int[] order = [.. Enumerable.Range(0, claims)];
        new Random(20261129).Shuffle(order);
        return new()
        {
            MemberStates =
            [
                new()
                {
                    Country = CountryCode.KZ,
                    Memberships =
                    [
                        .. order.Select(i => new Membership { Alliance = Alliance, Status = MembershipStatus.Member, Validity = Validity.From(2020), Role = $"role {i}", Evidence = evidence with { } }),
                    ],
                },
            ],
        };
    }

    /// <summary>Searches all spells, without considering evidence.</summary>
    public static int Scan(AllianceDataset dataset)
    {
        int count = 0;
        foreach (AiAssociation association in dataset.Associations.AsSpan())
        {
            foreach (Membership membership in association.Memberships.AsSpan())
                count += membership.Alliance == Alliance && membership.Validity.Covers(Day) != Truth.False ? 1 : 0;
        }
        return count;
    }

    /// <summary>The spells by alliance, for an answer without considering evidence.</summary>
    public static IReadOnlyDictionary<Id<AiAlliance>, Membership[]> ByAlliance(AllianceDataset dataset) =>
        dataset.Associations.SelectMany(association => association.Memberships).GroupBy(membership => membership.Alliance).ToDictionary(group => group.Key, group => group.ToArray());

    public static int Count(IReadOnlyDictionary<Id<AiAlliance>, Membership[]> byAlliance)
    {
        int count = 0;
        foreach (Membership membership in byAlliance[Alliance])
            count += membership.Validity.Covers(Day) != Truth.False ? 1 : 0;
        return count;
    }

    /// <summary>Asks the first question about a dataset that has no index yet: a new copy.</summary>
    public static int AskFirst(AllianceDataset dataset) => (dataset with { }).AsOf(Day).StandingsOf(Alliance).Count;
}
