using System.Collections.Immutable;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A country's code: ISO 3166-1 alpha-2 (<c>KZ</c>), or the ISO 3166-3 alpha-4 of a former country (<c>SUHH</c>, the
/// Soviet Union), so that reading a code never needs a date.
/// </summary>
/// <remarks>
/// <para>The value is checked in form only: two or four letters, <c>A</c> to <c>Z</c>. Lower case is refused, not mended.
/// Whether a code is assigned is another question: <see cref="IsAssigned"/>.</para>
/// <para>Four bytes, immutable. <c>default</c> is the unspecified country: <see cref="IsSpecified"/> is false and its text
/// is empty. Parsing, formatting and comparing never touch the catalogue of assigned codes.</para>
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
    /// <summary>The letters in ASCII, the first in the highest byte, zeros behind: numeric order is ordinal order.</summary>
    private readonly uint _packed;

    private CountryCode(uint packed) => _packed = packed;

    /// <summary>Reads a code from its text.</summary>
    /// <param name="code">Two or four letters, <c>A</c> to <c>Z</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not two or four letters <c>A</c> to <c>Z</c>.</exception>
    public CountryCode(string code) => _packed = Parse(code)._packed;

    /// <summary>The codes that ISO 3166-1 assigns now, in ordinal order.</summary>
    public static ImmutableArray<CountryCode> Assigned => Catalogue.Assigned;

    /// <summary>False for <c>default</c> alone.</summary>
    public bool IsSpecified => _packed != 0;

    /// <summary>Whether this has the form of a former country's code: the four letters of ISO 3166-3.</summary>
    public bool IsFormer => (_packed & 0xFFFF) != 0;

    /// <summary>Whether ISO 3166-1 assigns this code now, by the list that the library was built with.</summary>
    public bool IsAssigned => Place is var place and >= 0 && AssignedNow[place] == '1';

    /// <summary>The English short name of Unicode CLDR; null when the code is not assigned. It takes no position on status.</summary>
    public string? EnglishName => NameAt(Place);

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_packed;

    /// <summary>Ordinal order of the text; the unspecified country comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(CountryCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one in ordinal order.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left._packed < right._packed;

    /// <summary>Whether the left code comes before or with the right one in ordinal order.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left._packed <= right._packed;

    /// <summary>Whether the left code comes after the right one in ordinal order.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left._packed > right._packed;

    /// <summary>Whether the left code comes after or with the right one in ordinal order.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left._packed >= right._packed;

    private int Place => PlaceOf(_packed);

    private static CountryCode At(int place) => Parse(Letters.Slice(2 * place, 2));

    /// <summary>Made when it is first asked for.</summary>
    private static class Catalogue
    {
        internal static readonly ImmutableArray<CountryCode> Assigned = [.. Enumerable.Range(0, AssignedNow.Length).Select(At)];
    }
}
