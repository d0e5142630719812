using System.Collections.Frozen;
using FluentValidation;

namespace Alliance.Core.Validation;

/// <content>The rules between records are one FluentValidation rule on the dataset, in addition to the rules of its records.</content>
public partial class AllianceDatasetValidator
{
    private static readonly FrozenSet<string> CodesBetweenRecords = RulesBetweenRecords.Table.Select(rule => rule.Code).ToFrozenSet(StringComparer.Ordinal);

    private protected override bool Holds(AllianceDataset record) => DatasetFindings.AreNone(record, MinimumSeverity, Options.Policy);

    partial void BetweenRecords()
    {
        FindingSeverity least = MinimumSeverity;
        // The rules of the caller are rules of the validators of their records.
        RulePolicy policy = Options.Policy.With(ownRules: default(ValueList<OwnRule>));
        RuleFor(dataset => dataset).Custom((dataset, context) =>
        {
            Finding[] between = [.. DatasetFindings.Of(dataset, policy).Where(finding => least.Includes(finding.Severity) && CodesBetweenRecords.Contains(finding.Code))];
            foreach (Finding finding in FindingCompletion.Of(between, dataset))
                context.AddFailure(Failures.Of(finding, Failures.PathOf(finding.Pointer)));
        });
    }
}
