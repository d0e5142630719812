using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The code of a currency: the alphabetic code of ISO 4217, three letters (<c>RUB</c>, <c>EUR</c>).</summary>
/// <remarks>
/// <para>Only the form of the value is checked: three letters, <c>A</c> to <c>Z</c>. Lower case is neither accepted nor converted.
/// Use <see cref="IsAssigned"/> to check whether a code is assigned.</para>
/// <para>The value has two bytes and is immutable. <c>default</c> is the unspecified currency: <see cref="IsDefault"/> is true and its text
/// is empty. It differs from <see cref="XXX"/>, the ISO 4217 code for "no currency is involved". Parsing, formatting and comparing
/// do not load the catalogue of codes. <see cref="CurrencyCatalogue"/> contains who used a currency and when, and what replaced it.</para>
/// </remarks>
[JsonConverter(typeof(TextConverter<CurrencyCode>))]
[TypeConverter(typeof(TextTypeConverter<CurrencyCode>))]
public readonly partial struct CurrencyCode :
    IEquatable<CurrencyCode>,
    IComparable<CurrencyCode>,
    IComparisonOperators<CurrencyCode, CurrencyCode, bool>,
    ISpanParsable<CurrencyCode>,
    IUtf8SpanParsable<CurrencyCode>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <summary>The number of possible codes. Their hash codes are the numbers from 1 to this number.</summary>
    internal const int Count = 26 * 26 * 26;

    /// <summary>The letters as digits of base 26, the first one the highest, plus 1, so that numeric order is ordinal order.</summary>
    private readonly ushort _packed;

    private CurrencyCode(ushort packed) => _packed = packed;

    /// <summary>Reads a code from its text.</summary>
    /// <param name="code">Three letters, <c>A</c> to <c>Z</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not three letters <c>A</c> to <c>Z</c>.</exception>
    public CurrencyCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        _packed = Parse(code)._packed;
    }

    /// <summary>The codes that ISO 4217 lists as active, in ordinal order: currencies, funds, metals, units of account, the
    /// testing code and <see cref="XXX"/>.</summary>
    public static ValueList<CurrencyCode> Assigned => Catalogue.Assigned;

    /// <summary>The codes that ISO 4217 lists or once listed, in ordinal order.</summary>
    public static ValueList<CurrencyCode> Known => Catalogue.Known;

    /// <summary>Whether this is the default value, the unspecified currency.</summary>
    public bool IsDefault => _packed == 0;

    /// <summary>Whether ISO 4217 lists this code as active, according to the list that the library was built with.</summary>
    public bool IsAssigned => Place is var place and >= 0 && AssignedNow[place] == '1';

    /// <summary>The English name that ISO 4217 gives, or gave before it withdrew the code; null when ISO 4217 never listed the code.</summary>
    public string? EnglishName => NameAt(Place);

    /// <summary>The numeric code, 0 to 999 (978 for <c>EUR</c>); null when ISO 4217 assigned none or never listed the code.</summary>
    public int? Numeric => Place is var place and >= 0 ? CodeText.Number(Numbers.Slice(3 * place, 3)) : null;

    /// <summary>
    /// The number of decimal digits of the minor unit according to ISO 4217, now or when the code was withdrawn (2 for <c>EUR</c>, 0 for
    /// <c>JPY</c>); null when ISO 4217 states that a minor unit does not apply (metals, units of account), when it is not known (codes
    /// withdrawn before 1999), and when the code was never listed.
    /// </summary>
    public int? MinorUnits => Place is var place and >= 0 && MinorUnitCounts[place] is var digit and not (byte)' ' ? digit - '0' : null;

    /// <summary>The kind of unit that the code denotes; unspecified when ISO 4217 never listed it.</summary>
    public CurrencyKind Kind => Place is var place and >= 0 ? (CurrencyKind)Kinds[place] : CurrencyKind.Unspecified;

    /// <summary>The index in the columns of the catalogue; negative when ISO 4217 never listed the code.</summary>
    private int Place => Places.OfPacked[_packed];

    /// <summary>
    /// Finds the active code with a numeric code. For numbers that only withdrawn codes have, see <see cref="CurrencyCatalogue.FindAll(int)"/>.
    /// </summary>
    /// <param name="numeric">The numeric code, 0 to 999.</param>
    /// <param name="code">The code, or <c>default</c>.</param>
    /// <returns>Whether an active code has this number.</returns>
    public static bool TryFromNumeric(int numeric, out CurrencyCode code)
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
    public bool Equals(CurrencyCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CurrencyCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <summary>Compares the texts of two codes in ordinal order; the unspecified currency comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(CurrencyCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(CurrencyCode left, CurrencyCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(CurrencyCode left, CurrencyCode right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one in ordinal order.</summary>
    public static bool operator <(CurrencyCode left, CurrencyCode right) => left._packed < right._packed;

    /// <summary>Whether the left code comes before the right one in ordinal order or is equal to it.</summary>
    public static bool operator <=(CurrencyCode left, CurrencyCode right) => left._packed <= right._packed;

    /// <summary>Whether the left code comes after the right one in ordinal order.</summary>
    public static bool operator >(CurrencyCode left, CurrencyCode right) => left._packed > right._packed;

    /// <summary>Whether the left code comes after the right one in ordinal order or is equal to it.</summary>
    public static bool operator >=(CurrencyCode left, CurrencyCode right) => left._packed >= right._packed;

    private static CurrencyCode At(int place) => new(BinaryPrimitives.ReadUInt16BigEndian(Codes[(sizeof(ushort) * place)..]));

    /// <summary>The index of each of the 17,576 possible codes: a lookup takes one step, a binary search takes nine. Created on first use.</summary>
    private static class Places
    {
        internal static readonly short[] OfPacked = Make();

        private static short[] Make()
        {
            var places = new short[Count + 1];
            Array.Fill(places, (short)-1);
            for (var place = 0; place < AssignedNow.Length; place++)
                places[At(place)._packed] = (short)place;
            return places;
        }
    }

    /// <summary>Created on first use.</summary>
    private static class Catalogue
    {
        internal static readonly ValueList<CurrencyCode> Known = [.. Enumerable.Range(0, AssignedNow.Length).Select(At)];

        internal static readonly ValueList<CurrencyCode> Assigned = [.. Known.Where(code => code.IsAssigned)];
    }
}
