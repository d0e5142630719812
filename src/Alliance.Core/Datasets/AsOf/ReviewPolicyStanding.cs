namespace Alliance.Core;

/// <summary>Whether applications are reviewed by a policy on a day.</summary>
[JsonAnswer]
public sealed partial record ReviewPolicyStanding
{
    internal ReviewPolicyStanding(LicenceReviewPolicy policy, TechnologyAccessConstraint? constraint, LegalBasis basis, LocalDate day)
    {
        Policy = policy;
        Truth hosted = constraint is null ? Truth.True : HostTime.Of(constraint.Validity).Covers(day) | constraint.Evidence.IsSupported.Not();
        Holds = hosted & policy.Validity.Covers(day) & policy.Understood & policy.Evidence.IsSupported & basis.IsOnTheBooks;
        List<NotUnderstood> notUnderstood = [];
        var search = UnderstandingSearch.Into(policy.Reference, notUnderstood);
        search.Word("policy", policy.Policy.Word);
        int always = notUnderstood.Count;
        search.Members(policy.Unknown);
        search.Inside("evidence", policy.Evidence);
        basis.AddNotUnderstood(notUnderstood);
        NotUnderstood = Holds == Truth.Unknown ? [.. notUnderstood] : [.. notUnderstood.Take(always)];
        LegalActs = basis.Acts;
        MissingLegalActs = basis.Missing;
        DecidedBy = [policy.Reference, .. hosted == Truth.True || constraint is null ? [] : new[] { constraint.Reference }, .. basis.DecidedBy];
    }

    /// <summary>The policy.</summary>
    public LicenceReviewPolicy Policy { get; }

    /// <summary>Whether it applies: within its validity and that of its constraint, supported by its evidence, and based on legal acts that are not repealed.</summary>
    public Truth Holds { get; }

    /// <summary>The legal acts on which it is based, in the order of the policy.</summary>
    public ValueList<LegalAct> LegalActs { get; }

    /// <summary>The legal acts that it names and that are not in the dataset; they make the answer unknown. Default: none.</summary>
    public ValueList<Id<LegalAct>> MissingLegalActs { get; }

    /// <summary>What this version does not understand in the policy, its evidence and its legal acts, where the answer is unknown; and always a policy that this version does not know. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The policy itself, then the legal acts that were considered.</summary>
    public ValueList<RecordReference> DecidedBy { get; }
}
