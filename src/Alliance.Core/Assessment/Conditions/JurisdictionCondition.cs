namespace Alliance.Core;

/// <summary>Whether a body of law reaches a transaction: as the request states it, otherwise by its grounds.</summary>
/// <param name="regime">The body of law.</param>
/// <param name="isOwn">Whether the grounds are those of a constraint, so that being subject to the body of law is not enough.</param>
/// <param name="grounds">The grounds.</param>
internal sealed class JurisdictionCondition(Id<ControlRegime> regime, bool isOwn, Condition grounds) : Condition
{
    public override IEnumerable<ConditionTest> Tests => grounds.Tests;

    public override Truth Of(in Situation situation) => Stated(situation) is { } isSubject && !(isSubject && isOwn) ? Truth.Of(isSubject) : grounds.Of(situation);

    public override void AddOpen(in Situation situation, List<ConditionTest> open)
    {
        if (Of(situation) == Truth.Unknown)
            grounds.AddOpen(situation, open);
    }

    private bool? Stated(in Situation situation)
    {
        foreach (AccessJurisdiction one in situation.Request.Jurisdictions)
        {
            if (one.Regime == regime && one.IsSubject is { } isSubject)
                return isSubject;
        }
        return null;
    }
}
