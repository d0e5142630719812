namespace Alliance.Core;

/// <summary>
/// The order in which claims are weighed and listed. It is a total order by the content of the claims: claims that compare equal are equal, and the order of the
/// records in a dataset does not matter. Code outside the library that combines claims, such as a store, must use the same order.
/// </summary>
/// <remarks>
/// <para>Claims about one thing are ordered by: whether they hold on the day (true, unknown, false); the weight of their evidence
/// (<see cref="EvidenceWeight"/>), heaviest first; their status or stance, in the order of <see cref="Statuses"/> or <see cref="Stances"/>; their
/// validity; whether a record of the party states them, before those that follow from a country group; their confidence; the sources they cite, and the rest of
/// their evidence; the record that makes them; and their other members.</para>
/// <para>Validities are ordered by their start, then by their end; each by its first possible day, then its last, then by how it is stated.</para>
/// </remarks>
public static class ClaimOrder
{
    /// <summary>The statuses of members that this version knows, in order. Unknown statuses follow, by text; a status that is not stated comes last.</summary>
    public static ValueList<MembershipStatus> Statuses { get; } =
    [
        MembershipStatus.Member, MembershipStatus.Party, MembershipStatus.Signatory, MembershipStatus.Partner, MembershipStatus.Observer,
        MembershipStatus.Invited, MembershipStatus.Applicant, MembershipStatus.Interested, MembershipStatus.Withdrawn, MembershipStatus.Declined,
    ];

    /// <summary>The stances of suppliers that this version knows, in order. Unknown stances follow, by text; a stance that is not stated comes last.</summary>
    public static ValueList<Stance> Stances { get; } = [Stance.Supplying, Stance.UnderReview, Stance.Suspended, Stance.Withdrawn];

    /// <summary>The order of bounds that allow the same days.</summary>
    private static ValueList<ValidityBoundKind> BoundKinds { get; } = [ValidityBoundKind.Unknown, ValidityBoundKind.Open, ValidityBoundKind.Date, ValidityBoundKind.Range];

    /// <summary>Compares two statuses.</summary>
    /// <param name="left">One status.</param>
    /// <param name="right">The other status.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public static int Compare(Term<MembershipStatus> left, Term<MembershipStatus> right) => Compare(left, right, Statuses);

    /// <summary>Compares two stances.</summary>
    /// <param name="left">One stance.</param>
    /// <param name="right">The other stance.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public static int Compare(Term<Stance> left, Term<Stance> right) => Compare(left, right, Stances);

    /// <summary>Compares two validities by their bounds.</summary>
    /// <param name="left">One validity.</param>
    /// <param name="right">The other validity.</param>
    /// <returns>Less than, equal to or greater than zero; zero only for equal ones.</returns>
    public static int Compare(Validity left, Validity right) =>
        left.Equals(right) ? 0
        : Compare(left.Start, right.Start) is var byStart and not 0 ? byStart
        : Compare(left.End, right.End);

    /// <summary>Compares two spells of one alliance on the same day.</summary>
    /// <param name="left">One spell.</param>
    /// <param name="right">The other spell.</param>
    /// <returns>Less than zero when <paramref name="left"/> comes first.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int Compare(MembershipClaim left, MembershipClaim right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        int order = EvidenceOrder.ByCertainty(left.Holds, left.Evidence.Weight, right.Holds, right.Evidence.Weight);
        if (order == 0)
            order = ByContent(left, right);
        if (order == 0)
            order = Compare(left.Membership.Validity, right.Membership.Validity);
        return order != 0 ? order : ByRest(left, right);
    }

    /// <summary>Compares two records of one supplier and market on the same day.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other record.</param>
    /// <returns>Less than zero when <paramref name="left"/> comes first.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int Compare(SupplierStanceClaim left, SupplierStanceClaim right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        SupplierStance one = left.Record, other = right.Record;
        int order = EvidenceOrder.ByCertainty(left.Holds, one.Evidence.Weight, right.Holds, other.Evidence.Weight);
        if (order == 0)
            order = ByContent(left, right);
        if (order == 0)
            order = Compare(one.Validity, other.Validity);
        if (order == 0)
            order = EvidenceOrder.Compare(one.Evidence, other.Evidence);
        if (order == 0)
            order = one.Id.CompareTo(other.Id);
        if (order == 0)
            order = one.Basis.CompareTo(other.Basis);
        if (order == 0)
            order = EvidenceOrder.Compare(one.Detail, other.Detail);
        return order != 0 ? order : one.Unknown.CompareTo(other.Unknown);
    }

    /// <summary>Compares spells by their time, then by status, then by their other members; whether they hold on the day does not matter.</summary>
    internal static int ByTime(MembershipClaim left, MembershipClaim right)
    {
        int order = Compare(left.Membership.Validity, right.Membership.Validity);
        if (order == 0)
            order = ByContent(left, right);
        return order != 0 ? order : ByRest(left, right);
    }

    /// <summary>Compares the status of two spells.</summary>
    internal static int ByContent(MembershipClaim left, MembershipClaim right) => Compare(left.Membership.Status, right.Membership.Status);

    /// <summary>Compares two stances.</summary>
    internal static int ByContent(SupplierStanceClaim left, SupplierStanceClaim right) => Compare(left.Record.Stance, right.Record.Stance);

    private static int ByRest(MembershipClaim left, MembershipClaim right)
    {
        Membership one = left.Membership, other = right.Membership;
        // A country group states less than the record of the party: no founding, no role.
        int order = (left.Record.Kind == RecordKind.CountryGroup).CompareTo(right.Record.Kind == RecordKind.CountryGroup);
        if (order == 0)
            order = EvidenceOrder.Compare(left.Evidence, right.Evidence);
        if (order == 0)
            order = left.Record.CompareTo(right.Record);
        if (order == 0)
            order = Nullable.Compare(one.IsFoundingMember, other.IsFoundingMember);
        for (int i = 0; order == 0 && i < one.Suspensions.Count && i < other.Suspensions.Count; i++)
            order = Compare(one.Suspensions[i], other.Suspensions[i]);
        if (order == 0)
            order = one.Suspensions.Count.CompareTo(other.Suspensions.Count);
        if (order == 0)
            order = EvidenceOrder.Compare(one.Role, other.Role);
        return order != 0 ? order : one.Unknown.CompareTo(other.Unknown);
    }

    private static int Compare(ValidityBound left, ValidityBound right)
    {
        int order = left.EarliestKey.CompareTo(right.EarliestKey);
        if (order == 0)
            order = left.LatestKey.CompareTo(right.LatestKey);
        if (order == 0)
            order = BoundKinds.AsSpan().IndexOf(left.Kind).CompareTo(BoundKinds.AsSpan().IndexOf(right.Kind));
        if (order == 0)
            order = left.Earliest.CompareTo(right.Earliest);
        return order != 0 ? order : left.Latest.CompareTo(right.Latest);
    }

    private static int Compare<T>(Term<T> left, Term<T> right, ValueList<T> known)
        where T : struct, Enum
    {
        if (left.Equals(right))
            return 0;
        int byPlace = Place(left, known).CompareTo(Place(right, known));
        return byPlace != 0 ? byPlace : left.CompareTo(right);
    }

    /// <summary>The rank of a term: among the known words, after them, or last.</summary>
    private static int Place<T>(Term<T> term, ValueList<T> known)
        where T : struct, Enum
    {
        for (int i = 0; i < known.Count; i++)
        {
            if (term == known[i])
                return i;
        }
        return term.IsDefault ? known.Count + 1 : known.Count;
    }
}
