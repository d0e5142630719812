namespace Alliance.Core;

/// <summary>The lists of a dataset, each with its name in JSON, in the order of the format.</summary>
internal static class DatasetLists
{
    public static IEnumerable<(string Name, IReadOnlyList<IRecord> Records)> Of(AllianceDataset dataset) =>
    [
        ("sources", dataset.Sources),
        ("statements", dataset.Statements),
        ("alliances", dataset.Alliances),
        ("memberStates", dataset.MemberStates),
        ("associations", dataset.Associations),
        ("jointProgrammes", dataset.JointProgrammes),
        ("countryGroups", dataset.CountryGroups),
        ("targets", dataset.Targets),
        ("projections", dataset.Projections),
        ("exchangeRates", dataset.ExchangeRates),
        ("items", dataset.Items),
        ("legalActs", dataset.LegalActs),
        ("constraints", dataset.Constraints),
        ("reviewPolicies", dataset.ReviewPolicies),
        ("supplierStances", dataset.SupplierStances),
        ("marketObservations", dataset.MarketObservations),
        ("otherRecords", dataset.OtherRecords),
    ];
}
