using System.Collections.Frozen;
using FluentValidation;
using FluentValidation.Results;

namespace Alliance.Core.Validation;

/// <summary>
/// Validates an <see cref="AllianceDataset"/>: its own rules, those of all its records, and what holds between them. It finds what
/// <see cref="ValidationExtensions.Validate(AllianceDataset, DatasetText?)"/> finds, without lines and columns.
/// </summary>
public class AllianceDatasetValidator : RecordValidator<AllianceDataset>
{
    private static readonly FrozenSet<string> BetweenRecords = RulesBetweenRecords.Table.Select(rule => rule.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Makes the validator from the rules.</summary>
    public AllianceDatasetValidator()
    {
        Rules<AllianceDatasetRules>(static dataset => DatasetFindings.Of(dataset).Count == 0);
        Inside("sources", dataset => dataset.Sources, new SourceValidator());
        Inside("statements", dataset => dataset.Statements, new StatementValidator());
        Inside("alliances", dataset => dataset.Alliances, new AiAllianceValidator());
        Inside("memberStates", dataset => dataset.MemberStates, new MemberStateValidator());
        Inside("associations", dataset => dataset.Associations, new AiAssociationValidator());
        Inside("jointProgrammes", dataset => dataset.JointProgrammes, new JointProgrammeValidator());
        Inside("countryGroups", dataset => dataset.CountryGroups, new CountryGroupValidator());
        Inside("targets", dataset => dataset.Targets, new CompetencyTargetValidator());
        Inside("projections", dataset => dataset.Projections, new EconomicProjectionValidator());
        Inside("exchangeRates", dataset => dataset.ExchangeRates, new ExchangeRateSeriesValidator());
        Inside("items", dataset => dataset.Items, new TechnologyItemValidator());
        Inside("legalActs", dataset => dataset.LegalActs, new LegalActValidator());
        Inside("constraints", dataset => dataset.Constraints, new TechnologyAccessConstraintValidator());
        Inside("reviewPolicies", dataset => dataset.ReviewPolicies, new LicenceReviewPolicyValidator());
        Inside("supplierStances", dataset => dataset.SupplierStances, new SupplierStanceValidator());
        Inside("marketObservations", dataset => dataset.MarketObservations, new MarketObservationValidator());
        RuleFor(dataset => dataset).Custom(static (dataset, context) =>
        {
            foreach (Finding finding in DatasetFindings.Of(dataset))
            {
                if (BetweenRecords.Contains(finding.Code))
                    context.AddFailure(new ValidationFailure(PropertyPath(finding.Pointer), finding.Message) { ErrorCode = finding.Code, Severity = finding.Severity });
            }
        });
    }
}
