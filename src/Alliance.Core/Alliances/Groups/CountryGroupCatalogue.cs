using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>
/// Country groups by id. <see cref="Reference"/> contains the regions of UN M49 (<c>m49-142</c>, Asia), the European Union
/// (<c>eu</c>) and the euro area (<c>euro-area</c>), <c>brics</c>, <c>eaeu</c>, <c>sco</c>, <c>g7</c>, <c>g20</c>, the country groups
/// of the United States' export regulations (<c>ear-a-1</c> to <c>ear-e-2</c>) and the <c>global-south</c>, each member with its
/// dates and evidence. <see cref="Of(IEnumerable{CountryGroup})"/> creates a catalogue of other groups, such as those of a dataset. Instances are immutable and thread-safe.
/// </summary>
public sealed class CountryGroupCatalogue
{
    private readonly Dictionary<Id<CountryGroup>, CountryGroup> _byId;

    private CountryGroupCatalogue(string? name, IEnumerable<CountryGroup> groups, ValueList<Source> sources = default)
    {
        Name = name;
        Sources = sources;
        All = [.. groups];
        _byId = All.ToDictionary(group => group.Id);
    }

    /// <summary>The groups that come with the library; they are read on first use.</summary>
    public static CountryGroupCatalogue Reference => Lists.Reference;

    /// <summary>
    /// The name and version of the catalogue, which answers that use it state: for <see cref="Reference"/> those of the library, such as <c>Alliance.Core 0.1.0</c>; otherwise the name
    /// that was given. Default: none.
    /// </summary>
    public string? Name { get; }

    /// <summary>All groups of the catalogue.</summary>
    public ValueList<CountryGroup> All { get; }

    /// <summary>
    /// The sources that the evidence of the groups cites, and the other sources of the lists, as records for a dataset; empty for a catalogue created by
    /// <see cref="Of(IEnumerable{CountryGroup})"/>.
    /// </summary>
    public ValueList<Source> Sources { get; }

    /// <summary>Reads a newer edition of the lists, from files of the same format as those in <c>data/reference</c> of the library's repository.</summary>
    /// <param name="open">
    /// Opens a file by its name; the stream is read to its end and disposed. The files are <c>country_groups.csv</c>, <c>country_group_members.csv</c>, <c>countries.csv</c>,
    /// <c>m49_regions.csv</c> and <c>sources.csv</c>.
    /// </param>
    /// <param name="name">The name and version of the edition. Default: none.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ReferenceFileException">
    /// A file does not have the expected form, or refers to an entry that another file does not contain; the message states what was found, what would be
    /// right, and where.
    /// </exception>
    /// <remarks>
    /// The streams are read synchronously. If they can only be read asynchronously, read their bytes first and return them as a <see cref="MemoryStream"/>.
    /// Exceptions that <paramref name="open"/> or the streams throw are not caught.
    /// </remarks>
    public static CountryGroupCatalogue Read(Func<string, Stream> open, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        var regions = M49Lists.Read(ReferenceFile.Open(ReferenceTables.M49RegionsForm, open));
        var countries = CountryLists.Read(ReferenceFile.Open(ReferenceTables.CountriesForm, open), namesFile: null, regions);
        var sources = ReferenceSources.Read(ReferenceFile.Open(ReferenceTables.SourcesForm, open));
        return new(
            name,
            CountryGroupLists.Read(
                ReferenceFile.Open(ReferenceTables.CountryGroupsForm, open), ReferenceFile.Open(ReferenceTables.CountryGroupMembersForm, open), regions, countries, sources),
            CountryGroupLists.Sources(sources));
    }

    /// <summary>Creates a catalogue of groups, such as those of a dataset.</summary>
    /// <param name="groups">The groups.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id occurs twice, or a group contains null where a record is required.</exception>
    public static CountryGroupCatalogue Of(params IEnumerable<CountryGroup> groups) => Of(groups, name: null);

    /// <summary>Creates a catalogue of groups with a name.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="name">The name and version of the catalogue; null for none.</param>
    /// <inheritdoc cref="Of(IEnumerable{CountryGroup})"/>
    public static CountryGroupCatalogue Of(IEnumerable<CountryGroup> groups, string? name)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new(name, groups.Select(group => NullSearch.Checked(group, nameof(groups))));
    }

    /// <summary>Finds a group by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The group, or null when the catalogue does not contain it.</returns>
    public CountryGroup? Find(Id<CountryGroup> id) => _byId.GetValueOrDefault(id);

    /// <summary>Gets a group by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The group.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue does not contain it.</exception>
    public CountryGroup Get(Id<CountryGroup> id) => Find(id) ?? throw new KeyNotFoundException($"'{id}' is not a group of this catalogue.");

    /// <summary>Finds a group by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="group">The group, or null when the catalogue does not contain it.</param>
    /// <returns>Whether the catalogue contains it.</returns>
    public bool TryFind(Id<CountryGroup> id, [NotNullWhen(true)] out CountryGroup? group) => _byId.TryGetValue(id, out group);

    /// <summary>Whether a country is in a group on a day.</summary>
    /// <param name="id">The group.</param>
    /// <param name="country">The country.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>As <see cref="CountryGroup.Includes"/>; <see cref="Truth.Unknown"/> also when the catalogue does not contain the group.</returns>
    public Truth Includes(Id<CountryGroup> id, CountryCode country, LocalDate day) =>
        TryFind(id, out var group) ? group.Includes(country, day) : Truth.Unknown;

    /// <summary>The lists are read on first use.</summary>
    private static class Lists
    {
        internal static readonly CountryGroupCatalogue Reference = new(
            $"{typeof(Lists).Assembly.GetName().Name} {typeof(Lists).Assembly.GetName().Version?.ToString(3)}",
            CountryGroupLists.Read(
                ReferenceTables.CountryGroups, ReferenceTables.CountryGroupMembers, M49Region.All, CountryCatalogue.Iso.All, ReferenceSource.Embedded),
            CountryGroupLists.Sources(ReferenceSource.Embedded));
    }
}
