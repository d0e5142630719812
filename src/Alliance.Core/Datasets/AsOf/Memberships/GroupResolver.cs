namespace Alliance.Core;

/// <summary>Finds the country groups that a dataset refers to: its own, then those of a catalogue.</summary>
/// <param name="index">The dataset.</param>
/// <param name="catalogue">Returns the catalogue, or null for none; called only for a group that the dataset does not contain, because reading the lists of the library takes time.</param>
internal sealed class GroupResolver(DatasetIndex index, Func<CountryGroupCatalogue?> catalogue)
{
    private readonly Lazy<(AiAlliance Alliance, CountryGroup Group)[]> _lists = new(() =>
    [
        .. index.Dataset.Alliances.Select(alliance => (alliance, Find(index, catalogue, alliance.MemberGroup))).Where(pair => pair.Item2 is { Members.IsEmpty: false }).Select(pair => (pair.alliance, pair.Item2!)),
    ]);

    /// <summary>The alliances whose members a group lists, with the group.</summary>
    public (AiAlliance Alliance, CountryGroup Group)[] Lists => _lists.Value;

    /// <summary>The group of an id; null when neither the dataset nor the catalogue contains it.</summary>
    public CountryGroup? Find(Id<CountryGroup> id) => Find(index, catalogue, id);

    /// <summary>The group that lists the members of an alliance; null when it names none, or one that is not found or lists no members itself.</summary>
    public CountryGroup? GroupOf(AiAlliance alliance) => Find(index, catalogue, alliance.MemberGroup) is { Members.IsEmpty: false } group ? group : null;

    /// <summary>The name of the catalogue from which a group was taken; null for a group of the dataset, and for a catalogue without a name.</summary>
    public string? CatalogueOf(CountryGroup group) => ReferenceEquals(index.Find(group.Id), group) ? null : catalogue()?.Name;

    private static CountryGroup? Find(DatasetIndex index, Func<CountryGroupCatalogue?> catalogue, Id<CountryGroup>? id) =>
        id is not { IsDefault: false } given ? null : index.Find(given) ?? catalogue()?.Find(given);
}
