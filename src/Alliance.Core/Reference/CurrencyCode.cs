using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>A currency's code: ISO 4217 alphabetic, three letters (<c>RUB</c>, <c>EUR</c>).</summary>
/// <remarks>
/// <para>The value is checked in form only: three letters, <c>A</c> to <c>Z</c>. Lower case is refused, not mended.
/// Whether a code is assigned is another question: <see cref="IsAssigned"/>.</para>
/// <para>Two bytes, immutable. <c>default</c> is the unspecified currency: <see cref="IsDefault"/> is true and its text
/// is empty. It is not <see cref="XXX"/>, by which ISO says that no currency is involved. Parsing, formatting and comparing
/// never touch the catalogue of codes. Who used a currency when, and what came after it, says <see cref="CurrencyCatalogue"/>.</para>
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
    /// <summary>How many codes there can be; their hash codes count from one.</summary>
    internal const int Count = 26 * 26 * 26;

    /// <summary>The letters as digits of base 26, the first the highest, plus 1: numeric order is ordinal order.</summary>
    private readonly ushort _packed;

    private CurrencyCode(ushort packed) => _packed = packed;

    /// <summary>Reads a code from its text.</summary>
    /// <param name="code">Three letters, <c>A</c> to <c>Z</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not three letters <c>A</c> to <c>Z</c>.</exception>
    public CurrencyCode(string code) => _packed = Parse(code)._packed;

    /// <summary>The codes that ISO 4217 lists as active, in ordinal order: currencies, funds, metals, units of account, the
    /// testing code and <see cref="XXX"/>.</summary>
    public static ValueList<CurrencyCode> Assigned => Catalogue.Assigned;

    /// <summary>The codes that ISO 4217 lists or once listed, in ordinal order.</summary>
    public static ValueList<CurrencyCode> Known => Catalogue.Known;

    /// <summary>Whether this is the default value, the unspecified currency.</summary>
    public bool IsDefault => _packed == 0;

    /// <summary>Whether ISO 4217 lists this code as active, by the list that the library was built with.</summary>
    public bool IsAssigned => Place is var place and >= 0 && AssignedNow[place] == '1';

    /// <summary>The English name that ISO 4217 gives, or gave before it withdrew the code; null when it never listed it.</summary>
    public string? EnglishName => NameAt(Place);

    /// <summary>The numeric code, 0 to 999 (978 for <c>EUR</c>); null when ISO 4217 gave none or never listed the code.</summary>
    public int? Numeric => Place is var place and >= 0 ? CodeText.Number(Numbers.Slice(3 * place, 3)) : null;

    /// <summary>
    /// How many decimal digits the minor unit has by ISO 4217, or had when the code was withdrawn (2 for <c>EUR</c>, 0 for
    /// <c>JPY</c>); null where ISO says that there is none to speak of (metals, units of account), where it is not known (codes
    /// withdrawn before 1999), and when the code was never listed.
    /// </summary>
    public int? MinorUnits => Place is var place and >= 0 && MinorUnitCounts[place] is var digit and not (byte)' ' ? digit - '0' : null;

    /// <summary>What the code stands for; unspecified when ISO 4217 never listed it.</summary>
    public CurrencyKind Kind => Place is var place and >= 0 ? (CurrencyKind)Kinds[place] : CurrencyKind.Unspecified;

    /// <summary>The place in the columns of the catalogue; negative when ISO 4217 never listed the code.</summary>
    private int Place => Places.OfPacked[_packed];

    /// <summary>The active code of a number, or none. A number of withdrawn codes alone: see <see cref="CurrencyCatalogue.FindAll(int)"/>.</summary>
    /// <param name="numeric">0 to 999.</param>
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

    /// <summary>Ordinal order of the text; the unspecified currency comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(CurrencyCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(CurrencyCode left, CurrencyCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(CurrencyCode left, CurrencyCode right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one in ordinal order.</summary>
    public static bool operator <(CurrencyCode left, CurrencyCode right) => left._packed < right._packed;

    /// <summary>Whether the left code comes before or with the right one in ordinal order.</summary>
    public static bool operator <=(CurrencyCode left, CurrencyCode right) => left._packed <= right._packed;

    /// <summary>Whether the left code comes after the right one in ordinal order.</summary>
    public static bool operator >(CurrencyCode left, CurrencyCode right) => left._packed > right._packed;

    /// <summary>Whether the left code comes after or with the right one in ordinal order.</summary>
    public static bool operator >=(CurrencyCode left, CurrencyCode right) => left._packed >= right._packed;

    private static CurrencyCode At(int place) => new(BinaryPrimitives.ReadUInt16BigEndian(Codes[(sizeof(ushort) * place)..]));

    /// <summary>The place of each of the 17,576 codes that there can be: one step, where a search takes nine. Made when it is first asked for.</summary>
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

    /// <summary>Made when it is first asked for.</summary>
    private static class Catalogue
    {
        internal static readonly ValueList<CurrencyCode> Known = [.. Enumerable.Range(0, AssignedNow.Length).Select(At)];

        internal static readonly ValueList<CurrencyCode> Assigned = [.. Known.Where(code => code.IsAssigned)];
    }
}
