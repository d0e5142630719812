using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Checks that claims and statements are not later than everything that is published about them.</summary>
internal static class SourceTimes
{
    public static bool AreKept(AllianceDataset dataset, DatasetIndex index, RuleSink sink) =>
        AreKept(dataset.MemberStates, static state => state.Memberships, "memberStates", index, sink)
        && AreKept(dataset.Associations, static association => association.Memberships, "associations", index, sink)
        && AreKept(dataset.Alliances, static alliance => alliance.Memberships, "alliances", index, sink)
        && AreKept(dataset.CountryGroups, static group => group.Members, static member => (member.Validity, member.Evidence), "countryGroups", "members", index, sink)
        && AreKept(dataset.PartyLists, static list => list.Members, static member => (member.Validity, member.Evidence), "partyLists", "members", index, sink)
        && AreKept(dataset.Targets, static target => target.Observations, static figure => (PeriodOf(figure), figure.Evidence), "targets", "observations", index, sink)
        && AreKept(dataset.SupplierStances, static stance => (stance.Validity, stance.Evidence), "supplierStances", index, sink)
        && AreKept(dataset.MarketObservations, static observation => (observation.Period, observation.Evidence), "marketObservations", index, sink)
        && AreStatedInTime(dataset, index, sink);

    private static bool AreKept<T>(ValueList<T> records, Func<T, ValueList<Membership>> membershipsOf, string list, DatasetIndex index, RuleSink sink) =>
        AreKept(records, membershipsOf, static membership => (membership.Validity, membership.Evidence), list, "memberships", index, sink);

    private static bool AreKept<T, TClaim>(
        ValueList<T> records, Func<T, ValueList<TClaim>> claimsOf, Func<TClaim, (Validity Time, Evidence? Evidence)> claimOf, string list, string member, DatasetIndex index, RuleSink sink)
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (!AreKept(claimsOf(records[i]), claimOf, string.Create(CultureInfo.InvariantCulture, $"{list}/{i}/{member}"), index, sink))
                return false;
        }
        return true;
    }

    private static bool AreKept<TClaim>(ValueList<TClaim> claims, Func<TClaim, (Validity Time, Evidence? Evidence)> claimOf, string list, DatasetIndex index, RuleSink sink)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            (Validity time, Evidence? evidence) = claimOf(claims[i]);
            if (IsOnlyAnnounced(time, evidence, index)
                && !sink.Broken(RulesBetweenRecords.OnlyAnnounced, string.Create(CultureInfo.InvariantCulture, $"{list}/{i}/evidence"), RulesBetweenRecords.OnlyAnnounced.Message))
                return false;
        }
        return true;
    }

    /// <summary>Whether a claim is confirmed only by sources that were certainly published before its time began.</summary>
    private static bool IsOnlyAnnounced(Validity time, Evidence? evidence, DatasetIndex index) =>
        evidence is { Confidence: var confidence, Citations.IsEmpty: false }
        && confidence == Confidence.Confirmed
        && !time.IsContradictory
        && time.Start.Kind == ValidityBoundKind.Date
        && AllPublishedBefore(evidence.Citations, Validity.Bounds.Of(time).StartEarliest, index);

    private static bool AreStatedInTime(AllianceDataset dataset, DatasetIndex index, RuleSink sink)
    {
        for (int i = 0; i < dataset.Statements.Count; i++)
        {
            Statement statement = dataset.Statements[i];
            if (statement.Date is { IsDefault: false } date
                && !statement.Evidence.Citations.IsEmpty
                && AllPublishedBefore(statement.Evidence.Citations, date.EarliestKey, index)
                && !sink.Broken(RulesBetweenRecords.StatedLater, string.Create(CultureInfo.InvariantCulture, $"statements/{i}/date"), RulesBetweenRecords.StatedLater.Message))
                return false;
        }
        return true;
    }

    /// <summary>Whether each of the cited sources was certainly published before a day. A source without a date, or that is not in the dataset, may have been published later.</summary>
    private static bool AllPublishedBefore(ValueList<Citation> citations, DayKey day, DatasetIndex index)
    {
        foreach (Citation citation in citations.AsSpan())
        {
            if (citation.Source.IsDefault || index.Find(citation.Source)?.Published is not { IsDefault: false } published || published.LatestKey >= day)
                return false;
        }
        return true;
    }

    private static Validity PeriodOf(Observation figure) => figure.Period.IsDefault ? default : Validity.Between(figure.Period, figure.Period);
}
