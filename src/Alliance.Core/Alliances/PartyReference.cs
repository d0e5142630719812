using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A party of any kind, identified by its text: <c>country:KZ</c>, <c>alliance:eu</c>, <c>association:ru-ai-alliance</c>, <c>company:nvidia</c>,
/// <c>other:Council of Europe</c>. A kind that a later version adds is read too, followed by any name. <c>default</c> refers to no party.
/// </summary>
/// <remarks>
/// <para>
/// <c>company:x</c> and <c>association:x</c> are the same party, because both resolve to the association with the id <c>x</c>: they are equal, have the same
/// hash code and the same sort position, like the decimals 1.50 and 1.5. The word that was read is kept in <see cref="Kind"/> and written back. Equal parties
/// have the same <see cref="CanonicalText"/>.
/// </para>
/// <para>
/// A party is not a record. <c>country:KZ</c> is the party Kazakhstan, which needs no record in the dataset; <c>member-state:kz</c> is a
/// <see cref="RecordReference"/> to the record of its memberships. <see cref="Record"/> returns the reference to the record of a party.
/// </para>
/// <para>
/// The names of two parties of the kind <see cref="PartyKind.Other"/> are compared in Unicode's normalization form C: <c>é</c> as one character and as a letter
/// with a separate accent are the same name. The spelling that was read is kept and written back. Characters beyond U+FFFF and CJK compatibility ideographs are
/// compared as they are.
/// </para>
/// <para>
/// The text form is the same in every culture: a format string that is not empty throws a <see cref="FormatException"/>, and format providers are ignored.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextConverter<PartyReference>))]
[TypeConverter(typeof(TextTypeConverter<PartyReference>))]
public readonly struct PartyReference : IEquatable<PartyReference>, IComparable<PartyReference>,
    ISpanParsable<PartyReference>, IUtf8SpanParsable<PartyReference>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The maximum length of a name for <see cref="Other"/>, in UTF-16 characters.</summary>
    public const int MaxNameLength = 200;

    private readonly string? _key;

    private PartyReference(Term<PartyKind> kind, string key)
    {
        Kind = kind;
        _key = key;
    }

    /// <summary>
    /// The kind of party, as it was read. Equal parties may have different kinds: a company and an association with the same id are equal. A kind that this
    /// version does not know is kept: the party can be compared and written, but has no record.
    /// </summary>
    public Term<PartyKind> Kind { get; }

    /// <summary>The country code, the id, or the name; empty for <c>default</c>.</summary>
    public string Key => _key ?? "";

    /// <summary>Whether this is the default value, which names no party.</summary>
    public bool IsDefault => Kind.IsDefault;

    /// <summary>The country if the party is one; otherwise <see langword="null"/>.</summary>
    public CountryCode? Country => Kind == PartyKind.Country ? CountryCode.Parse(Key) : null;

    /// <summary>The id of the alliance if the party is one; otherwise <see langword="null"/>.</summary>
    public Id<AiAlliance>? Alliance => Kind == PartyKind.Alliance ? new Id<AiAlliance>(Key) : null;

    /// <summary>The id of the association or company if the party is one; otherwise <see langword="null"/>.</summary>
    public Id<AiAssociation>? Association => Kind == PartyKind.Association || Kind == PartyKind.Company ? new Id<AiAssociation>(Key) : null;

    /// <summary>
    /// The reference to the party's record in a dataset; <c>default</c> for a party of the kind <see cref="PartyKind.Other"/> and for one of a kind that this
    /// version does not know, as they have no record.
    /// </summary>
    public RecordReference Record =>
        Kind == PartyKind.Country ? RecordReference.ToMemberState(CountryCode.Parse(Key))
        : Kind == PartyKind.Alliance ? new(RecordKind.Alliance, Key)
        : Kind == PartyKind.Association || Kind == PartyKind.Company ? new(RecordKind.Association, Key)
        : default;

    /// <summary>
    /// The text that all equal parties share, suitable as a key in a store: <c>kind:key</c> with <c>association</c> instead of <c>company</c> and a name in
    /// normalization form C; empty for <c>default</c>.
    /// </summary>
    /// <returns>A text that <see cref="Parse(string)"/> reads as an equal party.</returns>
    public string CanonicalText => IsDefault ? "" : $"{ComparedKind.Text}:{ComparedKey}";

    /// <summary>The kind by which parties are compared.</summary>
    private Term<PartyKind> ComparedKind => Kind == PartyKind.Company ? PartyKind.Association : Kind;

    /// <summary>The key by which parties are compared; every id is in ASCII and is its own canonical text.</summary>
    private string ComparedKey => Core.CanonicalText.Of(Key);

    /// <summary>Returns a country as a party.</summary>
    /// <param name="country">The country; the unspecified code gives <c>default</c>.</param>
    public static PartyReference Of(CountryCode country) => country.IsDefault ? default : new(PartyKind.Country, country.ToString());

    /// <summary>Returns an alliance or union as a party.</summary>
    /// <param name="alliance">The id; a default id gives <c>default</c>.</param>
    public static PartyReference Of(Id<AiAlliance> alliance) => Of(PartyKind.Alliance, alliance.Value);

    /// <summary>Returns an association or institute as a party.</summary>
    /// <param name="association">The id; a default id gives <c>default</c>.</param>
    public static PartyReference Of(Id<AiAssociation> association) => Of(PartyKind.Association, association.Value);

    /// <summary>Returns a company as a party.</summary>
    /// <param name="company">The id of its record among the associations; a default id gives <c>default</c>.</param>
    public static PartyReference Company(Id<AiAssociation> company) => Of(PartyKind.Company, company.Value);

    /// <summary>Returns any other party, by its name.</summary>
    /// <param name="name">
    /// The name: 1 to 200 characters (UTF-16), also in normalization form C; no space at either end; no control characters; and no invisible characters, which
    /// are those of zero width and those that control the direction of writing.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException">The name does not have that form.</exception>
    public static PartyReference Other(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PartyName.IsName(name, out ParseFault fault) ? new(PartyKind.Other, name) : throw ParseErrors.Refused("a party", name, fault);
    }

    /// <summary>Converts a country to a party.</summary>
    public static implicit operator PartyReference(CountryCode country) => Of(country);

    /// <summary>Converts the id of an alliance or union to a party.</summary>
    public static implicit operator PartyReference(Id<AiAlliance> alliance) => Of(alliance);

    /// <summary>Converts the id of an association or institute to a party.</summary>
    public static implicit operator PartyReference(Id<AiAssociation> association) => Of(association);

    /// <summary>Whether both name the same party; <c>company:x</c> and <c>association:x</c> do.</summary>
    /// <param name="other">The other party.</param>
    public bool Equals(PartyReference other) => ComparedKind == other.ComparedKind && string.Equals(ComparedKey, other.ComparedKey, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartyReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ComparedKind, string.GetHashCode(ComparedKey, StringComparison.Ordinal));

    /// <summary>Compares two parties by the word of the kind, where companies count as associations, then by key.</summary>
    /// <param name="other">The other party.</param>
    public int CompareTo(PartyReference other) =>
        ComparedKind != other.ComparedKind ? ComparedKind.CompareTo(other.ComparedKind) : string.CompareOrdinal(ComparedKey, other.ComparedKey);

    /// <summary>Whether both name the same party; <c>company:x</c> and <c>association:x</c> do.</summary>
    public static bool operator ==(PartyReference left, PartyReference right) => left.Equals(right);

    /// <summary>Whether they name different parties.</summary>
    public static bool operator !=(PartyReference left, PartyReference right) => !left.Equals(right);

    /// <summary>The text <c>kind:key</c>; empty for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : $"{Kind.Text}:{Key}";

    /// <summary>Reads <c>kind:key</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text does not have that form.</exception>
    public static PartyReference Parse(string s) => Parse(s, null);

    /// <summary>Reads <c>kind:key</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text does not have that form.</exception>
    public static PartyReference Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartyReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw ParseErrors.Refused("a party", s, FaultOf(s), CorrectionOf(s.ToString()));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartyReference Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out var result) ? result
        : Utf8.IsValid(utf8Text) ? Parse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider)
        : throw ParseErrors.Refused("a party", utf8Text, new ParseFault(ParseErrors.Party, 0));

    /// <summary>Reads <c>kind:key</c>. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The reference, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartyReference result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartyReference result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartyReference result) => TryParseText(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartyReference result) =>
        TaggedText.TryDecode(utf8Text, TryParseText, out result);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        ParseErrors.RequireNoFormat(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ParseErrors.RequireNoFormat(format);
        charsWritten = 0;
        return IsDefault || TaggedText.TryFormat(Kind.Text, Key, destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ParseErrors.RequireNoFormat(format);
        bytesWritten = 0;
        return IsDefault || TaggedText.TryFormat(Kind.Text, Key, utf8Destination, out bytesWritten);
    }

    /// <summary>A party whose key has been checked.</summary>
    internal static PartyReference Trusted(Term<PartyKind> kind, string key) => new(kind, key);

    private static PartyReference Of(PartyKind kind, string key) => key.Length == 0 ? default : new(kind, key);

    /// <summary>Returns what may have been meant by a text that was refused; nothing for a text that is too long for a party.</summary>
    private static Correction CorrectionOf(string text) => text.Length > MaxNameLength ? Correction.None : PartyCorrections.Of(text);

    /// <summary>Finds what is wrong with a text that was refused.</summary>
    private static ParseFault FaultOf(ReadOnlySpan<char> text)
    {
        if (!TaggedText.TrySplit(text[..Math.Min(text.Length, TaggedText.MaxLength)], VocabularyNames<PartyKind>.Words, out Word? word, out ReadOnlySpan<char> key))
            return new(ParseErrors.Party, 0);
        Term<PartyKind> kind = new(word);
        ParseFault fault = new(ParseErrors.Slug, Math.Max(0, Slug.FindFault(key)));
        if (kind == PartyKind.Country)
            fault = new(ParseErrors.PartyCountry, 0);
        else if (kind == PartyKind.Other || !kind.IsKnown)
            fault = PartyName.IsName(key, out ParseFault wrong) ? new(ParseErrors.NameLength, MaxNameLength) : wrong; // the name was right up to where it was cut
        return fault.Shifted(text.IndexOf(':') + 1);
    }

    private static bool TryParseText(ReadOnlySpan<char> text, out PartyReference result)
    {
        result = default;
        if (!TaggedText.TrySplit(text, VocabularyNames<PartyKind>.Words, out Word? word, out var rest))
            return false;
        Term<PartyKind> kind = new(word);
        if (kind == PartyKind.Country)
            result = CountryCode.TryParse(rest, out var country) ? Of(country) : default;
        else if (kind == PartyKind.Other || !kind.IsKnown)
            result = PartyName.IsName(rest, out _) ? new(kind, rest.ToString()) : default;
        else
            result = Id<AiAssociation>.TryParse(rest, null, out var id) ? new(kind, id.Value) : default;
        return !result.IsDefault;
    }
}
