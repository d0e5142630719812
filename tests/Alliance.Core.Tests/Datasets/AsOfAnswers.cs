namespace Alliance.Core.Tests.Datasets;

/// <summary>Everything that a dataset answers about some days, told by keys and by what was found: not by the lists that stand in the records.</summary>
internal static class AsOfAnswers
{
    private static readonly LocalDate[] Days = [new(1990, 1, 1), new(2016, 6, 30), new(2022, 7, 1), new(2024, 12, 11), new(2026, 1, 1), new(2031, 1, 1)];

    public static string Of(AllianceDataset dataset)
    {
        var index = DatasetIndex.Of(dataset);
        PartyReference[] parties =
        [
            .. dataset.MemberStates.Select(state => PartyReference.Of(state.Country))
                .Concat(dataset.Associations.Select(association => PartyReference.Of(association.Id)))
                .Concat(dataset.Alliances.Select(alliance => PartyReference.Of(alliance.Id)))
                .Concat(dataset.Targets.Select(target => target.Owner))
                .Distinct().Order(),
        ];
        return string.Join('\n', Days.SelectMany(day => Of(index.AsOf(day), parties)));
    }

    private static IEnumerable<string> Of(AsOfView view, PartyReference[] parties) =>
    [
        $"as of {view.Day:uuuu-MM-dd}, beyond {view.IsAfterKnownAsOf}",
        .. view.Alliances().Select(standing => $"{standing.Alliance.Id}: {standing.Exists} {standing.InForce} {standing.DecidedBy}"),
        .. view.OpenTargets().Select(standing => $"{standing.Target.Id}: {standing.Value.Due} {standing.Value.Value} {standing.IsSet} {standing.IsOpen} {standing.DecidedBy}"),
        .. view.Constraints().Select(standing =>
            $"{standing.Constraint.Id}: {standing.OnTheBooks} {standing.IsSuspended} {standing.Enforced} {standing.MissingLegalActs.Count} {string.Join(',', standing.DecidedBy.Order())}"),
        .. view.Dataset.Constraints.OrderBy(constraint => constraint.Id).SelectMany(constraint => view.ReviewPolicies(constraint.Id))
            .Select(standing => $"{standing.Policy.Id}: {standing.Holds} {string.Join(',', standing.DecidedBy.Order())}"),
        .. view.Stances().Select(standing => $"{standing.Supplier} in {standing.Market}: {standing.Stance} {standing.Holds} {standing.Confidence} {standing.IsDisputed} {standing.DecidedBy}"),
        .. view.Stances().SelectMany(standing => standing.Claims).Select(claim => $"{claim.Record.Id} {claim.Covers} {claim.Holds}"),
        .. view.Dataset.Alliances.OrderBy(alliance => alliance.Id).SelectMany(alliance => view.StandingsOf(alliance.Id)).SelectMany(Of),
        .. parties.SelectMany(party => view.MembershipsOf(party)).SelectMany(Of),
        .. parties.SelectMany(party => view.SpellsOf(party)).Select(Of),
        .. parties.SelectMany(party => view.Stances(party)).Select(standing => $"{standing.Supplier}: {standing.Stance}"),
        .. parties.SelectMany(party => view.TargetsOf(party).Rows).Select(row => $"{row.Pace.Target.Id}: {row.Baseline} {row.Latest} {row.Aim} {row.ShareOfWay}"),
        .. view.Dataset.Targets.OrderBy(target => target.Id).SelectMany(target => Of(target, view.Day)),
        .. view.Dataset.CountryGroups.OrderBy(group => group.Id).Select(group => $"{group.Id}: {string.Join(',', group.MembersOn(view.Day))}"),
    ];

    private static IEnumerable<string> Of(PartyStanding standing) =>
    [
        $"{standing.Party} in {standing.Alliance}: {standing.Status} {standing.Holds} {standing.Confidence} {standing.IsDisputed} {standing.IsSuspended} {standing.DecidedBy}",
        .. standing.Claims.Select(Of),
    ];

    private static string Of(MembershipClaim claim) =>
        $"{claim.Party} {claim.Record} {claim.Alliance} {claim.Membership.Status} {claim.Membership.Validity} {claim.Membership.Role} {claim.Evidence.Confidence} "
        + $"{claim.Evidence.RecordedOn:uuuu-MM-dd} {claim.Evidence.Note} {claim.Covers} {claim.Holds}";

    private static IEnumerable<string> Of(CompetencyTarget target, LocalDate day)
    {
        TargetPace pace = target.PaceAsOf(day);
        return
        [
            $"{target.Id}: {pace.Series.BasePeriod} {pace.Series.Base} {pace.Series.LatestPeriod} {pace.Series.Latest} {pace.IsSupported}",
            $"{pace.EvaluateLinear().Status} {pace.EvaluateLinear().NoVerdictReason} {pace.EvaluateLinear().Progress} {pace.EvaluateCompound().Status} {pace.EvaluateCompound().NoVerdictReason} {pace.EvaluateCompound().Progress} {pace.EvaluateCompound().Score}",
        ];
    }
}
