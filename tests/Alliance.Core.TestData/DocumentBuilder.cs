using Alliance.Core.Json;

namespace Alliance.Core.TestData;

/// <summary>Puts one document together: first the keys that records refer to, then the records, then more of them until it is long enough.</summary>
internal sealed class DocumentBuilder
{
    private readonly RandomSource _draw;
    private readonly Keys _keys = new();
    private readonly DocumentList[] _roots;
    private readonly AllianceDataset _head;
    private readonly LocalizedText _title;

    private readonly DocumentList<Id<Source>, Source> _sources;
    private readonly DocumentList<Id<Statement>, Statement> _statements;
    private readonly DocumentList<Id<AiAlliance>, AiAlliance> _alliances;
    private readonly DocumentList<CountryCode, MemberState> _memberStates;
    private readonly DocumentList<Id<AiAssociation>, AiAssociation> _associations;
    private readonly DocumentList<Id<AiAssociation>, AiAssociation> _companies;
    private readonly DocumentList<Id<JointProgramme>, JointProgramme> _programmes;
    private readonly DocumentList<Id<CountryGroup>, CountryGroup> _groups;
    private readonly DocumentList<Id<CompetencyTarget>, CompetencyTarget> _targets;
    private readonly DocumentList<Id<EconomicProjection>, EconomicProjection> _projections;
    private readonly DocumentList<Id<ExchangeRateSeries>, ExchangeRateSeries> _rates;
    private readonly DocumentList<Id<TechnologyItem>, TechnologyItem> _items;
    private readonly DocumentList<Id<LegalAct>, LegalAct> _acts;
    private readonly DocumentList<Id<ControlRegime>, ControlRegime> _regimes;
    private readonly DocumentList<Id<PartyList>, PartyList> _partyLists;
    private readonly DocumentList<Id<TechnologyAccessConstraint>, TechnologyAccessConstraint> _constraints;
    private readonly DocumentList<Id<LicenceReviewPolicy>, LicenceReviewPolicy> _policies;
    private readonly DocumentList<Id<SupplierStance>, SupplierStance> _stances;
    private readonly DocumentList<Id<MarketObservation>, MarketObservation> _observations;

    public DocumentBuilder(RandomSource draw)
    {
        _draw = draw;
        _head = Head(draw);
        _title = draw.AwkwardText();
        var scribe = new RandomRecords(draw, _keys);
        _sources = ById("source", RecordKind.Source, _keys.Sources, scribe.Source);
        _statements = ById("statement", RecordKind.Statement, _keys.Statements, scribe.Statement);
        _alliances = ById("alliance", RecordKind.Alliance, _keys.Alliances, scribe.Alliance);
        _memberStates = new(NextCountry, AnnounceCountry, scribe.MemberState);
        _associations = ById("association", RecordKind.Association, _keys.Associations, scribe.Association);
        _companies = ById("company", RecordKind.Association, _keys.Companies, scribe.Association);
        _programmes = ById<JointProgramme>("joint-programme", RecordKind.JointProgramme, scribe.Programme);
        _groups = ById("group", RecordKind.CountryGroup, _keys.Groups, scribe.Group);
        _targets = ById<CompetencyTarget>("target", RecordKind.Target, scribe.Target);
        _projections = ById<EconomicProjection>("projection", RecordKind.Projection, scribe.Projection);
        _rates = ById<ExchangeRateSeries>("rates", RecordKind.ExchangeRates, scribe.ExchangeRates);
        _items = ById("item", RecordKind.Item, _keys.Items, scribe.Item);
        _acts = ById("act", RecordKind.LegalAct, _keys.Acts, scribe.Act);
        _regimes = ById("regime", RecordKind.Regime, _keys.Regimes, scribe.Regime);
        _partyLists = ById("party-list", RecordKind.PartyList, _keys.PartyLists, scribe.PartyList);
        _constraints = ById("constraint", RecordKind.Constraint, _keys.Constraints, scribe.Constraint);
        _policies = ById<LicenceReviewPolicy>("review-policy", RecordKind.ReviewPolicy, scribe.Policy);
        _stances = ById<SupplierStance>("stance", RecordKind.SupplierStance, scribe.Stance);
        _observations = ById<MarketObservation>("observation", RecordKind.MarketObservation, scribe.Market);
        _roots =
        [
            _sources, _statements, _alliances, _memberStates, _associations, _companies, _programmes, _groups, _targets,
            _projections, _rates, _items, _acts, _regimes, _partyLists, _constraints, _policies, _stances, _observations,
        ];
    }

    /// <summary>A record of every type, and a second one of those that refer to their own kind.</summary>
    public void AddOneOfEach()
    {
        foreach (DocumentList roots in (DocumentList[])[.. _roots, _sources, _alliances, _memberStates, _items, _acts])
            roots.Announce();
        foreach (DocumentList roots in _roots)
            roots.WriteAnnounced();
    }

    /// <summary>Adds records of types drawn by chance until the length is reached.</summary>
    /// <returns>Whether that could be done without going beyond the greatest length.</returns>
    public bool FillUp(int targetBytes, int greatestBytes)
    {
        int length = AllianceJson.Write(ToDataset()).Length;
        while (length < targetBytes)
            length += _draw.Pick(_roots).TryAdd(greatestBytes - length);
        return length <= greatestBytes;
    }

    /// <summary>The document as it stands.</summary>
    public AllianceDataset ToDataset() => _head with
    {
        // Whatever else chance gives, the first source has Cyrillic and something to escape.
        Sources = [_sources.Records[0] with { Title = _title }, .. _sources.Records.AsSpan()[1..]],
        Statements = _statements.Records,
        Alliances = _alliances.Records,
        MemberStates = _memberStates.Records,
        Associations = [.. _associations.Records, .. _companies.Records],
        JointProgrammes = _programmes.Records,
        CountryGroups = _groups.Records,
        Targets = _targets.Records,
        Projections = _projections.Records,
        ExchangeRates = _rates.Records,
        Items = _items.Records,
        LegalActs = _acts.Records,
        Regimes = _regimes.Records,
        PartyLists = _partyLists.Records,
        Constraints = _constraints.Records,
        ReviewPolicies = _policies.Records,
        SupplierStances = _stances.Records,
        MarketObservations = _observations.Records,
    };

    private static AllianceDataset Head(RandomSource draw) => new()
    {
        Id = draw.Sometimes() ? new Id<AllianceDataset>("generated") : null,
        Title = draw.PerhapsText(),
        Description = draw.PerhapsText(),
        KnownAsOf = draw.Sometimes() ? new LocalDate(2025, 12, 31) : null,
        Version = draw.Sometimes() ? "2026-09-29" : null,
        Licence = draw.Sometimes() ? "CC0-1.0" : null,
        Unknown = draw.Unknown(),
    };

    private DocumentList<Id<T>, T> ById<T>(string prefix, RecordKind kind, Func<Id<T>, T> write) where T : class, IRecord => ById(prefix, kind, [], write);

    private DocumentList<Id<T>, T> ById<T>(string prefix, RecordKind kind, List<Id<T>> keys, Func<Id<T>, T> write) where T : class, IRecord
    {
        int count = 0;
        return new(
            () => new Id<T>($"{prefix}-{count + 1}"),
            id =>
            {
                count++;
                keys.Add(id);
                _keys.All.Add(new RecordReference(kind, id.Value));
            },
            write);
    }

    private CountryCode? NextCountry()
    {
        if (_keys.Countries.Count == CountryCode.Assigned.Count)
            return null;
        CountryCode country = _draw.Country();
        while (_keys.Countries.Contains(country))
            country = _draw.Country();
        return country;
    }

    private void AnnounceCountry(CountryCode country)
    {
        _keys.Countries.Add(country);
        _keys.All.Add(RecordReference.ToMemberState(country));
    }
}
