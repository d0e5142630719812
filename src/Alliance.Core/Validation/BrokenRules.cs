namespace Alliance.Core.Validation;

/// <summary>Gathers the rules that a walk finds broken.</summary>
internal sealed class BrokenRules : IVisitor
{
    private readonly List<Finding> _findings = [];

    public bool WantsReferences => false;

    public IReadOnlyList<Finding> Findings => _findings;

    public void Broken(Rule rule, string pointer) => Broken(rule, pointer, rule.Message);

    public void Broken(Rule rule, string pointer, string message) =>
        _findings.Add(new() { Code = rule.Code, Severity = rule.Severity, Pointer = pointer, Message = message });

    public void Reference(RecordReference reference, string pointer)
    {
    }
}
