namespace Alliance.Core.TestData;

/// <summary>
/// Datasets made from a seed: the same seed gives the same document, whatever the platform. Every document holds every type of root record,
/// Cyrillic and awkward text and unknown members, and its references resolve; over a few hundred of them every property is absent and
/// present, and every value of every vocabulary occurs.
/// </summary>
public static class Documents
{
    /// <summary>How the names of all unknown members on the outside begin.</summary>
    public const string UnknownPrefix = "x-";

    /// <summary>The smallest and largest length of what <see cref="Create"/> makes, in bytes of compact JSON.</summary>
    public const int SmallestLength = 18_000, LargestLength = 22_000;

    /// <summary>A document of about 20 KB.</summary>
    public static AllianceDataset Create(int seed)
    {
        // Chance may give records of every type that together are too long: then the next throw counts.
        for (ulong attempt = 0; ; attempt++)
        {
            var document = new DocumentBuilder(new RandomSource(((ulong)(uint)seed << 8) + attempt));
            document.AddOneOfEach();
            if (document.FillUp(20_000, LargestLength - 500))
                return document.ToDataset();
        }
    }

    /// <summary>A document of about the length asked for, in bytes of compact JSON; more than 25,000.</summary>
    public static AllianceDataset CreateLarge(int seed, int targetBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(targetBytes, 25_000);
        var document = new DocumentBuilder(new RandomSource((ulong)(uint)seed << 8));
        document.AddOneOfEach();
        document.FillUp(targetBytes, int.MaxValue);
        return document.ToDataset();
    }

    /// <summary>Different documents of about 20 KB, one after the other.</summary>
    public static IEnumerable<AllianceDataset> Many(int count) => Enumerable.Range(1, count).Select(Create);

    /// <summary>Records of every root type, those of one document.</summary>
    public static IReadOnlyList<IRecord> Records(int seed) => RecordsOf(Create(seed));

    /// <summary>All root records of a document.</summary>
    public static IReadOnlyList<IRecord> RecordsOf(AllianceDataset dataset) =>
    [
        .. dataset.Sources, .. dataset.Statements, .. dataset.Alliances, .. dataset.MemberStates, .. dataset.Associations, .. dataset.JointProgrammes,
        .. dataset.CountryGroups, .. dataset.Targets, .. dataset.Projections, .. dataset.ExchangeRates, .. dataset.Items, .. dataset.LegalActs,
        .. dataset.Regimes, .. dataset.PartyLists, .. dataset.Constraints, .. dataset.ReviewPolicies, .. dataset.SupplierStances, .. dataset.MarketObservations,
    ];

    /// <summary>A performed conversion, which is a result and stands in no dataset.</summary>
    public static CurrencyConversion Conversion(int seed) => new RandomRecords(new RandomSource((ulong)(uint)seed), new Keys()).Conversion();
}
