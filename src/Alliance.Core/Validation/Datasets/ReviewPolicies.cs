using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Checks that no two review policies of a constraint contradict each other: those with the same scope, of which none is more specific.</summary>
internal static class ReviewPolicies
{
    public static bool AreApart(AllianceDataset dataset, RuleSink sink)
    {
        if (dataset.ReviewPolicies.Count < 2)
            return true;
        var found = new List<int>();
        foreach (IGrouping<Id<TechnologyAccessConstraint>, int> ofConstraint in Enumerable.Range(0, dataset.ReviewPolicies.Count).GroupBy(index => dataset.ReviewPolicies[index].Constraint))
        {
            if (ofConstraint.Key.IsDefault || !ofConstraint.Skip(1).Any())
                continue;
            foreach (IGrouping<ConstraintScope, int> ofScope in ofConstraint.GroupBy(index => Conditions(dataset.ReviewPolicies[index].Scope)))
            {
                int[] indices = [.. ofScope];
                if (!Spells.AreApart<LicenceReviewPolicy, SpellsInOneScope>([.. indices.Select(index => dataset.ReviewPolicies[index])], out List<int>? at))
                    found.AddRange(at!.Select(index => indices[index]));
            }
        }
        found.Sort();
        foreach (int index in found)
        {
            if (!sink.Broken(RulesBetweenRecords.TwoPolicies, string.Create(CultureInfo.InvariantCulture, $"reviewPolicies/{index}/policy"), RulesBetweenRecords.TwoPolicies.Message))
                return false;
        }
        return true;
    }

    /// <summary>The conditions of a scope alone; without a scope there are none.</summary>
    private static ConstraintScope Conditions(ConstraintScope? scope) => scope is null ? new() : scope with { Description = default };

    /// <summary>
    /// Review policies with the same scope, which must not overlap if they differ. A policy that is refuted, or has a confidence or a policy that this version does not know,
    /// is not considered.
    /// </summary>
    private readonly struct SpellsInOneScope : ISpells<LicenceReviewPolicy>
    {
        public static Validity ValidityOf(LicenceReviewPolicy item) => item.Validity;

        public static bool Counts(LicenceReviewPolicy item) =>
            VocabularyForm.IsStatedAndKnown(item.Policy)
            && (item.Evidence is not { } evidence || (evidence.Confidence != Confidence.Refuted && evidence.Confidence.IsKnown));

        public static int Compare(LicenceReviewPolicy one, LicenceReviewPolicy other) => 0;

        public static bool Clash(LicenceReviewPolicy one, LicenceReviewPolicy other) => one.Policy != other.Policy;
    }
}
