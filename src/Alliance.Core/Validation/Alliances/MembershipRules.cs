namespace Alliance.Core.Validation;

[RulesOf(typeof(Membership))]
internal static partial class MembershipRules
{
    private static readonly Rule NoAlliance = Rule.Error(3201, "alliance", "A membership must name the alliance.");
    private static readonly Rule NoStatus = Rule.Error(3202, "status", "A membership must have a status: member, observer, invited or another.");
    private static readonly Rule UnknownStatus = Rule.Warning(3203, "status", "The status is not known to this version of the library; it is kept.");
    private static readonly Rule Contradictory = Rule.Error(3204, "validity", "A spell must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule ContradictorySuspension = Rule.Error(3205, "suspended", "A suspension must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule SuspendedOutside =
        Rule.Error(3206, "suspended", "A suspension must lie within its spell; this one certainly lies outside it.", RuleSet.Meaning);
    private static readonly Rule SuspendedBeyond =
        Rule.Warning(3207, "suspended", "A suspension should begin and end within its spell; this one certainly extends beyond it.", RuleSet.Meaning);
    private static readonly Rule EmptyRole = Rule.Error(3208, "role", "A role, if given, must not be blank in any of its languages.");

    public static bool Check(Membership record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Alliance.IsDefault || sink.Broken(NoAlliance))
            && (!record.Status.IsDefault || sink.Broken(NoStatus))
            && (record.Status.IsKnown || sink.Broken(UnknownStatus))
            && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
            && (DateForm.AreNotContradictory(record.Suspensions, out at) || sink.Broken(ContradictorySuspension, at))
            && (HostForm.AreNot(record.Suspensions, record.Validity, HostForm.LiesOutside, static one => one, out at) || sink.Broken(SuspendedOutside, at))
            && (HostForm.AreNot(record.Suspensions, record.Validity, HostForm.ExtendsBeyond, static one => one, out at) || sink.Broken(SuspendedBeyond, at))
            && (TextForm.IsAbsentOrFilled(record.Role) || sink.Broken(EmptyRole));
    }
}
