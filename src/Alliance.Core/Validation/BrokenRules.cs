namespace Alliance.Core.Validation;

/// <summary>Gathers the rules that a walk through one record finds broken. References are not followed: there is no dataset to follow them in.</summary>
internal sealed class BrokenRules : IVisitor
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public static IReadOnlyList<Finding> Of<T, TRules>(T record) where T : class where TRules : struct, IRules<T>
    {
        if (Nulls.In(record) is { Count: > 0 } nulls)
            return nulls;
        FastSink fast = default;
        IReadOnlyList<Finding> unknown = UnknownMembersOfDeciding.In(record);
        if (TRules.Check(record, ref fast))
            return unknown;
        var broken = new BrokenRules();
        var sink = new WalkingSink(broken, "");
        TRules.Check(record, ref sink);
        return [.. broken.Findings, .. unknown];
    }

    public bool PassesOver<T, TRules>(T record) where T : class where TRules : struct, IRules<T>
    {
        FastSink fast = default;
        return TRules.Check(record, ref fast);
    }

    public void Broken(Rule rule, string pointer) => _findings.Add(Finding.Of(rule, pointer, rule.Message));

    public void Reference(RecordReference reference, string pointer)
    {
    }

    public void Party(PartyReference party, string pointer)
    {
    }

    public void Recorded(LocalDate day, string pointer)
    {
    }
}
