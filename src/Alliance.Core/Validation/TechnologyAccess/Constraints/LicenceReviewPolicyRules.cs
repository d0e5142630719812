using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct LicenceReviewPolicyRules : IRules<LicenceReviewPolicy>
{
    private static readonly Rule NoId = Rule.Error(6801, "id", "A review policy has an id.");
    private static readonly Rule NoConstraint = Rule.Error(6802, "constraint", "A review policy names its constraint.");
    private static readonly Rule NoPolicy = Rule.Error(6803, "policy", "It is said how applications are reviewed.");
    private static readonly Rule UnknownPolicy = Rule.Warning(6806, "policy", "The policy is kept, but not known to this version.");
    private static readonly Rule Contradiction = Rule.Error(6804, "validity", "A review policy does not end before it begins.");
    private static readonly Rule NoAct = Rule.Error(6805, "legalActs", "A legal act is named by its id.");

    public static ImmutableArray<Rule> Table => [NoId, NoConstraint, NoPolicy, UnknownPolicy, Contradiction, NoAct];

    public static bool Check<TSink>(LicenceReviewPolicy record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoConstraint, !record.Constraint.IsDefault)
        && sink.Is(NoPolicy, !record.Policy.IsDefault)
        && sink.Is(UnknownPolicy, record.Policy.IsKnown)
        && sink.Is(Contradiction, !record.Validity.IsContradictory)
        && sink.Each(NoAct, record.LegalActs, static act => !act.IsDefault)
        && sink.Refers<TSink, TechnologyAccessConstraint>("constraint", RecordKind.Constraint, record.Constraint)
        && sink.Refers("legalActs", RecordKind.LegalAct, record.LegalActs)
        && sink.Nested<ConstraintScope, ConstraintScopeRules>("scope", record.Scope)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="LicenceReviewPolicy"/>.</summary>
public class LicenceReviewPolicyValidator : RecordValidator<LicenceReviewPolicy>
{
    /// <summary>Makes the validator from the rules.</summary>
    public LicenceReviewPolicyValidator()
    {
        Rules<LicenceReviewPolicyRules>();
        Inside("scope", policy => policy.Scope, new ConstraintScopeValidator());
        Inside("evidence", policy => policy.Evidence, new EvidenceValidator());
    }
}
