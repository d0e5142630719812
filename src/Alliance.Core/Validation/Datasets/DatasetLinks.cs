using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Follows the references within a dataset, and records which of its records are referred to.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="leftOut">What the dataset lacks because it could not be read. Default: nothing.</param>
internal class DatasetLinks(AllianceDataset dataset, LeftOut? leftOut = null)
{
    private readonly HashSet<IRecord> _met = new(dataset.Sources.Count, ReferenceEqualityComparer.Instance);
    private readonly DayKey? _knownAsOf = dataset.KnownAsOf is { } day && DateForm.IsAbsentOrWritable(day) ? DayKey.Of(day) : null;

    public DatasetIndex Index { get; } = new(dataset);

    /// <summary>Whether something could not be read.</summary>
    public bool LacksAnything => leftOut is { IsEmpty: false };

    /// <summary>Whether one of the references that were followed until now names the record.</summary>
    public bool HasMet(IRecord record) => _met.Contains(record);

    /// <summary>
    /// Whether the dataset contains the record that a reference names, or the catalogue of country groups does. An empty reference is reported by another rule.
    /// </summary>
    public virtual bool Resolves(RecordReference reference)
    {
        if (reference.IsDefault)
            return true;
        IRecord? record = Index.Find(reference);
        if (record is not null)
            _met.Add(record);
        return record is not null
            || (leftOut is not null && leftOut.MayContain(reference))
            || (reference.Kind == RecordKind.CountryGroup && Id<CountryGroup>.TryParse(reference.Key, CultureInfo.InvariantCulture, out Id<CountryGroup> group) && CountryGroupCatalogue.Reference.Find(group) is not null);
    }

    /// <summary>
    /// Whether a day may be on or after the day on which one of the cited sources was published. What is not cited, or has no date, is not considered.
    /// </summary>
    public virtual bool IsPublishedBy(LocalDate day, ValueList<Citation> citations)
    {
        if (LacksAnything || citations.IsEmpty)
            return true;
        foreach (Citation citation in citations.AsSpan())
        {
            if (citation.Source.IsDefault || Index.Find(citation.Source)?.Published is not { IsDefault: false } published || published.EarliestKey <= DayKey.Of(day))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the cited sources has an address. What is not cited or not in the dataset is reported by other rules.</summary>
    public virtual bool HaveAddress(ValueList<Citation> citations)
    {
        if (LacksAnything || citations.IsEmpty)
            return true;
        foreach (Citation citation in citations.AsSpan())
        {
            if (citation.Source.IsDefault || Index.Find(citation.Source) is not { } source || !string.IsNullOrEmpty(source.Url))
                return true;
        }
        return false;
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
    public bool Knows(DayKey day) => _knownAsOf is not { } last || day <= last;
}
