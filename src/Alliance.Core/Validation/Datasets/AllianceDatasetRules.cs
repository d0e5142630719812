using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct AllianceDatasetRules : IRules<AllianceDataset>
{
    private static readonly Rule BadSchemaVersion = Rule.Error(9101, "schemaVersion", "A schema version is two numbers joined by a point, such as 1.0.");
    private static readonly Rule OtherSchemaVersion = Rule.Warning(9102, "schemaVersion", "The schema version is 1: members of another one may mean something else.");
    private static readonly Rule NoId = Rule.Error(9103, "id", "An id is a name, or is left out.");
    private static readonly Rule EmptyTitle = Rule.Error(9104, "title", "A title says something in every language given, or is left out.");
    private static readonly Rule EmptyDescription = Rule.Error(9105, "description", "A description says something in every language given, or is left out.");
    private static readonly Rule NoDay = Rule.Info(9106, "knownAsOf", "A dataset says up to which day it knows; otherwise no answer can be marked as beyond it.");
    private static readonly Rule EmptyLicence = Rule.Error(9107, "licence", "A licence says something, or is left out.");

    public static ImmutableArray<Rule> Table => [BadSchemaVersion, OtherSchemaVersion, NoId, EmptyTitle, EmptyDescription, NoDay, EmptyLicence];

    public static bool Check<TSink>(AllianceDataset record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(BadSchemaVersion, SchemaVersion.TryParse(record.SchemaVersion, out _))
        && sink.Is(OtherSchemaVersion, !SchemaVersion.TryParse(record.SchemaVersion, out SchemaVersion version) || version.Major == SchemaVersion.CurrentMajor)
        && sink.Is(NoId, record.Id is not { IsDefault: true })
        && sink.Is(EmptyTitle, TextForm.IsAbsentOrFilled(record.Title))
        && sink.Is(EmptyDescription, TextForm.IsAbsentOrFilled(record.Description))
        && sink.Is(NoDay, record.KnownAsOf is not null)
        && sink.Is(EmptyLicence, TextForm.IsAbsentOrFilled(record.Licence))
        && sink.Nested<Source, SourceRules>("sources", record.Sources)
        && sink.Nested<Statement, StatementRules>("statements", record.Statements)
        && sink.Nested<AiAlliance, AiAllianceRules>("alliances", record.Alliances)
        && sink.Nested<MemberState, MemberStateRules>("memberStates", record.MemberStates)
        && sink.Nested<AiAssociation, AiAssociationRules>("associations", record.Associations)
        && sink.Nested<JointProgramme, JointProgrammeRules>("jointProgrammes", record.JointProgrammes)
        && sink.Nested<CountryGroup, CountryGroupRules>("countryGroups", record.CountryGroups)
        && sink.Nested<CompetencyTarget, CompetencyTargetRules>("targets", record.Targets)
        && sink.Nested<EconomicProjection, EconomicProjectionRules>("projections", record.Projections)
        && sink.Nested<ExchangeRateSeries, ExchangeRateSeriesRules>("exchangeRates", record.ExchangeRates)
        && sink.Nested<TechnologyItem, TechnologyItemRules>("items", record.Items)
        && sink.Nested<LegalAct, LegalActRules>("legalActs", record.LegalActs)
        && sink.Nested<TechnologyAccessConstraint, TechnologyAccessConstraintRules>("constraints", record.Constraints)
        && sink.Nested<LicenceReviewPolicy, LicenceReviewPolicyRules>("reviewPolicies", record.ReviewPolicies)
        && sink.Nested<SupplierStance, SupplierStanceRules>("supplierStances", record.SupplierStances)
        && sink.Nested<MarketObservation, MarketObservationRules>("marketObservations", record.MarketObservations);
}
