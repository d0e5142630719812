using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Countries by any of their codes or names. <see cref="Iso"/> holds the countries of ISO 3166-1 and the former ones of ISO
/// 3166-3; entries of your own go into a catalogue of your own, by <see cref="With"/>. Immutable, and safe to use from many threads.
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

    /// <summary>The countries of ISO 3166, read when they are first asked for.</summary>
    public static CountryCatalogue Iso => Lists.Iso;

    /// <summary>The alpha-2 codes that ISO 3166 keeps from being assigned, by code.</summary>
    public static ValueList<CountryReservation> Reservations => Kept.Reservations;

    /// <summary>Every country, present and former, by code.</summary>
    public ValueList<Country> All { get; }

    /// <summary>Reads a newer edition of the lists: files of the form of those in <c>data/reference</c> of the library's repository.</summary>
    /// <param name="open">
    /// Opens a file by its name; the stream is read to its end and disposed. The files are <c>countries.csv</c> and <c>country_names.csv</c>.
    /// </param>
    /// <returns>The catalogue. What <see cref="CountryCode"/> says of a code by itself is still that of the lists that the library was built with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ReferenceFileException">A file does not have its form, or names what another one does not have; the message says what was found, what would be right, and where.</exception>
    /// <remarks>What <paramref name="open"/> and the streams throw passes through.</remarks>
    public static CountryCatalogue Read(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(CountryLists.Read(ReferenceFile.Open(ReferenceTables.CountriesForm, open), ReferenceFile.Open(ReferenceTables.CountryNamesForm, open)));
    }

    /// <summary>What ISO 3166 has done with a code.</summary>
    /// <param name="code">A code of two or four letters.</param>
    /// <returns>Unspecified for one that is in no list.</returns>
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

    /// <summary>A catalogue with more entries; an entry with a code that is there takes its place.</summary>
    /// <param name="countries">The entries.</param>
    /// <returns>The new catalogue; this one is as it was.</returns>
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

    /// <summary>Finds the country of a code.</summary>
    /// <param name="code">The code: alpha-2, or the alpha-4 of a former country.</param>
    /// <returns>The country, or null when the catalogue does not have it.</returns>
    public Country? Find(CountryCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>Gets the country of a code.</summary>
    /// <param name="code">The code: alpha-2, or the alpha-4 of a former country.</param>
    /// <returns>The country.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue does not have it.</exception>
    public Country Get(CountryCode code) => Find(code) ?? throw new KeyNotFoundException($"'{code}' is not a code of this catalogue.");

    /// <summary>Finds the country of a code.</summary>
    /// <param name="code">The code: alpha-2, or the alpha-4 of a former country.</param>
    /// <param name="country">The country, or null when the catalogue does not have it.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public bool TryFind(CountryCode code, [NotNullWhen(true)] out Country? country) => _byCode.TryGetValue(code, out country);

    /// <summary>Finds the country of a code or name.</summary>
    /// <param name="codeOrName">As <see cref="FindAll"/> takes it.</param>
    /// <param name="country">The country, or null when there is none, or more than one.</param>
    /// <returns>Whether there is exactly one.</returns>
    public bool TryFind(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out Country? country)
    {
        country = FindAll(codeOrName) is [var only] ? only : null;
        return country is not null;
    }

    /// <summary>Finds the country of a code or name.</summary>
    /// <param name="codeOrName">As <see cref="FindAll"/> takes it.</param>
    /// <returns>The country, or null when there is none, or more than one: <see cref="FindAll"/> names them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public Country? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return TryFind(codeOrName, out var country) ? country : null;
    }

    /// <summary>Gets the country of a code or name.</summary>
    /// <param name="codeOrName">As <see cref="FindAll"/> takes it.</param>
    /// <returns>The country.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">It fits no country, or several; the message names them.</exception>
    public Country Get(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return FindAll(codeOrName) switch
        {
            [var country] => country,
            [] => throw new KeyNotFoundException($"{CodeText.Excerpt(codeOrName)} is not a code or name of this catalogue's countries.{Fault(codeOrName)}"),
            var several => throw new KeyNotFoundException(
                $"{CodeText.Excerpt(codeOrName)} is not the code or name of one country alone: it fits {string.Join(", ", several.Select(country => country.Code))}."),
        };
    }

    /// <summary>
    /// The countries that a text fits exactly: an alpha-2, alpha-3, numeric (three digits) or alpha-4 code, in capitals, or a
    /// name in any of its languages, whatever its case and diacritics. A code that is assigned now means no former country.
    /// </summary>
    /// <param name="codeOrName">The text. Nothing is trimmed; a text too long for a name is refused at no cost.</param>
    /// <returns>None, one or several, by code.</returns>
    public ValueList<Country> FindAll(ReadOnlySpan<char> codeOrName)
    {
        var byName = _byName.Value.Find(codeOrName);
        ValueList<Country> byCode = codeOrName.Length is >= 2 and <= 4 ? FindByCode(codeOrName) : [];
        return byCode.IsEmpty ? byName : byName.IsEmpty ? byCode : [.. byCode.Union(byName).OrderBy(country => country.Code)];
    }

    /// <summary>What an alpha-2 code meant on a day: <c>CS</c> was Czechoslovakia, then Serbia and Montenegro.</summary>
    /// <param name="alpha2">Two letters.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The countries that certainly or possibly had it then; none before the first list, of 1974.</returns>
    public ValueList<Country> AssignmentsOf(CountryCode alpha2, LocalDate day) =>
        [.. All.Where(country => country.Alpha2 == alpha2 && country.Assigned.Covers(day) != Truth.False)];

    /// <summary>The countries in a region of UN M49.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The countries to which codes are assigned now, by code; none when the region is <see langword="null"/>.</returns>
    public ValueList<Country> CountriesIn(M49Region? region) =>
        region is null ? [] : [.. All.Where(country => !country.Code.IsFormer && region.Contains(country.Region))];

    /// <summary>What is wrong with a text that no country fits, as far as it can be told: a name may be wrong in any way.</summary>
    private string Fault(string text)
    {
        if (text.Length == 0)
            return " It is empty.";
        if (text.Length > NameFolding.LongestText)
            return string.Create(CultureInfo.InvariantCulture, $" With {text.Length} characters it is longer than a name.");
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return " It begins or ends with white space, and nothing is trimmed.";
        if (text.All(char.IsAsciiDigit))
            return text.Length == 3 ? " No country has this number." : " A number has three digits.";
        if (CountryCode.TryParse(text, out var code) && StatusOf(code) is var status and not CountryCodeStatus.Unspecified)
            return $" To ISO 3166 it is {VocabularyNames<CountryCodeStatus>.Text(status)}.";
        var capitals = text.ToUpperInvariant();
        return FindAll(capitals).IsEmpty ? "" : $" A code is in capitals: {capitals}.";
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

    /// <summary>Read when it is first asked for.</summary>
    private static class Lists
    {
        internal static readonly CountryCatalogue Iso = new(CountryLists.Read(ReferenceTables.Countries, ReferenceTables.CountryNames));
    }

    /// <summary>Read when it is first asked for.</summary>
    private static class Kept
    {
        internal static readonly ValueList<CountryReservation> Reservations = [.. CountryLists.Reservations(ReferenceTables.CountryReservations)];
    }
}
