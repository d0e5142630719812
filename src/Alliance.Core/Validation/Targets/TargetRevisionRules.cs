using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct TargetRevisionRules : IRules<TargetRevision>
{
    private static readonly Rule NoTarget = Rule.Error(4501, "target", "A revision has the value that was set.");
    private static readonly Rule Contradictory = Rule.Error(4502, "validity", "A value is the aim from a day until the same day or a later one.");
    private static readonly Rule EmptyBasis = Rule.Error(4503, "basis", "A basis says something, or is left out.");

    public static ImmutableArray<Rule> Table => [NoTarget, Contradictory, EmptyBasis];

    public static bool Check<TSink>(TargetRevision record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoTarget, record.Target is not null)
        && sink.Is(Contradictory, !record.Validity.IsContradictory)
        && sink.Is(EmptyBasis, TextForm.IsAbsentOrFilled(record.Basis))
        && sink.Nested<TargetValue, TargetValueRules>("target", record.Target)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="TargetRevision"/>.</summary>
public class TargetRevisionValidator : RecordValidator<TargetRevision>
{
    /// <summary>Makes the validator from the rules.</summary>
    public TargetRevisionValidator()
    {
        Rules<TargetRevisionRules>();
        Inside("target", record => record.Target, new TargetValueValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
