using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// The code of a country: ISO 3166-1 alpha-2 (<c>KZ</c>), or ISO 3166-3 alpha-4 for a former country (<c>SUHH</c>, the
/// Soviet Union). The meaning of a code therefore does not depend on a date.
/// </summary>
/// <remarks>
/// <para>Only the form of the value is checked: two or four letters, <c>A</c> to <c>Z</c>. Lower case is neither accepted nor converted.
/// Use <see cref="IsAssigned"/> to check whether a code is assigned.</para>
/// <para>The value has four bytes and is immutable. <c>default</c> is the unspecified country: <see cref="IsDefault"/> is true and its text
/// is empty. Parsing, formatting and comparing do not load the catalogue of codes. <see cref="CountryCatalogue"/> contains regions, days and names in
/// other languages.</para>
/// </remarks>
[JsonConverter(typeof(TextConverter<CountryCode>))]
[TypeConverter(typeof(TextTypeConverter<CountryCode>))]
public readonly partial struct CountryCode :
    IEquatable<CountryCode>,
    IComparable<CountryCode>,
    IComparisonOperators<CountryCode, CountryCode, bool>,
    ISpanParsable<CountryCode>,
    IUtf8SpanParsable<CountryCode>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <summary>The letters in ASCII, the first in the highest byte, followed by zeros, so that numeric order is ordinal order.</summary>
    private readonly uint _packed;

    private CountryCode(uint packed) => _packed = packed;

    /// <summary>Reads a code from its text.</summary>
    /// <param name="code">Two or four letters, <c>A</c> to <c>Z</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not two or four letters <c>A</c> to <c>Z</c>.</exception>
    public CountryCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        _packed = Parse(code)._packed;
    }

    /// <summary>The codes that ISO 3166-1 assigns now, in ordinal order.</summary>
    public static ValueList<CountryCode> Assigned => Catalogue.Assigned;

    /// <summary>The codes that ISO 3166-1 assigns now and those of ISO 3166-3 for former countries, in ordinal order.</summary>
    public static ValueList<CountryCode> Known => Catalogue.Known;

    /// <summary>Whether this is the default value, the unspecified country.</summary>
    public bool IsDefault => _packed == 0;

    /// <summary>Whether this code has the form of a former country's code: the four letters of ISO 3166-3.</summary>
    public bool IsFormer => (_packed & 0xFFFF) != 0;

    /// <summary>Whether ISO 3166-1 assigns this code now, according to the list that the library was built with.</summary>
    public bool IsAssigned => Place is var place and >= 0 && AssignedNow[place] == '1';

    /// <summary>
    /// The English short name: that of Unicode CLDR, or that of a former country; null when no list contains the code. It implies no position on political
    /// status.
    /// </summary>
    public string? EnglishName => NameAt(Place);

    /// <summary>The alpha-3 code (<c>KAZ</c>), or the one that a former country had (<c>SUN</c>); null when no list contains the code.</summary>
    public string? Alpha3 => Alpha3At(Place);

    /// <summary>The numeric code, 0 to 999, or the last one that a former country had; null when not known.</summary>
    public int? Numeric => Place is var place and >= 0 ? CodeText.Number(Numbers.Slice(3 * place, 3)) : null;

    /// <summary>The date on which ISO withdrew a former country's codes, as precisely as it is known; unspecified for all other countries.</summary>
    public PartialDate Withdrawn => WithdrawnAt(Place) is { } date ? PartialDate.Parse(date, provider: null) : default;

    private int Place => CodeText.Place(Codes, sizeof(uint), _packed);

    /// <summary>Finds the country to which ISO 3166-1 assigns an alpha-3 code now. For former countries, see <see cref="CountryCatalogue.FindAll"/>.</summary>
    /// <param name="alpha3">Three letters, <c>A</c> to <c>Z</c>.</param>
    /// <param name="code">The country, or <c>default</c>.</param>
    /// <returns>Whether there is such a country.</returns>
    public static bool TryFromAlpha3(ReadOnlySpan<char> alpha3, out CountryCode code)
    {
        for (var place = 0; alpha3.Length == 3 && place < AssignedNow.Length; place++)
        {
            if (AssignedNow[place] == '1' && alpha3.SequenceEqual(Alpha3At(place)))
            {
                code = At(place);
                return true;
            }
        }

        code = default;
        return false;
    }

    /// <summary>Finds the country to which ISO 3166-1 assigns a numeric code now. For former countries, see <see cref="CountryCatalogue.FindAll"/>.</summary>
    /// <param name="numeric">The numeric code, 0 to 999.</param>
    /// <param name="code">The country, or <c>default</c>.</param>
    /// <returns>Whether there is such a country.</returns>
    public static bool TryFromNumeric(int numeric, out CountryCode code)
    {
        for (var place = 0; place < AssignedNow.Length; place++)
        {
            if (AssignedNow[place] == '1' && CodeText.Number(Numbers.Slice(3 * place, 3)) == numeric)
            {
                code = At(place);
                return true;
            }
        }

        code = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_packed;

    /// <summary>Compares the texts of two codes in ordinal order; the unspecified country comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(CountryCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one in ordinal order.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left._packed < right._packed;

    /// <summary>Whether the left code comes before the right one in ordinal order or is equal to it.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left._packed <= right._packed;

    /// <summary>Whether the left code comes after the right one in ordinal order.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left._packed > right._packed;

    /// <summary>Whether the left code comes after the right one in ordinal order or is equal to it.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left._packed >= right._packed;

    private static CountryCode At(int place) => new(BinaryPrimitives.ReadUInt32BigEndian(Codes[(sizeof(uint) * place)..]));

    /// <summary>Created on first use.</summary>
    private static class Catalogue
    {
        internal static readonly ValueList<CountryCode> Known = [.. Enumerable.Range(0, AssignedNow.Length).Select(At)];

        internal static readonly ValueList<CountryCode> Assigned = [.. Known.Where(code => code.IsAssigned)];
    }
}
