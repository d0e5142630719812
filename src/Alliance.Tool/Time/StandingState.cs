namespace Alliance.Tool;

/// <summary>What a standing states, without the claims on which it is based: two days with the same state differ in nothing that is shown.</summary>
internal readonly record struct StandingState(bool IsListed, Term<MembershipStatus> Status, Truth Holds, Truth IsMember, Truth IsSuspended, bool IsDisputed)
{
    /// <summary>The state of a standing.</summary>
    public static StandingState Of(PartyStanding standing) => new(standing.IsListed, standing.Status, standing.Holds, standing.IsMember, standing.IsSuspended, standing.IsDisputed);
}
