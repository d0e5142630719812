namespace Alliance.Core;

public sealed partial class AsOfView
{
    private readonly Lazy<ValueList<ConstraintStanding>> _constraints;
    private readonly Lazy<ILookup<Id<TechnologyAccessConstraint>, ReviewPolicyStanding>> _reviewPolicies;
    private readonly Lazy<ValueList<SupplierStanding>> _stances;
    private readonly Lazy<ILookup<PartyReference, SupplierStanding>> _stancesBySupplier;

    /// <summary>The constraints that are, or may be, on the books on the day: part of the law, whether or not it is enforced.</summary>
    /// <returns>The constraints, by id.</returns>
    public ValueList<ConstraintStanding> Constraints() => _constraints.Value;

    /// <summary>The policies by which licence applications under a constraint are, or may be, reviewed on the day. The most specific one applies.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <returns>The policies, by id.</returns>
    public ValueList<ReviewPolicyStanding> ReviewPolicies(Id<TechnologyAccessConstraint> constraint) => [.. _reviewPolicies.Value[constraint]];

    /// <summary>The stances of suppliers towards markets on the day: one entry for each pair of supplier and market that has, or may have, one.</summary>
    /// <returns>The stances, by supplier, then by market.</returns>
    public ValueList<SupplierStanding> Stances() => _stances.Value;

    /// <summary>The stances of one supplier towards markets on the day.</summary>
    /// <param name="supplier">The supplier. A company and an association of the same id are the same party.</param>
    /// <returns>Its stances, by market.</returns>
    public ValueList<SupplierStanding> Stances(PartyReference supplier) =>
        [.. _stancesBySupplier.Value[supplier]];

    private ValueList<ConstraintStanding> WeighConstraints() =>
    [
        .. Dataset.Constraints
            .OrderBy(constraint => constraint.Id)
            .Select(constraint => ConstraintStanding.Of(constraint, Index, Day))
            .Where(standing => standing.OnTheBooks != Truth.False),
    ];

    private ILookup<Id<TechnologyAccessConstraint>, ReviewPolicyStanding> WeighReviewPolicies() => Dataset.ReviewPolicies
        .OrderBy(policy => policy.Id)
        .Select(policy => new ReviewPolicyStanding(policy, Index.Find(policy.Constraint), new LegalBasis(Index, policy.LegalActs, Day), Day))
        .Where(standing => standing.Holds != Truth.False)
        .ToLookup(standing => standing.Policy.Constraint);

    private ValueList<SupplierStanding> WeighStances() =>
    [
        .. Dataset.SupplierStances
            .GroupBy(stance => (stance.Supplier, stance.Market))
            .OrderBy(group => group.Key.Supplier)
            .ThenBy(group => group.Key.Market)
            .Select(group => SupplierStanding.Of(group, Index, Day))
            .OfType<SupplierStanding>(),
    ];
}
