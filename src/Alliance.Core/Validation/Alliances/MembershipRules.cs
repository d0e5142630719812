using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct MembershipRules : IRules<Membership>
{
    private static readonly Rule NoAlliance = Rule.Error(3201, "alliance", "A membership names the alliance.");
    private static readonly Rule NoStatus = Rule.Error(3202, "status", "A membership says the standing: member, observer, invited or another.");
    private static readonly Rule UnknownStatus = Rule.Warning(3203, "status", "The standing is kept, but not known to this version.");
    private static readonly Rule Contradictory = Rule.Error(3204, "validity", "A spell lasts from a day until the same day or a later one.");
    private static readonly Rule ContradictorySuspension =
        Rule.Error(3205, "suspended", "A suspension lasts from a day until the same day or a later one.");
    private static readonly Rule SuspendedOutside =
        Rule.Error(3206, "suspended", "A suspension lies within the spell; this one lies outside for certain.");
    private static readonly Rule SuspendedBeyond =
        Rule.Warning(3207, "suspended", "A suspension begins and ends within the spell; this one certainly reaches beyond it.");
    private static readonly Rule EmptyRole = Rule.Error(3208, "role", "A role says something, or is left out.");

    public static ImmutableArray<Rule> Table =>
        [NoAlliance, NoStatus, UnknownStatus, Contradictory, ContradictorySuspension, SuspendedOutside, SuspendedBeyond, EmptyRole];

    public static bool Check<TSink>(Membership record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoAlliance, !record.Alliance.IsDefault)
        && sink.Is(NoStatus, !record.Status.IsDefault)
        && sink.Is(UnknownStatus, record.Status.IsKnown)
        && sink.Is(Contradictory, !record.Validity.IsContradictory)
        && sink.Each(ContradictorySuspension, record.Suspended, static suspended => !suspended.IsContradictory)
        && sink.Each(SuspendedOutside, record.Suspended, record.Validity, static (suspended, spell) => !LiesOutside(suspended, spell))
        && sink.Each(SuspendedBeyond, record.Suspended, record.Validity,
            static (suspended, spell) => LiesOutside(suspended, spell) || MayLieWithin(suspended, spell))
        && sink.Is(EmptyRole, TextForm.IsAbsentOrFilled(record.Role))
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence)
        && sink.Refers<TSink, AiAlliance>("alliance", RecordKind.Alliance, record.Alliance);

    private static bool LiesOutside(Validity suspended, Validity spell) =>
        !suspended.IsContradictory && !spell.IsContradictory && spell.Overlaps(suspended) == Truth.False;

    /// <summary>A suspension that is not known to have ended ends with the spell at the latest.</summary>
    private static bool MayLieWithin(Validity suspended, Validity spell) =>
        suspended.IsContradictory
        || spell.IsContradictory
        || spell.Contains(suspended.End.Kind == ValidityEndKind.Open ? Validity.Between(suspended.Start, spell.End) : suspended) != Truth.False;
}

/// <summary>Validates a <see cref="Membership"/>.</summary>
public class MembershipValidator : RecordValidator<Membership>
{
    /// <summary>Makes the validator from the rules.</summary>
    public MembershipValidator()
    {
        Rules<MembershipRules>();
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
