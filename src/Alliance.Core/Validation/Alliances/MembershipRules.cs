namespace Alliance.Core.Validation;

[RulesOf(typeof(Membership))]
internal static partial class MembershipRules
{
    private static readonly Rule NoAlliance = Rule.Error(3201, "alliance", "A membership must name the alliance.");
    private static readonly Rule NoStatus = Rule.Error(3202, "status", "A membership must have a status: member, observer, invited or another.");
    private static readonly Rule UnknownStatus = Rule.Warning(3203, "status", "The status is not known to this version of the library; it is kept.");
    private static readonly Rule Contradictory = Rule.Error(3204, "validity", "A spell must not end before it begins.");
    private static readonly Rule ContradictorySuspension = Rule.Error(3205, "suspended", "A suspension must not end before it begins.");
    private static readonly Rule SuspendedOutside =
        Rule.Error(3206, "suspended", "A suspension must lie within its spell; this one certainly lies outside it.");
    private static readonly Rule SuspendedBeyond =
        Rule.Warning(3207, "suspended", "A suspension should begin and end within its spell; this one certainly extends beyond it.");
    private static readonly Rule EmptyRole = Rule.Error(3208, "role", "A role, if given, must not be blank in any of its languages.");

    public static bool Check(Membership record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Alliance.IsDefault || sink.Broken(NoAlliance))
            && (!record.Status.IsDefault || sink.Broken(NoStatus))
            && (record.Status.IsKnown || sink.Broken(UnknownStatus))
            && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
            && (DateForm.AreNotContradictory(record.Suspensions, out at) || sink.Broken(ContradictorySuspension, at))
            && (LieInside(record, out at) || sink.Broken(SuspendedOutside, at))
            && (MayLieWithin(record, out at) || sink.Broken(SuspendedBeyond, at))
            && (TextForm.IsAbsentOrFilled(record.Role) || sink.Broken(EmptyRole));
    }

    private static bool LiesOutside(Validity suspended, Validity spell) =>
        !suspended.IsContradictory && !spell.IsContradictory && spell.Overlaps(suspended) == Truth.False;

    /// <summary>Whether a suspension may lie within its spell. A suspension that is not known to have ended ends no later than the spell.</summary>
    private static bool MayLieWithin(Validity suspended, Validity spell) =>
        suspended.IsContradictory
        || spell.IsContradictory
        || spell.Contains(suspended.End.Kind == ValidityBoundKind.Open ? Validity.Between(suspended.Start, spell.End) : suspended) != Truth.False;

    private static bool LieInside(Membership record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Suspensions.Count; i++)
        {
            if (LiesOutside(record.Suspensions[i], record.Validity))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool MayLieWithin(Membership record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Suspensions.Count; i++)
        {
            if (!LiesOutside(record.Suspensions[i], record.Validity) && !MayLieWithin(record.Suspensions[i], record.Validity))
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
