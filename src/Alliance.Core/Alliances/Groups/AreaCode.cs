using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Alliance.Core;

/// <summary>
/// The form of the codes of ISO 3166-2 for the areas of a country: <c>UA-43</c>. The library has no list of these codes, so only the form is checked.
/// </summary>
internal static class AreaCode
{
    private const int Alpha2 = 2;
    private const int LongestRest = 3;

    /// <summary>The greatest length of a code for an area.</summary>
    private const int Longest = Alpha2 + 1 + LongestRest;

    /// <summary>
    /// The countries for which ISO 3166-2 lists areas within other areas, such as GB-LND within GB-ENG (the entries with a parent in iso-codes 4.15). Two
    /// different codes of such a country may denote areas of which one contains the other; those of all other countries denote separate areas.
    /// </summary>
    private const string CountriesWithLevels = "AZ BD BE BF CV CZ DO EE ES FJ FR GB GN GQ GW ID IE IS IT KN LK MA MH MW NP PH RS UG";

    /// <summary>Reads a place from the code of its country or area, in UTF-8.</summary>
    public static bool TryReadPlace(ReadOnlySpan<byte> text, out Place place)
    {
        place = default;
        if (CountryCode.TryParse(text, out CountryCode country))
            place = country;
        else if (text.Length <= Longest && Encoding.UTF8.GetString(text) is var code && IsWellFormed(code))
            place = new(CountryOf(code), code);
        return place != default;
    }

    /// <summary>Whether a text has the form of a code for an area.</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? code)
    {
        if (code is not { Length: > Alpha2 + 1 and <= Alpha2 + 1 + LongestRest } || code[Alpha2] != '-')
            return false;
        for (int i = 0; i < code.Length; i++)
        {
            if (i != Alpha2 && !char.IsAsciiLetterUpper(code[i]) && !(i > Alpha2 && char.IsAsciiDigit(code[i])))
                return false;
        }
        return true;
    }

    /// <summary>Whether a text has the form of a code for an area of a country.</summary>
    public static bool IsOf([NotNullWhen(true)] string? code, CountryCode country) => IsWellFormed(code) && CountryOf(code) == country;

    /// <summary>The country of a well-formed code.</summary>
    public static CountryCode CountryOf(string code) => CountryCode.Parse(code.AsSpan(0, Alpha2));

    /// <summary>
    /// Whether a place lies in the area with a code: unknown for a code that is not well-formed, for a country as a whole that contains the area, and for
    /// another area of a country for which ISO 3166-2 lists areas within other areas.
    /// </summary>
    public static Truth Includes(string code, Place place)
    {
        if (!IsWellFormed(code))
            return Truth.Unknown;
        if (CountryOf(code) != place.Country)
            return Truth.False;
        if (place.Area is not { } area)
            return Truth.Unknown;
        return string.Equals(area, code, StringComparison.Ordinal) ? Truth.True
            : CountriesWithLevels.Contains(place.Country.ToString(), StringComparison.Ordinal) ? Truth.Unknown
            : Truth.False;
    }

    /// <summary>Creates the exception for a text that is not the code of an area of a country.</summary>
    public static ArgumentException Refused(string code, CountryCode country, string parameter) => new(
        country.IsDefault ? $"{CodeText.Excerpt(code)} cannot be the area of a place without a country."
        : country.IsFormer ? $"{CodeText.Excerpt(code)} cannot be an area of {country}: ISO 3166-2 has no areas for former countries."
        : $"{CodeText.Excerpt(code)} is not an area of {country}. An area is given by its ISO 3166-2 code: {country}- and one to three letters A to Z or digits.",
        parameter);
}
