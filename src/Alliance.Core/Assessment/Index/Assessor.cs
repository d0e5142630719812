namespace Alliance.Core;

/// <summary>Answers requests with all reasons.</summary>
/// <param name="index">The index.</param>
/// <param name="groups">The catalogue of country groups.</param>
internal sealed class Assessor(AccessIndex index, Func<CountryGroupCatalogue?> groups)
{
    /// <summary>The greatest number of constraints that are listed although they do not apply.</summary>
    private const int MostNotMet = 20;

    private readonly Lazy<string> _contentHash = new(() => index.Dataset.ContentHash());
    private readonly Lazy<ValueList<Id<ControlRegime>>> _regimes = new(() => RegimesOf(index.Rules));

    private readonly Lazy<ConstraintQuestions> _asked = new(() => new(index));

    /// <summary>How many constraints are, or may be, on the books.</summary>
    private readonly Lazy<DayCounts> _onTheBooks = new(() => new(index.Rules.Select(rule => rule.Standings)));

    public AccessAssessment Assess(Situation situation)
    {
        AccessRequest request = situation.Request;
        List<RuleAnswer> answers = [];
        foreach (AccessRule rule in index.Candidates(situation))
        {
            if (AccessIndex.IsConsidered(rule, request))
                answers.Add(RuleAnswer.Of(rule, situation));
        }
        AccessBounds onTheBooks = default, enforced = default;
        foreach (RuleAnswer answer in answers)
        {
            onTheBooks = onTheBooks.And(answer.OnTheBooks);
            enforced = enforced.And(answer.Enforced);
        }

        RuleAnswer[] obligations = [.. answers.Where(answer => answer.MayApply && !answer.Rule.IsDuty)];
        RuleAnswer[] notMet = [.. answers.Where(answer => answer.Law.OnTheBooks != Truth.False && answer.Applies == Truth.False)];
        RuleAnswer[] certain = [.. answers.Where(answer => enforced.Certain > AccessLevel.NoKnownConstraint && answer.Enforced.Certain == enforced.Certain)];
        RuleAnswer[] possible = [.. answers.Where(answer => enforced.Possible > enforced.Certain && answer.Enforced.Possible == enforced.Possible)];
        RuleAnswer[] notEnforced =
        [
            .. answers.Where(answer => answer.Law.Enforced == Truth.False
                && (onTheBooks.Certain > enforced.Certain ? answer.OnTheBooks.Certain == onTheBooks.Certain : onTheBooks.Possible > enforced.Possible && answer.OnTheBooks.Possible == onTheBooks.Possible)),
        ];
        ValueList<ConstraintAssessment> applying = [.. obligations.Select(answer => answer.Assessment(situation))], failing = [.. notMet.OrderBy(answer => answer.FailedTests(situation)).Take(MostNotMet).OrderBy(answer => answer.Rule.Constraint.Id).Select(answer => answer.Assessment(situation))];
        return new()
        {
            Request = request,
            Item = situation.Item,
            Outcome = new(onTheBooks, enforced, index.IsBeyondKnown(situation.Day)),
            Authorities = AuthoritiesOf(answers),
            Obligations = applying,
            CertainBy = IdsOf(certain),
            PossibleBy = IdsOf(possible),
            OnlyOnTheBooks = IdsOf(notEnforced),
            Duties = [.. answers.Where(answer => answer.Rule.IsDuty && answer.Duty.OnTheBooks != Truth.False).Select(answer => answer.DutyAssessment(situation))],
            NotMet = failing,
            NotMetCount = notMet.Length,
            NotYetInEffect = [.. answers.Where(answer => answer.IsExpected(situation.Day)).Select(answer => answer.Assessment(situation))],
            Missing = MissingFacts.Of(answers, enforced.Certain, situation, index),
            RestsOnLikely = IdsOf(certain.Union(possible).Union(notEnforced).OrderBy(answer => answer.Rule.Constraint.Id).Where(answer => answer.RestsOnLikely(situation))),
            Warnings = [.. AccessWarnings.Of(request, _asked.Value), .. AccessWarnings.Of(situation.Item, [.. applying, .. failing])],
            Coverage = CoverageOf(request, situation.Day),
        };
    }

    private static ValueList<Id<TechnologyAccessConstraint>> IdsOf(IEnumerable<RuleAnswer> answers) => [.. answers.Select(answer => answer.Rule.Constraint.Id)];

    private static ValueList<AuthorityAssessment> AuthoritiesOf(List<RuleAnswer> answers) =>
    [
        .. answers.Where(answer => answer.MayApply).GroupBy(answer => answer.Rule.Constraint.Authority).OrderBy(group => group.Key).Select(group => new AuthorityAssessment
        {
            Authority = group.Key,
            OnTheBooks = group.Select(answer => answer.OnTheBooks).Aggregate((one, other) => one.And(other)),
            Enforced = group.Select(answer => answer.Enforced).Aggregate((one, other) => one.And(other)),
            Policy = group.Where(answer => answer.Enforced.Certain >= AccessLevel.LicenceRequired).Select(answer => answer.Policy).Aggregate(default(PolicyBounds), Stricter),
            WithoutPolicy = IdsOf(group.Where(answer => answer.Enforced.Certain == AccessLevel.LicenceRequired && answer.Policy.MayBeUnrecorded)),
        }),
    ];

    private static PolicyBounds Stricter(PolicyBounds one, PolicyBounds other) =>
        new(one.Mildest > other.Mildest ? one.Mildest : other.Mildest, one.Strictest > other.Strictest ? one.Strictest : other.Strictest);

    private AssessmentCoverage CoverageOf(AccessRequest request, DayKey day)
    {
        AccessRule[] rules = request.Authorities.IsEmpty ? index.Rules : Array.FindAll(index.Rules, rule => AccessIndex.IsConsidered(rule, request));
        return new()
        {
            Dataset = index.Dataset.Id,
            Version = index.Dataset.Version,
            ContentHash = _contentHash.Value,
            Catalogue = groups()?.Name,
            Library = typeof(Assessor).Assembly.GetName() is var name ? $"{name.Name} {name.Version?.ToString(3)}" : "",
            KnownAsOf = index.Dataset.KnownAsOf,
            Regimes = ReferenceEquals(rules, index.Rules) ? _regimes.Value : RegimesOf(rules),
            ConstraintCount = rules.Length,
            OnTheBooksCount = ReferenceEquals(rules, index.Rules) ? _onTheBooks.Value.On(day) : rules.Count(rule => rule.Standings.On(day).OnTheBooks != Truth.False),
            AuthoritiesLeftOut = rules.Length == index.Rules.Length ? [] : [.. index.Rules.Except(rules).Select(rule => rule.Constraint.Authority).Distinct().Order()],
        };
    }

    private static ValueList<Id<ControlRegime>> RegimesOf(AccessRule[] rules) => [.. rules.Select(rule => rule.Constraint.Regime).OfType<Id<ControlRegime>>().Distinct().Order()];
}
