using Alliance.Core;
using NodaTime;

namespace Quickstart;

/// <summary>
/// The names, on a day, of the things that records refer to: countries in the chosen language, all others in English. If there is no record, the name is
/// the key.
/// </summary>
internal sealed class Names(DatasetIndex index, LocalDate day, string language)
{
    public string Of(Id<AiAlliance> alliance) => Bearing(index.Find(alliance)?.Names ?? default) ?? alliance.Value;

    public string Of(Id<AiAssociation> association) => Bearing(index.Find(association)?.Names ?? default) ?? association.Value;

    public string Of(Id<LegalAct> act) => index.Find(act)?.Citation ?? act.Value;

    public string Of(Id<TechnologyItem> item) => index.Find(item)?.Name.ToString() ?? item.Value;

    public string Of(CountryCode country) =>
        CountryCatalogue.Iso.TryFind(country, out Country? known) ? known.Names.In(language) : country.ToString();

    public string Of(PartyReference party) =>
        party.Country is { } country ? Of(country)
        : party.Alliance is { } alliance ? Of(alliance)
        : party.Association is { } association ? Of(association)
        : party.Key;

    /// <summary>The first name that may have been in use on the day; if there is none, the first name.</summary>
    private string? Bearing(ValueList<DatedName> names) =>
        (names.FirstOrDefault(name => name.Validity.Covers(day) != Truth.False) ?? (names.IsEmpty ? null : names[0]))?.Text.ToString();
}
