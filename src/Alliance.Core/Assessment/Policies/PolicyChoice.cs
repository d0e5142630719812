namespace Alliance.Core;

/// <summary>
/// Chooses between the review policies of a constraint: the narrowest that apply count and, of these, the strictest. Where it is unknown whether some apply, all possibilities are considered.
/// </summary>
internal static class PolicyChoice
{
    /// <summary>With more policies whose application is unknown, the bounds are those of all policies that may apply.</summary>
    private const int MostUnknown = 12;

    public static PolicyBounds Of(PolicyRule[] policies, in Situation situation)
    {
        List<PolicyRule> certain = [], unknown = [];
        foreach (PolicyRule policy in policies)
        {
            Truth applies = policy.Of(situation);
            if (applies == Truth.True)
                certain.Add(policy);
            else if (applies == Truth.Unknown)
                unknown.Add(policy);
        }
        if (unknown.Count > MostUnknown)
        {
            PolicyRule[] all = [.. certain, .. unknown];
            return new(certain.Count == 0 ? ReviewPolicy.Unspecified : all.Min(policy => policy.Mildest), all.Max(policy => policy.Strictest));
        }
        ReviewPolicy mildest = ReviewPolicy.Denial, strictest = ReviewPolicy.Unspecified;
        for (int chosen = 0; chosen < 1 << unknown.Count; chosen++)
        {
            List<PolicyRule> applying = [.. certain];
            for (int i = 0; i < unknown.Count; i++)
            {
                if ((chosen & 1 << i) != 0)
                    applying.Add(unknown[i]);
            }
            PolicyRule[] narrowest = [.. applying.Where(policy => !applying.Exists(other => IsNarrower(other, policy)))];
            ReviewPolicy low = narrowest.Select(policy => policy.Mildest).DefaultIfEmpty(ReviewPolicy.Unspecified).Max();
            ReviewPolicy high = narrowest.Select(policy => policy.Strictest).DefaultIfEmpty(ReviewPolicy.Unspecified).Max();
            mildest = low < mildest ? low : mildest;
            strictest = high > strictest ? high : strictest;
        }
        return new(mildest, strictest);
    }

    private static bool IsNarrower(PolicyRule one, PolicyRule other) =>
        one != other && ScopeOrder.IsWithin(one.Policy.Scope, other.Policy.Scope) && !ScopeOrder.IsWithin(other.Policy.Scope, one.Policy.Scope);
}
