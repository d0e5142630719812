namespace Alliance.Core.Validation;

/// <summary>Follows the references within a dataset, and remembers which of its sources were met on the way.</summary>
internal sealed class DatasetLinks(AllianceDataset dataset)
{
    private readonly HashSet<Source> _met = new(dataset.Sources.Count, ReferenceEqualityComparer.Instance);
    private readonly DayKey? _knownAsOf = dataset.KnownAsOf is { } day ? DayKey.Of(day) : null;

    public DatasetIndex Index { get; } = new(dataset);

    /// <summary>Whether something in what was followed so far refers to every source.</summary>
    public bool HasMetEverySource => _met.Count == dataset.Sources.Count;

    public bool HasMet(Source source) => _met.Contains(source);

    /// <summary>Whether a reference finds its record. One that names nothing is the business of another rule.</summary>
    public bool Resolves(RecordReference reference)
    {
        if (reference.IsDefault)
            return true;
        IRecord? record = Index.Find(reference);
        if (record is Source source)
            _met.Add(source);
        return record is not null;
    }

    /// <summary>Whether a party is described by a record: a country needs none of its own, and another party has none.</summary>
    public static bool NeedRecord(PartyReference party) => party.Kind == PartyKind.Alliance || party.Kind == PartyKind.Association || party.Kind == PartyKind.Company;

    /// <summary>Whether a party is called a company exactly when its record is of that kind; a kind that is not stated or not known may be either.</summary>
    public bool IsOfItsKind(PartyReference party) =>
        (party.Kind != PartyKind.Association && party.Kind != PartyKind.Company)
        || Index.Find(party.Record) is not AiAssociation { Kind: { IsDefault: false, IsKnown: true } } association
        || (association.Kind == AssociationKind.Company) == (party.Kind == PartyKind.Company);

    /// <summary>Whether a day is one up to which the dataset knows.</summary>
    public bool Knows(LocalDate day) => _knownAsOf is not { } last || DayKey.Of(day) <= last;
}
