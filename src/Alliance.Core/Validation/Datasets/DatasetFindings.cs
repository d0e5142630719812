using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Finds all broken rules of a dataset: those of its records and those between records.</summary>
internal static class DatasetFindings
{
    /// <summary>Returns the findings: those of the single records in the order of the lists, then those that depend on all records together.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="policy">Which rules are checked.</param>
    /// <param name="leftOut">What the dataset lacks because it could not be read. Nothing is reported that this could explain. Default: it lacks nothing.</param>
    /// <param name="cancellation">Cancels the check between two records.</param>
    public static IReadOnlyList<Finding> Of(AllianceDataset dataset, RulePolicy policy, LeftOut? leftOut = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Nulls.In(dataset) is { Count: > 0 } nulls)
            return nulls;
        var links = new DatasetLinks(dataset, leftOut);
        RuleSink sink = RuleSink.Collect(links, links.LacksAnything ? policy.ForParts() : policy, cancellation);
        AllianceDatasetRules.Walk(dataset, sink);
        Between(dataset, links, sink);
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<Finding> unknown = policy.Applied(UnknownMemberFindings.In(dataset));
        return unknown.Count == 0 ? sink.Findings : [.. sink.Findings, .. unknown];
    }

    /// <summary>Returns the findings in the single records, without following references.</summary>
    public static IReadOnlyList<Finding> OfRecords(AllianceDataset dataset, RulePolicy policy)
    {
        RuleSink sink = RuleSink.Collect(links: null, policy.ForParts());
        AllianceDatasetRules.Walk(dataset, sink);
        return [.. sink.Findings, .. policy.Applied(UnknownMemberFindings.In(dataset))];
    }

    /// <summary>Whether a dataset without nulls satisfies every rule of at least that severity.</summary>
    public static bool AreNone(AllianceDataset dataset, FindingSeverity least, RulePolicy policy)
    {
        var links = new DatasetLinks(dataset);
        RuleSink sink = RuleSink.StopAtFirst(least, links, policy);
        return AllianceDatasetRules.Walk(dataset, sink) && Between(dataset, links, sink);
    }

    /// <summary>Checks the rules between records. All records must have been checked before.</summary>
    private static bool Between(AllianceDataset dataset, DatasetLinks links, RuleSink sink) =>
        (!links.Index.HasRepeatedKeys || KeysAreRepeated(dataset, sink))
        && KindsAreUnknown(dataset, sink)
        && AreBroken(RulesBetweenRecords.ParentCircle, CycleFinder.OfParents(dataset), static circle => $"{At("alliances", circle.Record)}/parent", sink)
        && AreBroken(RulesBetweenRecords.AmendmentCircle, CycleFinder.OfAmendments(dataset), static circle => At($"{At("legalActs", circle.Record)}/amends", circle.Reference), sink)
        && AreBroken(RulesBetweenRecords.PartCircle, CycleFinder.OfParts(dataset), static circle => At($"{At("items", circle.Record)}/parts", circle.Reference), sink)
        && (links.LacksAnything || FitTogether(dataset, links, sink));

    /// <summary>Checks the rules that compare records. What could not be read of one record would be reported as a fault of another; so they are checked only if everything was read.</summary>
    private static bool FitTogether(AllianceDataset dataset, DatasetLinks links, RuleSink sink) =>
        AreReferredTo(RulesBetweenRecords.Unused, dataset.Sources, "sources", links, sink)
        && HostTimes.AreKept(dataset, links.Index, sink)
        && ReviewPolicies.AreApart(dataset, sink)
        && AuthoritiesAreThoseOfRegimes(dataset, links.Index, sink)
        && QuestionsOfFacts.AreTheSame(dataset, sink)
        && MemberGroupsListMembers(dataset, links.Index, sink)
        && SourceTimes.AreKept(dataset, links.Index, sink)
        && StancesOfSuppliers.AreApart(dataset, sink)
        && AreReferredTo(RulesBetweenRecords.NotReferredTo, dataset.LegalActs, "legalActs", links, sink)
        && AreReferredTo(RulesBetweenRecords.NotReferredTo, dataset.Regimes, "regimes", links, sink)
        && AreReferredTo(RulesBetweenRecords.NotReferredTo, dataset.PartyLists, "partyLists", links, sink)
        && AreReferredTo(RulesBetweenRecords.NotReferredTo, dataset.CountryGroups, "countryGroups", links, sink);

    private static bool MemberGroupsListMembers(AllianceDataset dataset, DatasetIndex index, RuleSink sink)
    {
        var groups = new GroupResolver(index, static () => CountryGroupCatalogue.Reference);
        for (int i = 0; i < dataset.Alliances.Count; i++)
        {
            if (dataset.Alliances[i].MemberGroup is { IsDefault: false } id
                && groups.Find(id) is { Members.IsEmpty: true }
                && !IsBroken(RulesBetweenRecords.MemberGroupWithoutMembers, $"{At("alliances", i)}/memberGroup", sink))
                return false;
        }
        return true;
    }

    private static bool AuthoritiesAreThoseOfRegimes(AllianceDataset dataset, DatasetIndex index, RuleSink sink)
    {
        for (int i = 0; i < dataset.Constraints.Count; i++)
        {
            TechnologyAccessConstraint constraint = dataset.Constraints[i];
            if (constraint.Regime is { IsDefault: false } id
                && index.Find(id) is { Authority: { IsDefault: false } authority }
                && !constraint.Authority.IsDefault
                && constraint.Authority != authority
                && !IsBroken(RulesBetweenRecords.OtherAuthority, $"{At("constraints", i)}/regime", sink))
                return false;
        }
        return true;
    }

    private static bool KindsAreUnknown(AllianceDataset dataset, RuleSink sink)
    {
        for (int i = 0; i < dataset.OtherRecords.Count; i++)
        {
            if (!sink.Broken(RulesBetweenRecords.UnknownRecordKind, $"{At("otherRecords", i)}/type", RulesBetweenRecords.UnknownRecordKind.Message))
                return false;
        }
        return true;
    }

    private static bool KeysAreRepeated(AllianceDataset dataset, RuleSink sink)
    {
        var seen = new HashSet<RecordReference>();
        foreach ((string list, IReadOnlyList<IRecord> records) in DatasetLists.Of(dataset))
        {
            for (int i = 0; i < records.Count; i++)
            {
                if (records[i].Reference is { IsDefault: false } key
                    && !seen.Add(key)
                    && !IsBroken(RulesBetweenRecords.RepeatedKey, $"{At(list, i)}/{(records[i] is MemberState ? "country" : "id")}", sink))
                    return false;
            }
        }
        return true;
    }

    private static bool AreReferredTo<T>(Rule rule, ValueList<T> records, string list, DatasetLinks links, RuleSink sink) where T : class, IRecord
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (!links.HasMet(records[i]) && !IsBroken(rule, At(list, i), sink))
                return false;
        }
        return true;
    }

    private static bool AreBroken(Rule rule, IReadOnlyList<(int Record, int Reference)> circles, Func<(int Record, int Reference), string> place, RuleSink sink)
    {
        foreach ((int Record, int Reference) circle in circles)
        {
            if (!IsBroken(rule, place(circle), sink))
                return false;
        }
        return true;
    }

    private static bool IsBroken(Rule rule, string place, RuleSink sink) => sink.Broken(rule, place, rule.Message);

    private static string At(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}/{index}");
}
