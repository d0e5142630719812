namespace Alliance.Core.Validation;

/// <summary>Finds all broken rules of one record and of the records inside it. References are not followed, because there is no dataset.</summary>
internal static class RecordFindings
{
    private static readonly RuleSink Any = RuleSink.StopAtFirst(FindingSeverity.Info);

    /// <param name="record">The record.</param>
    /// <param name="walk">The method that checks records of its type and the records inside them.</param>
    /// <param name="policy">Which rules are checked.</param>
    public static IReadOnlyList<Finding> Of<T>(T record, Func<T, RuleSink, bool> walk, RulePolicy policy)
        where T : class
    {
        if (Nulls.In(record) is { Count: > 0 } nulls)
            return nulls;
        IReadOnlyList<Finding> unknown = policy.Applied(UnknownMemberFindings.In(record));
        if (policy.IsDefault && walk(record, Any))
            return unknown;
        RuleSink sink = RuleSink.Collect(policy: policy);
        walk(record, sink);
        return [.. sink.Findings, .. unknown];
    }
}
