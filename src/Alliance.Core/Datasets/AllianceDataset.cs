namespace Alliance.Core;

/// <summary>A set of records that refer to each other: what was known, up to which day, from which sources.</summary>
[JsonRecord]
public sealed partial record AllianceDataset
{
    /// <summary>The version of the JSON format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the JSON format: <c>major.minor</c>.</summary>
    /// <remarks>A text of a later minor version is read, and its unknown members are kept; a text of another major version is refused.</remarks>
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The id of the dataset. Default: none.</summary>
    public Id<AllianceDataset>? Id { get; init; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>What the dataset covers, and what it does not.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>The day up to which the data are known to be complete; answers for later days are marked as beyond it (<see cref="AsOfView.IsAfterKnownAsOf"/>). Default: not stated.</summary>
    public LocalDate? KnownAsOf { get; init; }

    /// <summary>The version of the data, as those who maintain them number it, such as <c>2026-09-29</c>. Default: not stated.</summary>
    public string? Version { get; init; }

    /// <summary>The licence: an SPDX identifier or a short text.</summary>
    public string? Licence { get; init; }

    /// <summary>The sources.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>Statements that the sources make.</summary>
    public ValueList<Statement> Statements { get; init; }

    /// <summary>The alliances.</summary>
    public ValueList<AiAlliance> Alliances { get; init; }

    /// <summary>The countries with their memberships.</summary>
    public ValueList<MemberState> MemberStates { get; init; }

    /// <summary>The associations, institutes and companies.</summary>
    public ValueList<AiAssociation> Associations { get; init; }

    /// <summary>The joint programmes of alliances.</summary>
    public ValueList<JointProgramme> JointProgrammes { get; init; }

    /// <summary>The country groups.</summary>
    public ValueList<CountryGroup> CountryGroups { get; init; }

    /// <summary>The targets.</summary>
    public ValueList<CompetencyTarget> Targets { get; init; }

    /// <summary>The projections.</summary>
    public ValueList<EconomicProjection> Projections { get; init; }

    /// <summary>The exchange rates.</summary>
    public ValueList<ExchangeRateSeries> ExchangeRates { get; init; }

    /// <summary>The items.</summary>
    public ValueList<TechnologyItem> Items { get; init; }

    /// <summary>The legal acts.</summary>
    public ValueList<LegalAct> LegalActs { get; init; }

    /// <summary>The bodies of law that control technology.</summary>
    public ValueList<ControlRegime> Regimes { get; init; }

    /// <summary>The lists of parties to which constraints refer.</summary>
    public ValueList<PartyList> PartyLists { get; init; }

    /// <summary>The technology-access constraints.</summary>
    public ValueList<TechnologyAccessConstraint> Constraints { get; init; }

    /// <summary>The policies by which licence applications are reviewed.</summary>
    public ValueList<LicenceReviewPolicy> ReviewPolicies { get; init; }

    /// <summary>The stances of suppliers towards markets: whether they supply them.</summary>
    public ValueList<SupplierStance> SupplierStances { get; init; }

    /// <summary>The market observations: prices, premiums and trade.</summary>
    public ValueList<MarketObservation> MarketObservations { get; init; }

    /// <summary>The records of kinds that this version does not know, kept and written back. No answer is based on them.</summary>
    public ValueList<UnknownRecord> OtherRecords { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
