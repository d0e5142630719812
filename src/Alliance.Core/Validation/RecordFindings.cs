namespace Alliance.Core.Validation;

/// <summary>Everything that is broken in one record and inside it.</summary>
internal static class RecordFindings
{
    public static IReadOnlyList<Finding> Of(IRecord record) => record switch
    {
        Source source => BrokenRules.Of<Source, SourceRules>(source),
        TechnologyItem item => BrokenRules.Of<TechnologyItem, TechnologyItemRules>(item),
        LegalAct act => BrokenRules.Of<LegalAct, LegalActRules>(act),
        TechnologyAccessConstraint constraint => BrokenRules.Of<TechnologyAccessConstraint, TechnologyAccessConstraintRules>(constraint),
        LicenceReviewPolicy policy => BrokenRules.Of<LicenceReviewPolicy, LicenceReviewPolicyRules>(policy),
        SupplierStance stance => BrokenRules.Of<SupplierStance, SupplierStanceRules>(stance),
        MarketObservation observation => BrokenRules.Of<MarketObservation, MarketObservationRules>(observation),
        _ => throw new ArgumentException("A record is one of the library's own.", nameof(record)),
    };
}
