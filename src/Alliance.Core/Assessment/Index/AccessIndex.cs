using System.Collections.Concurrent;
using FluentValidation;

namespace Alliance.Core;

/// <summary>
/// Answers what applies to a transaction on a day, and why, from the technology-access constraints of a dataset. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// An answer covers the constraints of the dataset and nothing else. It is no legal advice, and <see cref="AccessLevel.NoKnownConstraint"/> does not mean that a transaction is permitted.
/// </remarks>
public sealed class AccessIndex
{
    /// <summary>The lists of a dataset that an index reads; errors elsewhere do not matter.</summary>
    private static readonly string[] ListsRead = ["/items/", "/legalActs/", "/regimes/", "/partyLists/", "/constraints/", "/reviewPolicies/", "/countryGroups/", "/alliances/", "/memberStates/"];

    private readonly Assessor _assessor;
    private readonly RuleTable _table;
    private readonly HashSet<PartyReference> _authorities;
    private readonly PlaceTables _places;

    private AccessIndex(AllianceDataset dataset, Func<CountryGroupCatalogue?> groups)
    {
        Dataset = dataset;
        Records = DatasetIndex.Of(dataset);
        _places = new(day => Records.AsOf(day, null, groups));
        Rules = RulesOf(Records, _places);
        _table = new(Rules, KeysOf);
        _authorities = [.. dataset.Constraints.Select(constraint => constraint.Authority)];
        _assessor = new(this, groups);
    }

    /// <summary>The dataset.</summary>
    public AllianceDataset Dataset { get; }

    /// <summary>The records of the dataset.</summary>
    internal DatasetIndex Records { get; }

    /// <summary>The constraints, by id.</summary>
    internal AccessRule[] Rules { get; }

    /// <summary>Creates the index of a dataset. Country groups that the dataset does not contain are found in <see cref="CountryGroupCatalogue.Reference"/>.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    /// <exception cref="ValidationException">The records that answers are based on break a rule with the severity of an error; see <see cref="ValidationReport.ThrowIfInvalid"/>.</exception>
    public static AccessIndex Of(AllianceDataset dataset) => Of(dataset, static () => CountryGroupCatalogue.Reference);

    /// <summary>Creates the index of a dataset, with country groups of a given catalogue.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="groups">The catalogue in which groups are found that the dataset does not contain; null for none.</param>
    /// <inheritdoc cref="Of(AllianceDataset)"/>
    public static AccessIndex Of(AllianceDataset dataset, CountryGroupCatalogue? groups) => Of(dataset, () => groups);

    /// <summary>Returns what applies to a transaction, and why.</summary>
    /// <param name="request">The transaction.</param>
    /// <returns>The answer, with the reasons and the facts that are missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="AccessRequestException">The request has an error; the exception contains the report of <see cref="AccessRequestValidation.Validate"/>.</exception>
    public AccessAssessment Assess(AccessRequest request) => _assessor.Assess(Prepared(request));

    /// <summary>Returns what is required for a transaction, without the reasons.</summary>
    /// <param name="request">The transaction.</param>
    /// <returns>The outcome, the same as <see cref="AccessAssessment.Outcome"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="AccessRequestException">The request has an error; the exception contains the report of <see cref="AccessRequestValidation.Validate"/>.</exception>
    public AccessOutcome Outcome(AccessRequest request)
    {
        Situation situation = Prepared(request);
        (AccessBounds OnTheBooks, AccessBounds Enforced) required = default;
        _table.Visit(situation, isAnyDay: false, ref required, AddRequired);
        return new(required.OnTheBooks, required.Enforced, IsBeyondKnown(situation.Day));
    }

    /// <summary>Returns the outcome by testing every constraint, as a reference for tests and measurements.</summary>
    internal AccessOutcome Scan(AccessRequest request)
    {
        Situation situation = Prepared(request);
        (AccessBounds OnTheBooks, AccessBounds Enforced) required = default;
        foreach (AccessRule rule in Rules)
            AddRequired(rule, situation, ref required);
        return new(required.OnTheBooks, required.Enforced, IsBeyondKnown(situation.Day));
    }

    /// <summary>Returns the outcome by comparing the days and destinations of given constraints, as a reference for measurements.</summary>
    internal AccessOutcome Scan(AccessRequest request, ReadOnlySpan<Candidate> candidates)
    {
        Situation situation = Prepared(request);
        (AccessBounds OnTheBooks, AccessBounds Enforced) required = default;
        RuleTable.Visit(candidates, new CandidateFilter(situation, isAnyDay: false), situation, ref required, AddRequired);
        return new(required.OnTheBooks, required.Enforced, IsBeyondKnown(situation.Day));
    }

    private static void AddRequired(AccessRule rule, in Situation situation, ref (AccessBounds OnTheBooks, AccessBounds Enforced) required)
    {
        if (!IsConsidered(rule, situation.Request))
            return;
        (AccessBounds books, AccessBounds force) = rule.Require(situation);
        required = (required.OnTheBooks.And(books), required.Enforced.And(force));
    }

    /// <summary>The constraints that may apply to a request on some day, by id; all others certainly do not.</summary>
    internal List<AccessRule> Candidates(in Situation situation)
    {
        List<AccessRule> found = [];
        _table.Visit(situation, isAnyDay: true, ref found, static (AccessRule rule, in Situation _, ref List<AccessRule> list) => list.Add(rule));
        return [.. found.Distinct().OrderBy(rule => rule.Constraint.Id)];
    }

    /// <summary>Returns the smallest sets of missing facts that settle what is required as far as the law is enforced.</summary>
    /// <param name="request">The transaction.</param>
    /// <returns>
    /// The sets, each of at most three facts that can be stated in a request, the smallest first: whatever the answers are, what is certain and what is possible are then the same. At most 10; none if
    /// nothing is open, or no such set decides.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="AccessRequestException">The request has an error; the exception contains the report of <see cref="AccessRequestValidation.Validate"/>.</exception>
    public ValueList<ValueList<MissingFact>> SmallestDecidingFacts(AccessRequest request)
    {
        Situation situation = Prepared(request);
        return new DecidingSets(this).Of(situation);
    }

    /// <summary>Returns the days on which what is required for a transaction changes, or how applications are reviewed, and the records that made the difference.</summary>
    /// <param name="request">The transaction; its own day does not matter.</param>
    /// <param name="from">The first day, of any calendar; it is compared with the day before it.</param>
    /// <param name="to">The last day, of any calendar, included.</param>
    /// <returns>The changes, by day. On all other days, the answer is that of the day before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="AccessRequestException">The request has an error; the exception contains the report of <see cref="AccessRequestValidation.Validate"/>.</exception>
    public ValueList<AccessChange> Changes(AccessRequest request, LocalDate from, LocalDate to) =>
        new AccessChangeSearch(this, Prepared(request), new ChangePeriod(from, to)).Changes();

    /// <summary>Returns how the answer of another dataset to a request differs, and by which records: added, removed or corrected.</summary>
    /// <param name="request">The transaction.</param>
    /// <param name="other">The index of the other dataset, such as a later version of this one.</param>
    /// <returns>The outcomes by both datasets, with the records that made the difference.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="AccessRequestException">The request has an error for one of the datasets; the exception contains the report of <see cref="AccessRequestValidation.Validate"/>.</exception>
    public AccessDifference Difference(AccessRequest request, AccessIndex other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new AccessDifferenceSearch(this, other).Of(Prepared(request), other.Prepared(request));
    }

    /// <summary>Whether a request asks for the constraints of the authority of a constraint.</summary>
    internal static bool IsConsidered(AccessRule rule, AccessRequest request) =>
        request.Authorities.IsEmpty || request.Authorities.AsSpan().Contains(rule.Constraint.Authority);

    /// <summary>Whether a constraint of the dataset has an authority.</summary>
    internal bool HasAuthority(PartyReference authority) => _authorities.Contains(authority);

    internal bool IsBeyondKnown(DayKey day) => Dataset.KnownAsOf is { } last && day > DayKey.Of(last);

    /// <summary>The item of a request; null when the dataset does not contain it.</summary>
    internal TechnologyItem? ItemOf(RequestedItem item) => item.Item ?? (item.Id.IsDefault ? null : Records.Find(item.Id));

    private Situation Prepared(AccessRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return AccessRequestValidation.IsValid(request, this, out TechnologyItem? item)
            ? new(request, item, DayKey.Of(request.Day))
            : throw new AccessRequestException(request.Validate(this), nameof(request));
    }

    private static AccessIndex Of(AllianceDataset dataset, Func<CountryGroupCatalogue?> groups)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ValidationReport report = dataset.Validate();
        if (!report.IsValid)
            (report with { Findings = [.. report.Findings.Where(finding => Array.Exists(ListsRead, list => finding.Pointer.StartsWith(list, StringComparison.Ordinal)))] }).ThrowIfInvalid();
        return new(dataset, groups);
    }

    /// <summary>What a request must have for a constraint to be possible.</summary>
    internal RuleKeys KeysOf(AccessRule rule) => RuleKeys.Of(rule.Constraint.Scope, _places, GeographyOf(rule.Constraint, Records));

    /// <summary>The authority whose treatment of places counts for a constraint.</summary>
    private static PartyReference GeographyOf(TechnologyAccessConstraint constraint, DatasetIndex records) =>
        constraint.Regime is { } id && records.Find(id) is { Geography: { } other } ? other : constraint.Authority;

    private static AccessRule[] RulesOf(DatasetIndex records, PlaceTables places)
    {
        AllianceDataset dataset = records.Dataset;
        Dictionary<string, string> pool = new(StringComparer.Ordinal);
        ConcurrentDictionary<Id<PartyList>, PartyListTable> lists = [];
        ReachCompiler reach = new(records, places);
        ILookup<Id<TechnologyAccessConstraint>, LicenceReviewPolicy> policies = dataset.ReviewPolicies.ToLookup(policy => policy.Constraint);
        return [.. dataset.Constraints.OrderBy(constraint => constraint.Id).Select(constraint =>
        {
            ScopeCompiler scopes = new(records, places, list => lists.GetOrAdd(list, static (key, index) => new(key, index.Find(key)), records), GeographyOf(constraint, records));
            return new AccessRule(constraint, records, scopes, reach.Compile(constraint), policies[constraint.Id], pool);
        })];
    }
}
