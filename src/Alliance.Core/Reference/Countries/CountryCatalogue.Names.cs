using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Alliance.Core;

/// <content>Names: what finds a country beside its alpha-2 or alpha-4 code.</content>
public sealed partial class CountryCatalogue
{
    private const int LongestCode = 4;
    private const int LongestExcerpt = 40;

    /// <summary>The names by which countries are found beside their <see cref="Country.Names"/>, the own ones last; loaded on first use.</summary>
    public ValueList<CountryAlias> Aliases => _ownAliases.IsEmpty ? _listedAliases.Value : [.. _listedAliases.Value, .. _ownAliases];

    /// <summary>
    /// Returns a catalogue with additional aliases. They come before all names and before the aliases of this catalogue: an alias <c>Korea</c> for one country makes
    /// that name clear. If several countries are given one alias, it finds all of them.
    /// </summary>
    /// <param name="aliases">The aliases.</param>
    /// <returns>The new catalogue; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aliases"/>, an alias or its name is null.</exception>
    /// <exception cref="ArgumentException">
    /// An alias has a code that the catalogue does not contain, or its name has no words, is longer than 128 characters or is, in capitals or not, the code of another country,
    /// which would come before it.
    /// </exception>
    public CountryCatalogue WithAliases(IEnumerable<CountryAlias> aliases)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        List<CountryAlias> own = [.. _ownAliases];
        foreach (var alias in aliases)
        {
            if (alias?.Name is null)
                throw new ArgumentNullException(nameof(aliases), "An alias or its name is null.");
            Check(alias, nameof(aliases));
            own.Add(alias);
        }
        return new(All, _listedAliases, [.. own]);
    }

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
    /// <exception cref="KeyNotFoundException">
    /// No country matches, or several do. The message lists the codes of several countries, or suggests at most three countries with a similar name.
    /// </exception>
    public Country Get(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return FindAll(codeOrName) switch
        {
            [var country] => country,
            [] => throw new KeyNotFoundException($"{Excerpt(codeOrName)} is not a code or name of this catalogue's countries.{Fault(codeOrName)}"),
            var several => throw new KeyNotFoundException(
                $"{Excerpt(codeOrName)} is the code or name of several countries: {string.Join(", ", several.Select(country => country.Code))}. Use one of these codes."),
        };
    }

    /// <summary>
    /// Finds the countries that have this code or name: an alpha-2, alpha-3, numeric (three digits) or alpha-4 code in capitals, a name in any of the catalogue's
    /// languages, or one of its <see cref="Aliases"/>. White space around the text is ignored.
    /// </summary>
    /// <param name="codeOrName">The text; one that is too long for a name matches nothing and is not searched for.</param>
    /// <returns>The matching countries, sorted by code; none, one or several.</returns>
    /// <remarks>
    /// <para>A code comes before a name. A code or name of a present country does not match a former one: <c>Burma</c> is Myanmar. Aliases that were added by
    /// <see cref="WithAliases"/> match all countries that have them.</para>
    /// <para>
    /// Names match regardless of case, diacritics and punctuation, of <c>and</c> or <c>&amp;</c>, <c>St</c> or <c>Saint</c>, and of the English article anywhere,
    /// of a French or Spanish one at the beginning, and of any of them in brackets: <c>the Gambia</c>, <c>Bahamas (the)</c>, <c>St. Kitts and Nevis</c>, <c>Guinea Bissau</c>. A part of a name is not a name.
    /// </para>
    /// <para>
    /// A former name finds the country whatever the day on which it had the name. A name that means several countries matches all of them: <c>Korea</c> and
    /// <c>Congo</c>. Guinea is the name of one country, although other names begin with it.
    /// </para>
    /// </remarks>
    public ValueList<Country> FindAll(ReadOnlySpan<char> codeOrName)
    {
        var text = codeOrName.Trim();
        ValueList<Country> byCode = text.Length is >= 2 and <= 4 ? FindByCode(text) : [];
        return byCode.IsEmpty ? _byName.Value.Find(text) : byCode;
    }

    private void Check(CountryAlias alias, string parameter)
    {
        Span<char> key = stackalloc char[CountryNameKey.Capacity];
        var name = alias.Name.AsSpan().Trim();
        if (Find(alias.Code) is null)
            throw new ArgumentException($"The alias {Excerpt(alias.Name)} needs the code of a country of this catalogue; '{alias.Code}' is not one.", parameter);
        if (CountryNameKey.Write(name, key) == 0)
            throw new ArgumentException($"The alias {Excerpt(alias.Name)} for {alias.Code} should have at least one word and at most {NameFolding.LongestText} characters.", parameter);
        if (name.Length is >= 2 and <= 4 && FindByCode(name.ToString().ToUpperInvariant()).FirstOrDefault(country => country.Code != alias.Code) is { } other)
            throw new ArgumentException($"The alias {Excerpt(alias.Name)} for {alias.Code} is a code of {other.Code}, which comes before an alias.", parameter);
    }

    /// <summary>Returns the beginning of a text in quotes. The letters of a name are kept; in a text as short as a code, those that only look like A to Z are escaped.</summary>
    private static string Excerpt(string text) => text.Length <= LongestCode ? CodeText.Excerpt(text) : $"'{Printable.Of(text, LongestExcerpt)}'";

    /// <summary>Explains why a text matches no country, or suggests names that are similar; empty when neither is known.</summary>
    private string Fault(string codeOrName)
    {
        var text = codeOrName.Trim();
        if (text.Length == 0)
            return codeOrName.Length == 0 ? " It is empty." : " It consists of white space.";
        if (text.Length > NameFolding.LongestText)
            return string.Create(CultureInfo.InvariantCulture, $" It has {text.Length} characters, more than any name.");
        if (text.All(char.IsAsciiDigit))
            return text.Length == 3 ? " No country has this number." : " A numeric code has three digits.";
        if (CountryCode.TryParse(text, out var code) && StatusOf(code) is var status and not CountryCodeStatus.Unspecified)
            return $" Its status in ISO 3166 is {VocabularyNames<CountryCodeStatus>.Text(status)}.";
        var capitals = text.ToUpperInvariant();
        return FindAll(capitals).IsEmpty ? Suggestion(text) : $" Codes are written in capitals: {capitals}.";
    }

    private string Suggestion(string text)
    {
        var nearest = _byName.Value.Nearest(text);
        return nearest.IsEmpty ? "" : $" Did you mean {string.Join(" or ", nearest.Select(country => country.Names.IsEmpty ? country.Code.ToString() : $"{country.Names.In("en")} ({country.Code})"))}?";
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
}
