using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>
/// Finds countries by any of their codes or names. <see cref="Iso"/> contains the countries of ISO 3166-1 and the former countries of
/// ISO 3166-3; use <see cref="With"/> and <see cref="WithAliases"/> to create a catalogue with your own entries and names. Instances are immutable and safe to use from several threads.
/// </summary>
public sealed partial class CountryCatalogue
{
    private readonly Dictionary<CountryCode, Country> _byCode;
    private readonly Lazy<ValueList<CountryAlias>> _listedAliases;
    private readonly ValueList<CountryAlias> _ownAliases;
    private readonly Lazy<CountryNameIndex> _byName;

    private CountryCatalogue(IEnumerable<Country> countries, Lazy<ValueList<CountryAlias>> listedAliases, ValueList<CountryAlias> ownAliases)
    {
        All = [.. countries.OrderBy(country => country.Code)];
        _byCode = All.ToDictionary(country => country.Code);
        _listedAliases = listedAliases;
        _ownAliases = ownAliases;
        _byName = new(() => new(All, _listedAliases.Value, _ownAliases, Get));
    }

    /// <summary>The countries of ISO 3166; loaded on first use.</summary>
    public static CountryCatalogue Iso => Lists.Iso;

    /// <summary>The alpha-2 codes that ISO 3166 reserves, so that they are not assigned to countries; sorted by code.</summary>
    public static ValueList<CountryReservation> Reservations => Kept.Reservations;

    /// <summary>All countries, present and former, sorted by code.</summary>
    public ValueList<Country> All { get; }

    /// <summary>Reads a newer edition of the lists, from files of the same format as those in <c>data/reference</c> of the library's repository.</summary>
    /// <param name="open">
    /// Opens a file by its name; the stream is read to its end and disposed. The files are <c>countries.csv</c>, <c>country_names.csv</c>,
    /// <c>country_aliases.csv</c> and <c>sources.csv</c>.
    /// </param>
    /// <returns>The catalogue. The properties of <see cref="CountryCode"/> still use the lists that the library was built with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ReferenceFileException">
    /// A file does not have the expected form, or refers to an entry that another file does not contain. The message states what was found, what would be
    /// right, and where.
    /// </exception>
    /// <remarks>
    /// The streams are read synchronously. If they can only be read asynchronously, read their bytes first and return them as a <see cref="MemoryStream"/>.
    /// Exceptions that <paramref name="open"/> and the streams throw are not caught.
    /// </remarks>
    public static CountryCatalogue Read(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var countries = CountryLists.Read(ReferenceFile.Open(ReferenceTables.CountriesForm, open), ReferenceFile.Open(ReferenceTables.CountryNamesForm, open));
        var sources = ReferenceSources.Read(ReferenceFile.Open(ReferenceTables.SourcesForm, open));
        return new(countries, new(CountryLists.Aliases(ReferenceFile.Open(ReferenceTables.CountryAliasesForm, open), countries, sources)), ownAliases: []);
    }

    /// <summary>Returns the status of a code in ISO 3166.</summary>
    /// <param name="code">A code of two or four letters.</param>
    /// <returns>The status; unspecified for a code that is in no list.</returns>
    public static CountryCodeStatus StatusOf(CountryCode code)
    {
        if (code.EnglishName is not null)
            return code.IsFormer ? CountryCodeStatus.Former : CountryCodeStatus.Assigned;
        foreach (var reservation in Reservations)
        {
            if (reservation.Code == code)
                return reservation.Status;
        }
        return CountryCodeStatus.Unspecified;
    }

    /// <summary>Returns a catalogue with additional entries; an entry replaces the existing one with the same code.</summary>
    /// <param name="countries">The entries.</param>
    /// <returns>The new catalogue; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException">An entry is null.</exception>
    /// <exception cref="ArgumentException">An entry has the unspecified code.</exception>
    public CountryCatalogue With(params ReadOnlySpan<Country> countries)
    {
        var entries = new Dictionary<CountryCode, Country>(_byCode);
        foreach (var country in countries)
        {
            if (country is null)
                throw new ArgumentNullException(nameof(countries), "An entry is null.");
            if (country.Code.IsDefault)
                throw new ArgumentException("An entry needs a code.", nameof(countries));
            entries[country.Code] = country;
        }
        return new(entries.Values, _listedAliases, _ownAliases);
    }

    /// <summary>Finds the country with a code.</summary>
    /// <param name="code">The code: alpha-2, or alpha-4 for a former country.</param>
    /// <returns>The country, or null when the catalogue does not contain it.</returns>
    public Country? Find(CountryCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>Gets the country with a code.</summary>
    /// <param name="code">The code: alpha-2, or alpha-4 for a former country.</param>
    /// <returns>The country.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue does not contain the code.</exception>
    public Country Get(CountryCode code) => Find(code) ?? throw new KeyNotFoundException($"'{code}' is not a code of this catalogue.");

    /// <summary>Finds the country with a code.</summary>
    /// <param name="code">The code: alpha-2, or alpha-4 for a former country.</param>
    /// <param name="country">The country, or null when the catalogue does not contain it.</param>
    /// <returns>Whether the catalogue contains it.</returns>
    public bool TryFind(CountryCode code, [NotNullWhen(true)] out Country? country) => _byCode.TryGetValue(code, out country);

    /// <summary>Returns the countries to which an alpha-2 code was assigned on a day: <c>CS</c> was Czechoslovakia, later Serbia and Montenegro.</summary>
    /// <param name="alpha2">Two letters.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The countries that certainly or possibly had the code on that day; none before the first edition, of 1974.</returns>
    public ValueList<Country> AssignmentsOf(CountryCode alpha2, LocalDate day) =>
        [.. All.Where(country => country.Alpha2 == alpha2 && country.CodeValidity.Covers(day) != Truth.False)];

    /// <summary>Returns the countries in a UN M49 region.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The countries to which codes are assigned now, sorted by code; none when the region is <see langword="null"/>.</returns>
    public ValueList<Country> CountriesIn(M49Region? region) =>
        region is null ? [] : [.. All.Where(country => !country.Code.IsFormer && region.Contains(country.Region))];

    /// <summary>Loaded on first use.</summary>
    private static class Lists
    {
        internal static readonly CountryCatalogue Iso = new(
            CountryLists.Read(ReferenceTables.Countries, ReferenceTables.CountryNames),
            new(() => CountryLists.Aliases(ReferenceTables.CountryAliases, Iso!.All, ReferenceSource.Embedded)),
            ownAliases: []);
    }

    /// <summary>Loaded on first use.</summary>
    private static class Kept
    {
        internal static readonly ValueList<CountryReservation> Reservations = [.. CountryLists.Reservations(ReferenceTables.CountryReservations)];
    }
}
