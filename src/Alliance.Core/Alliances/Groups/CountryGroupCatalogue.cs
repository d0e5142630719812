using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>
/// Country groups by id. <see cref="Reference"/> holds the regions of UN M49 (<c>m49-142</c>, Asia), the European Union
/// (<c>eu</c>) and the euro area (<c>euro-area</c>), <c>brics</c>, <c>eaeu</c>, <c>sco</c>, <c>g7</c>, <c>g20</c>, the country groups
/// of the United States' export regulations (<c>ear-a-1</c> to <c>ear-e-2</c>) and the <c>global-south</c>, each member with its
/// days and evidence. Groups of a dataset make a catalogue by <see cref="Of"/>. Immutable, and safe to use from many threads.
/// </summary>
public sealed class CountryGroupCatalogue
{
    private readonly Dictionary<Id<CountryGroup>, CountryGroup> _byId;

    private CountryGroupCatalogue(IEnumerable<CountryGroup> groups, ValueList<Source> sources = default)
    {
        Sources = sources;
        All = [.. groups];
        _byId = All.ToDictionary(group => group.Id);
    }

    /// <summary>The groups that come with the library, read when they are first asked for.</summary>
    public static CountryGroupCatalogue Reference => Lists.Reference;

    /// <summary>Every group.</summary>
    public ValueList<CountryGroup> All { get; }

    /// <summary>The sources that the evidence of the groups cites, and the other sources of the lists, as records for a dataset; empty for a catalogue made by <see cref="Of"/>.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>Reads a newer edition of the lists: files of the form of those in <c>data/reference</c> of the library's repository.</summary>
    /// <param name="open">
    /// Opens a file by its name; the stream is read to its end and disposed. The files are <c>country_groups.csv</c>, <c>country_group_members.csv</c>, <c>countries.csv</c>,
    /// <c>m49_regions.csv</c> and <c>sources.csv</c>.
    /// </param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ReferenceFileException">A file does not have its form, or names what another one does not have; the message says what was found, what would be right, and where.</exception>
    /// <remarks>What <paramref name="open"/> and the streams throw passes through.</remarks>
    public static CountryGroupCatalogue Read(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var regions = M49Lists.Read(ReferenceFile.Open(ReferenceTables.M49RegionsForm, open));
        var countries = CountryLists.Read(ReferenceFile.Open(ReferenceTables.CountriesForm, open), namesFile: null, regions);
        var sources = ReferenceSources.Read(ReferenceFile.Open(ReferenceTables.SourcesForm, open));
        return new(
            CountryGroupLists.Read(
                ReferenceFile.Open(ReferenceTables.CountryGroupsForm, open), ReferenceFile.Open(ReferenceTables.CountryGroupMembersForm, open), regions, countries, sources),
            CountryGroupLists.Sources(sources));
    }

    /// <summary>A catalogue of groups, such as those of a dataset.</summary>
    /// <param name="groups">The groups.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id occurs twice, or a null stands in a group where a record belongs.</exception>
    public static CountryGroupCatalogue Of(params IEnumerable<CountryGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new(groups.Select(group => NullSearch.Checked(group, nameof(groups))));
    }

    /// <summary>Finds the group of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The group, or null when the catalogue does not have it.</returns>
    public CountryGroup? Find(Id<CountryGroup> id) => _byId.GetValueOrDefault(id);

    /// <summary>Gets the group of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The group.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue does not have it.</exception>
    public CountryGroup Get(Id<CountryGroup> id) => Find(id) ?? throw new KeyNotFoundException($"'{id}' is not a group of this catalogue.");

    /// <summary>Finds the group of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="group">The group, or null when the catalogue does not have it.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public bool TryFind(Id<CountryGroup> id, [NotNullWhen(true)] out CountryGroup? group) => _byId.TryGetValue(id, out group);

    /// <summary>Whether a country is in a group on a day.</summary>
    /// <param name="id">The group.</param>
    /// <param name="country">The country.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns><see cref="Truth.Unknown"/> also when the catalogue does not have the group.</returns>
    public Truth Includes(Id<CountryGroup> id, CountryCode country, LocalDate day) =>
        TryFind(id, out var group) ? group.Includes(country, day) : Truth.Unknown;

    /// <summary>Read when they are first asked for.</summary>
    private static class Lists
    {
        internal static readonly CountryGroupCatalogue Reference = new(
            CountryGroupLists.Read(
                ReferenceTables.CountryGroups, ReferenceTables.CountryGroupMembers, M49Region.All, CountryCatalogue.Iso.All, ReferenceSource.Embedded),
            CountryGroupLists.Sources(ReferenceSource.Embedded));
    }
}
