using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct TechnologyAccessConstraintRules : IRules<TechnologyAccessConstraint>
{
    private static readonly Rule NoId = Rule.Error(6101, "id", "A constraint has an id.");
    private static readonly Rule NoTitle = Rule.Error(6102, "title", "A constraint has a title, filled in every language given.");
    private static readonly Rule NoAuthority = Rule.Error(6103, "authority", "A constraint names the state or union whose law it is.");
    private static readonly Rule WrongAuthority = Rule.Error(6104, "authority", "An authority is a country or an alliance; its agency stands beside it.");
    private static readonly Rule UnassignedAuthority = Rule.Warning(6105, "authority", "An authority that is a country has a code assigned by ISO 3166-1.");
    private static readonly Rule EmptyAgency = Rule.Error(6106, "agency", "An agency is named, or is left out.");
    private static readonly Rule NoAct = Rule.Error(6107, "legalActs", "A legal act is named by its id.");
    private static readonly Rule NoEffect = Rule.Error(6108, "effect", "It is said what the constraint asks for.");
    private static readonly Rule UnknownEffect = Rule.Warning(6112, "effect", "The effect is kept, but not known to this version: it may be anything from nothing to a prohibition.");
    private static readonly Rule Contradiction = Rule.Error(6109, "validity", "A constraint does not end before it begins.");
    private static readonly Rule SuspendedOutside = Rule.Error(6110, "suspensions", "What is suspended is on the books in that time.");
    private static readonly Rule NoScope = Rule.Error(6111, "scope", "A constraint says what it reaches.");

    public static ImmutableArray<Rule> Table =>
    [
        NoId, NoTitle, NoAuthority, WrongAuthority, UnassignedAuthority, EmptyAgency, NoAct, NoEffect, UnknownEffect, Contradiction, SuspendedOutside, NoScope,
    ];

    public static bool Check<TSink>(TechnologyAccessConstraint record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoTitle, TextForm.IsFilled(record.Title))
        && sink.Is(NoAuthority, !record.Authority.IsDefault)
        && sink.Is(WrongAuthority, PartyForm.IsAbsentOrCountryOrAlliance(record.Authority))
        && sink.Is(UnassignedAuthority, VocabularyForm.IsNoCountryOrAssigned(record.Authority))
        && sink.Is(EmptyAgency, TextForm.IsAbsentOrFilled(record.Agency))
        && sink.Each(NoAct, record.LegalActs, static act => !act.IsDefault)
        && sink.Is(NoEffect, !record.Effect.IsDefault)
        && sink.Is(UnknownEffect, record.Effect.IsKnown)
        && sink.Is(Contradiction, !record.Validity.IsContradictory)
        && sink.Each(SuspendedOutside, record.Suspensions, record.Validity, static (suspension, validity) => MayMeet(suspension.Validity, validity))
        && sink.Is(NoScope, record.Scope is not null)
        && sink.Refers("authority", record.Authority)
        && sink.Refers("legalActs", RecordKind.LegalAct, record.LegalActs)
        && sink.Nested<ConstraintScope, ConstraintScopeRules>("scope", record.Scope)
        && sink.Nested<ConstraintException, ConstraintExceptionRules>("exceptions", record.Exceptions)
        && sink.Nested<Suspension, SuspensionRules>("suspensions", record.Suspensions)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);

    /// <summary>Spans that contradict themselves are the business of other rules.</summary>
    private static bool MayMeet(Validity one, Validity other) => one.Overlaps(other) != Truth.False || one.IsContradictory || other.IsContradictory;
}

/// <summary>Validates a <see cref="TechnologyAccessConstraint"/>.</summary>
public class TechnologyAccessConstraintValidator : RecordValidator<TechnologyAccessConstraint>
{
    /// <summary>Makes the validator from the rules.</summary>
    public TechnologyAccessConstraintValidator()
    {
        Rules<TechnologyAccessConstraintRules>();
        Inside("scope", constraint => constraint.Scope, new ConstraintScopeValidator());
        Inside("exceptions", constraint => constraint.Exceptions, new ConstraintExceptionValidator());
        Inside("suspensions", constraint => constraint.Suspensions, new SuspensionValidator());
        Inside("evidence", constraint => constraint.Evidence, new EvidenceValidator());
    }
}
