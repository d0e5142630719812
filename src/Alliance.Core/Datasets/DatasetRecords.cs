namespace Alliance.Core;

/// <summary>Puts records into the lists of a dataset.</summary>
internal static class DatasetRecords
{
    /// <summary>The members of a dataset, with these records and no others.</summary>
    /// <param name="dataset">The dataset, whose lists are replaced.</param>
    /// <param name="records">The records, each of which goes to the list of its kind, in their order.</param>
    public static AllianceDataset Of(AllianceDataset dataset, IReadOnlyList<IRecord> records)
    {
        return dataset with
        {
            Sources = Each<Source>(),
            Statements = Each<Statement>(),
            Alliances = Each<AiAlliance>(),
            MemberStates = Each<MemberState>(),
            Associations = Each<AiAssociation>(),
            JointProgrammes = Each<JointProgramme>(),
            CountryGroups = Each<CountryGroup>(),
            Targets = Each<CompetencyTarget>(),
            Projections = Each<EconomicProjection>(),
            ExchangeRates = Each<ExchangeRateSeries>(),
            Items = Each<TechnologyItem>(),
            LegalActs = Each<LegalAct>(),
            Constraints = Each<TechnologyAccessConstraint>(),
            ReviewPolicies = Each<LicenceReviewPolicy>(),
            SupplierStances = Each<SupplierStance>(),
            MarketObservations = Each<MarketObservation>(),
            OtherRecords = Each<UnknownRecord>(),
        };

        ValueList<T> Each<T>() where T : class, IRecord => [.. records.OfType<T>()];
    }
}
