namespace Alliance.Core.Validation;

/// <summary>Finds all broken rules of one record and of the records inside it. References are not followed, because there is no dataset.</summary>
internal static class RecordFindings
{
    private static readonly RuleSink Any = RuleSink.StopAtFirst(FindingSeverity.Info);

    public static IReadOnlyList<Finding> Of(IRecord record)
    {
        if (Nulls.In(record) is { Count: > 0 } nulls)
            return nulls;
        IReadOnlyList<Finding> unknown = UnknownMembersOfDeciding.In(record);
        if (RecordRules.Walk(record, Any))
            return unknown;
        RuleSink sink = RuleSink.Collect();
        RecordRules.Walk(record, sink);
        return [.. sink.Findings, .. unknown];
    }
}
