using System.Collections.Immutable;
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

    private CountryGroupCatalogue(IEnumerable<CountryGroup> groups)
    {
        All = [.. groups];
        _byId = All.ToDictionary(group => group.Id);
    }

    /// <summary>The groups that come with the library, read when they are first asked for.</summary>
    public static CountryGroupCatalogue Reference => Lists.Reference;

    /// <summary>The sources of the catalogues, among them those that the evidence of <see cref="Reference"/> cites, as records for a dataset.</summary>
    public static ImmutableArray<Source> Sources => Lists.Sources;

    /// <summary>Every group.</summary>
    public ImmutableArray<CountryGroup> All { get; }

    /// <summary>The group of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The catalogue does not have it.</exception>
    public CountryGroup this[Id<CountryGroup> id] =>
        TryFind(id, out var group) ? group : throw new KeyNotFoundException($"'{id}' is no group of this catalogue.");

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

    /// <summary>The group of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="group">The group, or <see langword="null"/>.</param>
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
        internal static readonly CountryGroupCatalogue Reference = new(CountryGroupLists.Read());

        internal static readonly ImmutableArray<Source> Sources = [.. CountryGroupLists.Sources()];
    }
}
