namespace Alliance.Core.Validation;

[RulesOf(typeof(Membership))]
internal static partial class MembershipRules
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

    /// <summary>A suspension that is not known to have ended ends with the spell at the latest.</summary>
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
