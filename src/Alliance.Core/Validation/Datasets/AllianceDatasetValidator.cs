using FluentValidation;

namespace Alliance.Core.Validation;

/// <content>The rules between records are one FluentValidation rule on the dataset, in addition to the rules of its records.</content>
public partial class AllianceDatasetValidator
{
    private protected override bool Holds(AllianceDataset record) => DatasetFindings.AreNone(record, MinimumSeverity, Options.Policy);

    partial void BetweenRecords()
    {
        FindingSeverity least = MinimumSeverity;
        // The other rules, also those of the caller, are rules of the validators of their records.
        RulePolicy policy = Options.Policy.With(ruleSets: [.. Options.RuleSets.Where(set => set == Core.RuleSet.Dataset)], ownRules: default(ValueList<OwnRule>));
        RuleFor(dataset => dataset).Custom((dataset, context) =>
        {
            Finding[] between = [.. DatasetFindings.Of(dataset, policy).Where(finding => least.Includes(finding.Severity))];
            foreach (Finding finding in FindingCompletion.Of(between, dataset))
                context.AddFailure(Failures.Of(finding, Failures.PathOf(finding.Pointer)));
        });
    }
}
