using System.Text.Json.Serialization;
using Alliance.Core;

namespace Quickstart;

/// <summary>An alliance on the day, with all parties that have any status in it.</summary>
internal sealed record AllianceRow(
    Id<AiAlliance> Id, string Name, Term<AllianceClassification>? Classification, Truth Exists, [property: JsonIgnore] bool HasFirstDay, IReadOnlyList<MemberRow> Parties);

/// <summary>The status of one party in an alliance on the day.</summary>
internal sealed record MemberRow(
    PartyReference Party,
    string Name,
    Term<MembershipStatus> Status,
    Truth Holds,
    bool Disputed,
    Term<Confidence> Confidence,
    Truth Suspended,
    IReadOnlyList<ClaimRow> Claims,
    ValueList<RecordReference> DecidedBy)
{
    public static MemberRow Of(PartyStanding standing, Names names) => new(
        standing.Party,
        names.Of(standing.Party),
        standing.Status,
        standing.Holds,
        standing.IsDisputed,
        standing.Confidence,
        standing.IsSuspended,
        [.. standing.Claims.Select(claim => new ClaimRow(
            claim.Membership.Status,
            claim.Membership.Validity,
            Vocabulary.Stated(claim.Membership.Role),
            claim.Covers,
            claim.Holds,
            claim.Evidence))],
        standing.DecidedBy);

    /// <summary>Returns the certainty in words. This is a method and not a property, so that JSON has no member for it.</summary>
    public string HowSure() => EvidenceWords.HowSure(Holds, Disputed, Confidence);
}

/// <summary>One claim about a membership on the day: <c>Covers</c> depends only on its validity, <c>Holds</c> also on its evidence.</summary>
internal sealed record ClaimRow(Term<MembershipStatus> Status, Validity Validity, string? Role, Truth Covers, Truth Holds, Evidence Evidence);
