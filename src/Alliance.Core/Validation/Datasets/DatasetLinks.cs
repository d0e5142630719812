using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Follows the references within a dataset, and records which of its sources are referred to.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="leftOut">What the dataset lacks because it could not be read. Default: nothing.</param>
internal class DatasetLinks(AllianceDataset dataset, LeftOut? leftOut = null)
{
    private readonly HashSet<Source> _met = new(dataset.Sources.Count, ReferenceEqualityComparer.Instance);
    private readonly DayKey? _knownAsOf = dataset.KnownAsOf is { } day && DateForm.IsAbsentOrWritable(day) ? DayKey.Of(day) : null;

    public DatasetIndex Index { get; } = new(dataset);

    /// <summary>Whether every source is referred to by one of the references that were followed until now.</summary>
    public bool HasMetEverySource => _met.Count == dataset.Sources.Count;

    /// <summary>Whether something could not be read.</summary>
    public bool LacksAnything => leftOut is { IsEmpty: false };

    /// <summary>Whether a record of a list, or something in a record, could not be read.</summary>
    /// <param name="list">The name of the list in JSON.</param>
    public bool Lacks(string list) => leftOut is not null && leftOut.Concerns(list);

    public bool HasMet(Source source) => _met.Contains(source);

    /// <summary>
    /// Whether the dataset contains the record that a reference names, or the catalogue of country groups does. An empty reference is reported by another rule.
    /// </summary>
    public virtual bool Resolves(RecordReference reference)
    {
        if (reference.IsDefault)
            return true;
        IRecord? record = Index.Find(reference);
        if (record is Source source)
            _met.Add(source);
        return record is not null
            || (leftOut is not null && leftOut.MayContain(reference))
            || (reference.Kind == RecordKind.CountryGroup && Id<CountryGroup>.TryParse(reference.Key, CultureInfo.InvariantCulture, out Id<CountryGroup> group) && CountryGroupCatalogue.Reference.Find(group) is not null);
    }

    /// <summary>Whether one of the cited sources has an address. What is not cited or not in the dataset is reported by other rules.</summary>
    public virtual bool HaveAddress(ValueList<Citation> citations)
    {
        bool isFound = false;
        if (Lacks("sources"))
            return true;
        foreach (Citation citation in citations.AsSpan())
        {
            if (citation.Source.IsDefault || Index.Find(citation.Source) is not { } source || !string.IsNullOrEmpty(source.Url))
                return true;
            isFound = true;
        }
        return !isFound;
    }

    /// <summary>Whether a party must have a record in the dataset. A country needs none, and a party of the kind <c>other</c> has none.</summary>
    public static bool NeedRecord(PartyReference party) => party.Kind == PartyKind.Alliance || party.Kind == PartyKind.Association || party.Kind == PartyKind.Company;

    /// <summary>
    /// Whether a reference to a party has the kind company exactly when the party's record has it. A record whose kind is not stated or not known may be
    /// either.
    /// </summary>
    public virtual bool IsOfItsKind(PartyReference party) =>
        (party.Kind != PartyKind.Association && party.Kind != PartyKind.Company)
        || Index.Find(party.Record) is not AiAssociation { Kind: { IsDefault: false, IsKnown: true } } association
        || (association.Kind == AssociationKind.Company) == (party.Kind == PartyKind.Company);

    /// <summary>Whether a day is not later than the day up to which the data are known to be complete.</summary>
    public bool Knows(LocalDate day) => _knownAsOf is not { } last || DayKey.Of(day) <= last;
}
