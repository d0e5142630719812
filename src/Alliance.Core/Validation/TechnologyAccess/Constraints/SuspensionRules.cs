using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct SuspensionRules : IRules<Suspension>
{
    private static readonly Rule Contradiction = Rule.Error(6701, "validity", "A suspension does not end before it begins.");
    private static readonly Rule NoAct = Rule.Error(6702, "legalAct", "A legal act is named by its id, or is left out.");

    public static ImmutableArray<Rule> Table => [Contradiction, NoAct];

    public static bool Check<TSink>(Suspension record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(Contradiction, !record.Validity.IsContradictory)
        && sink.Is(NoAct, record.LegalAct is not { IsDefault: true })
        && sink.Refers<TSink, LegalAct>("legalAct", RecordKind.LegalAct, record.LegalAct)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="Suspension"/>.</summary>
public class SuspensionValidator : RecordValidator<Suspension>
{
    /// <summary>Makes the validator from the rules.</summary>
    public SuspensionValidator()
    {
        Rules<SuspensionRules>();
        Inside("evidence", suspension => suspension.Evidence, new EvidenceValidator());
    }
}
