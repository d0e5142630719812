using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct EnforcementRules : IRules<Enforcement>
{
    private static readonly Rule NoState = Rule.Error(6001, "state", "It is said whether an act is in force, stayed, not enforced or repealed.");
    private static readonly Rule UnknownState = Rule.Warning(6003, "state", "The state is kept, but not known to this version.");
    private static readonly Rule Contradiction = Rule.Error(6002, "validity", "A state does not end before it begins.");

    public static ImmutableArray<Rule> Table => [NoState, UnknownState, Contradiction];

    public static bool Check<TSink>(Enforcement record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoState, !record.State.IsDefault)
        && sink.Is(UnknownState, record.State.IsKnown)
        && sink.Is(Contradiction, !record.Validity.IsContradictory)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates an <see cref="Enforcement"/>.</summary>
public class EnforcementValidator : RecordValidator<Enforcement>
{
    /// <summary>Makes the validator from the rules.</summary>
    public EnforcementValidator()
    {
        Rules<EnforcementRules>();
        Inside("evidence", enforcement => enforcement.Evidence, new EvidenceValidator());
    }
}
