using Alliance.Core;
using NodaTime;

namespace Quickstart;

/// <summary>The English names, on a day, of what records refer to. What has no record is called by its key.</summary>
internal sealed class Names(AllianceDataset dataset, LocalDate day)
{
    private readonly Dictionary<Id<AiAlliance>, string> _alliances = Index(dataset.Alliances, alliance => alliance.Id, alliance => Bearing(alliance.Names, day));
    private readonly Dictionary<Id<AiAssociation>, string> _associations = Index(dataset.Associations, body => body.Id, body => Bearing(body.Names, day));
    private readonly Dictionary<Id<LegalAct>, string> _acts = Index(dataset.LegalActs, act => act.Id, act => act.Citation);
    private readonly Dictionary<Id<TechnologyItem>, string> _items = Index(dataset.Items, item => item.Id, item => item.Name.ToString());

    public string Of(Id<AiAlliance> alliance) => _alliances.GetValueOrDefault(alliance, alliance.Value);

    public string Of(Id<AiAssociation> association) => _associations.GetValueOrDefault(association, association.Value);

    public string Of(Id<LegalAct> act) => _acts.GetValueOrDefault(act, act.Value);

    public string Of(Id<TechnologyItem> item) => _items.GetValueOrDefault(item, item.Value);

    public string Of(CountryCode country) => country.EnglishName ?? country.ToString();

    public string Of(PartyReference party) =>
        party.Country is { } country ? Of(country)
        : party.Alliance is { } alliance ? Of(alliance)
        : party.Association is { } association ? Of(association)
        : party.Key;

    /// <summary>The first name that may have been borne on the day, or else the first of all.</summary>
    private static string Bearing(ValueList<DatedName> names, LocalDate day) =>
        (names.FirstOrDefault(name => name.Validity.Covers(day) != Truth.False) ?? (names.IsEmpty ? null : names[0]))?.Text.ToString() ?? "";

    /// <summary>The first record under a key counts; a second one is for the validation to complain about.</summary>
    private static Dictionary<TKey, string> Index<TRecord, TKey>(ValueList<TRecord> records, Func<TRecord, TKey> key, Func<TRecord, string> name)
        where TKey : notnull
    {
        var names = new Dictionary<TKey, string>();
        foreach (TRecord record in records)
            names.TryAdd(key(record), name(record));
        return names;
    }
}
