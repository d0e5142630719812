using System.Collections.Immutable;
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
    public static ImmutableArray<CountryReservation> Reservations => Kept.Reservations;

    /// <summary>Every country, present and former, by code.</summary>
    public ImmutableArray<Country> All { get; }

    /// <summary>The country of a code.</summary>
    /// <param name="code">The code: alpha-2, or the alpha-4 of a former country.</param>
    /// <exception cref="KeyNotFoundException">The catalogue does not have it.</exception>
    public Country this[CountryCode code] =>
        TryFind(code, out var country) ? country : throw new KeyNotFoundException($"'{code}' is no code of this catalogue.");

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

    /// <summary>The country of a code.</summary>
    /// <param name="code">The code: alpha-2, or the alpha-4 of a former country.</param>
    /// <param name="country">The country, or <see langword="null"/>.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public bool TryFind(CountryCode code, [NotNullWhen(true)] out Country? country) => _byCode.TryGetValue(code, out country);

    /// <summary>The country of a code or name.</summary>
    /// <param name="codeOrName">As <see cref="FindAll"/> takes it.</param>
    /// <param name="country">The country, or <see langword="null"/>.</param>
    /// <returns>Whether there is exactly one; what fits several is not decided here: ask <see cref="FindAll"/>.</returns>
    public bool TryFind(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out Country? country)
    {
        var found = FindAll(codeOrName);
        country = found.Length == 1 ? found[0] : null;
        return country is not null;
    }

    /// <summary>The country of a code or name.</summary>
    /// <param name="codeOrName">As <see cref="FindAll"/> takes it.</param>
    /// <returns>The country.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    /// <exception cref="FormatException">It fits no country, or several; the message names them.</exception>
    public Country Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return FindAll(codeOrName) switch
        {
            [var country] => country,
            [] => throw new FormatException($"{CodeText.Excerpt(codeOrName)} is not a code or name of this catalogue's countries.{Fault(codeOrName)}"),
            var several => throw new FormatException(
                $"{CodeText.Excerpt(codeOrName)} is not the code or name of one country alone: it fits {string.Join(", ", several.Select(country => country.Code))}."),
        };
    }

    /// <summary>
    /// The countries that a text fits exactly: an alpha-2, alpha-3, numeric (three digits) or alpha-4 code, in capitals, or a
    /// name in any of its languages, whatever its case and diacritics. A code that is assigned now means no former country.
    /// </summary>
    /// <param name="codeOrName">The text. Nothing is trimmed; a text too long for a name is refused at no cost.</param>
    /// <returns>None, one or several, by code.</returns>
    public ImmutableArray<Country> FindAll(ReadOnlySpan<char> codeOrName)
    {
        var byName = _byName.Value.Find(codeOrName);
        var byCode = codeOrName.Length is >= 2 and <= 4 ? FindByCode(codeOrName) : [];
        return byCode.IsEmpty ? byName : byName.IsEmpty ? byCode : [.. byCode.Union(byName).OrderBy(country => country.Code)];
    }

    /// <summary>What an alpha-2 code meant on a day: <c>CS</c> was Czechoslovakia, then Serbia and Montenegro.</summary>
    /// <param name="alpha2">Two letters.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The countries that certainly or possibly had it then; none before the first list, of 1974.</returns>
    public ImmutableArray<Country> MeaningsOf(CountryCode alpha2, LocalDate day) =>
        [.. All.Where(country => country.Alpha2 == alpha2 && country.Assigned.Covers(day) != Truth.False)];

    /// <summary>The countries in a region of UN M49.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The countries to which codes are assigned now, by code; none when the region is <see langword="null"/>.</returns>
    public ImmutableArray<Country> CountriesIn(M49Region? region) =>
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

    private ImmutableArray<Country> FindByCode(ReadOnlySpan<char> text)
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
        internal static readonly CountryCatalogue Iso = new(CountryLists.Read());
    }

    /// <summary>Read when it is first asked for.</summary>
    private static class Kept
    {
        internal static readonly ImmutableArray<CountryReservation> Reservations = [.. CountryLists.Reservations()];
    }
}
