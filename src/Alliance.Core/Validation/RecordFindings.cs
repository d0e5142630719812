namespace Alliance.Core.Validation;

/// <summary>Everything that is broken in one record and inside it.</summary>
internal static class RecordFindings
{
    public static IReadOnlyList<Finding> Of(IRecord record) => record switch
    {
        Source source => BrokenRules.Of<Source, SourceRules>(source),
        Statement statement => BrokenRules.Of<Statement, StatementRules>(statement),
        AiAlliance alliance => BrokenRules.Of<AiAlliance, AiAllianceRules>(alliance),
        MemberState state => BrokenRules.Of<MemberState, MemberStateRules>(state),
        AiAssociation association => BrokenRules.Of<AiAssociation, AiAssociationRules>(association),
        JointProgramme programme => BrokenRules.Of<JointProgramme, JointProgrammeRules>(programme),
        CountryGroup group => BrokenRules.Of<CountryGroup, CountryGroupRules>(group),
        CompetencyTarget target => BrokenRules.Of<CompetencyTarget, CompetencyTargetRules>(target),
        EconomicProjection projection => BrokenRules.Of<EconomicProjection, EconomicProjectionRules>(projection),
        ExchangeRateSeries series => BrokenRules.Of<ExchangeRateSeries, ExchangeRateSeriesRules>(series),
        TechnologyItem item => BrokenRules.Of<TechnologyItem, TechnologyItemRules>(item),
        LegalAct act => BrokenRules.Of<LegalAct, LegalActRules>(act),
        TechnologyAccessConstraint constraint => BrokenRules.Of<TechnologyAccessConstraint, TechnologyAccessConstraintRules>(constraint),
        LicenceReviewPolicy policy => BrokenRules.Of<LicenceReviewPolicy, LicenceReviewPolicyRules>(policy),
        SupplierStance stance => BrokenRules.Of<SupplierStance, SupplierStanceRules>(stance),
        MarketObservation observation => BrokenRules.Of<MarketObservation, MarketObservationRules>(observation),
        UnknownRecord => [],
        _ => throw new ArgumentException("A record is one of the library's own.", nameof(record)),
    };
}
