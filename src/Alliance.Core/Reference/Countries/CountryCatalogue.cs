using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Finds countries by any of their codes or names. <see cref="Iso"/> contains the countries of ISO 3166-1 and the former countries of
/// ISO 3166-3; use <see cref="With"/> to create a catalogue with your own entries. Instances are immutable and safe to use from several threads.
/// </summary>
public sealed class CountryCatalogue
{
    private readonly Dictionary<CountryCode, Country> _byCode;
    private readonly Lazy<CountryNameIndex> _byName;

    private CountryCatalogue(IEnumerable<Country> countries)
    {
        All = [.. countries.OrderBy(country => country.Code)];
        _byCode = All.ToDictionary(country => country.Code);
        _byName = new(() => new(All));
    }

    /// <summary>The countries of ISO 3166; loaded on first use.</summary>
    public static CountryCatalogue Iso => Lists.Iso;

    /// <summary>The alpha-2 codes that ISO 3166 reserves, so that they are not assigned to countries; sorted by code.</summary>
    public static ValueList<CountryReservation> Reservations => Kept.Reservations;

    /// <summary>All countries, present and former, sorted by code.</summary>
    public ValueList<Country> All { get; }

    /// <summary>Reads a newer edition of the lists, from files of the same format as those in <c>data/reference</c> of the library's repository.</summary>
    /// <param name="open">
    /// Opens a file by its name; the stream is read to its end and disposed. The files are <c>countries.csv</c> and <c>country_names.csv</c>.
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
        return new(CountryLists.Read(ReferenceFile.Open(ReferenceTables.CountriesForm, open), ReferenceFile.Open(ReferenceTables.CountryNamesForm, open)));
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
        return new(entries.Values);
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

    /// <summary>Finds the country with a code or name.</summary>
    /// <param name="codeOrName">A code or name in the form that <see cref="FindAll"/> accepts.</param>
    /// <param name="country">The country, or null when none or several match.</param>
    /// <returns>Whether exactly one country matches.</returns>
    public bool TryFind(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out Country? country)
    {
        country = FindAll(codeOrName) is [var only] ? only : null;
        return country is not null;
    }

    /// <summary>Finds the country with a code or name.</summary>
    /// <param name="codeOrName">A code or name in the form that <see cref="FindAll"/> accepts.</param>
    /// <returns>The country, or null when none or several match; <see cref="FindAll"/> returns all of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public Country? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return TryFind(codeOrName, out var country) ? country : null;
    }

    /// <summary>Gets the country with a code or name.</summary>
    /// <param name="codeOrName">A code or name in the form that <see cref="FindAll"/> accepts.</param>
    /// <returns>The country.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No country matches, or several do; the message lists them.</exception>
    public Country Get(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return FindAll(codeOrName) switch
        {
            [var country] => country,
            [] => throw new KeyNotFoundException($"{CodeText.Excerpt(codeOrName)} is not a code or name of this catalogue's countries.{Fault(codeOrName)}"),
            var several => throw new KeyNotFoundException(
                $"{CodeText.Excerpt(codeOrName)} is the code or name of several countries: {string.Join(", ", several.Select(country => country.Code))}. Use one of these codes."),
        };
    }

    /// <summary>
    /// Finds the countries that have exactly this code or name: an alpha-2, alpha-3, numeric (three digits) or alpha-4 code in capitals,
    /// or a name in any of the catalogue's languages, regardless of case and diacritics. A code that is assigned now does not match a former country. A name
    /// that means different countries in different languages matches all of them: <c>Congo</c> is Congo - Brazzaville in Spanish, but in English the names of
    /// two countries begin with it and neither consists of it.
    /// </summary>
    /// <param name="codeOrName">The text. It is not trimmed; a text that is too long for a name matches nothing and is not searched for.</param>
    /// <returns>The matching countries, sorted by code; none, one or several.</returns>
    public ValueList<Country> FindAll(ReadOnlySpan<char> codeOrName)
    {
        var byName = _byName.Value.Find(codeOrName);
        ValueList<Country> byCode = codeOrName.Length is >= 2 and <= 4 ? FindByCode(codeOrName) : [];
        return byCode.IsEmpty ? byName : byName.IsEmpty ? byCode : [.. byCode.Union(byName).OrderBy(country => country.Code)];
    }

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

    /// <summary>Explains why a text matches no country; empty when no reason is known, as for an unknown name.</summary>
    private string Fault(string text)
    {
        if (text.Length == 0)
            return " It is empty.";
        if (text.Length > NameFolding.LongestText)
            return string.Create(CultureInfo.InvariantCulture, $" It has {text.Length} characters, more than any name.");
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return " It begins or ends with white space, which is not trimmed.";
        if (text.All(char.IsAsciiDigit))
            return text.Length == 3 ? " No country has this number." : " A numeric code has three digits.";
        if (CountryCode.TryParse(text, out var code) && StatusOf(code) is var status and not CountryCodeStatus.Unspecified)
            return $" Its status in ISO 3166 is {VocabularyNames<CountryCodeStatus>.Text(status)}.";
        var capitals = text.ToUpperInvariant();
        return FindAll(capitals).IsEmpty ? "" : $" Codes are written in capitals: {capitals}.";
    }

    private ValueList<Country> FindByCode(ReadOnlySpan<char> text)
    {
        if (CountryCode.TryParse(text, out var code) && TryFind(code, out var exact))
            return [exact];
        var letters = text.ToString();
        var number = text.Length == 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : -1;
        Country[] fitting =
        [
            .. All.Where(country => country.Alpha3 == letters || country.Numeric == number || (country.Alpha2 == code && !code.IsDefault)),
        ];
        Country[] present = [.. fitting.Where(country => !country.Code.IsFormer)];
        return [.. present.Length > 0 ? present : fitting];
    }

    /// <summary>Loaded on first use.</summary>
    private static class Lists
    {
        internal static readonly CountryCatalogue Iso = new(CountryLists.Read(ReferenceTables.Countries, ReferenceTables.CountryNames));
    }

    /// <summary>Loaded on first use.</summary>
    private static class Kept
    {
        internal static readonly ValueList<CountryReservation> Reservations = [.. CountryLists.Reservations(ReferenceTables.CountryReservations)];
    }
}
