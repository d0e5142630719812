using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ConstraintExceptionRules : IRules<ConstraintException>
{
    private static readonly Rule NoTitle = Rule.Error(6601, "title", "An exception has a name or words, filled in every language given.");
    private static readonly Rule Contradiction = Rule.Error(6602, "validity", "An exception does not end before it begins.");

    public static ImmutableArray<Rule> Table => [NoTitle, Contradiction];

    public static bool Check<TSink>(ConstraintException record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoTitle, TextForm.IsFilled(record.Title))
        && sink.Is(Contradiction, !record.Validity.IsContradictory)
        && sink.Nested<ConstraintScope, ConstraintScopeRules>("scope", record.Scope)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="ConstraintException"/>.</summary>
public class ConstraintExceptionValidator : RecordValidator<ConstraintException>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ConstraintExceptionValidator()
    {
        Rules<ConstraintExceptionRules>();
        Inside("scope", exception => exception.Scope, new ConstraintScopeValidator());
        Inside("evidence", exception => exception.Evidence, new EvidenceValidator());
    }
}
