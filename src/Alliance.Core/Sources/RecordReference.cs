using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A reference to a record of any kind, by kind and key: <c>alliance:brics</c>, <c>member-state:kz</c>. <c>default</c> refers to nothing.
/// </summary>
/// <remarks>Text is invariant always: format strings are refused and format providers ignored.</remarks>
[JsonConverter(typeof(TextConverter<RecordReference>))]
[TypeConverter(typeof(TextTypeConverter<RecordReference>))]
public readonly struct RecordReference : IEquatable<RecordReference>, IComparable<RecordReference>,
    ISpanParsable<RecordReference>, IUtf8SpanParsable<RecordReference>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _key;

    /// <summary>Refers to the record of a kind with a key.</summary>
    /// <param name="kind">The kind; not <see cref="RecordKind.Unspecified"/>.</param>
    /// <param name="key">The record's id: a lower-case slug.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unspecified or unknown.</exception>
    /// <exception cref="FormatException">The key is not a slug. The key of a record with a default id is refused too.</exception>
    public RecordReference(RecordKind kind, string key)
    {
        if (kind == RecordKind.Unspecified || !Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "A reference needs one of the kinds of record.");
        Kind = kind;
        _key = new Id<IRecord>(key).Value;
    }

    private RecordReference(string key, RecordKind kind)
    {
        Kind = kind;
        _key = key;
    }

    /// <summary>The kind of the record.</summary>
    public RecordKind Kind { get; }

    /// <summary>The key of the record among those of its kind; empty for <c>default</c>.</summary>
    public string Key => _key ?? "";

    /// <summary>Whether it refers to anything.</summary>
    public bool IsSpecified => Kind != RecordKind.Unspecified;

    /// <summary>Refers to the member state of a country.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The reference, or <c>default</c> when no country is given.</returns>
    public static RecordReference ToMemberState(CountryCode country) =>
        country.IsSpecified ? new(country.ToString().ToLowerInvariant(), RecordKind.MemberState) : default;

    /// <summary>Refers to a record whose key has been checked.</summary>
    internal static RecordReference Trusted(RecordKind kind, string key) => new(key, kind);

    /// <summary>Refers to a record whose id has been checked; <c>default</c> when it has none.</summary>
    internal static RecordReference To<T>(RecordKind kind, Id<T> id) where T : class => id.IsDefault ? default : new(id.Value, kind);

    /// <inheritdoc/>
    public bool Equals(RecordReference other) => Kind == other.Kind && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, string.GetHashCode(Key, StringComparison.Ordinal));

    /// <summary>Sort order: by kind, then by key.</summary>
    /// <param name="other">The other reference.</param>
    public int CompareTo(RecordReference other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Key, other.Key);

    /// <summary>Whether both refer to the same record.</summary>
    public static bool operator ==(RecordReference left, RecordReference right) => left.Equals(right);

    /// <summary>Whether they refer to different records.</summary>
    public static bool operator !=(RecordReference left, RecordReference right) => !left.Equals(right);

    /// <summary>The text <c>kind:key</c>; empty for <c>default</c>.</summary>
    public override string ToString() => IsSpecified ? $"{VocabularyNames<RecordKind>.Text(Kind)}:{Key}" : "";

    /// <summary>Reads <c>kind:key</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static RecordReference Parse(string s) => Parse(s, null);

    /// <summary>Reads <c>kind:key</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static RecordReference Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static RecordReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw ParseErrors.Refused("a reference", s, new ParseFault(ParseErrors.Reference, 0));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static RecordReference Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out var result) ? result : throw ParseErrors.Refused("a reference", utf8Text, new ParseFault(ParseErrors.Reference, 0));

    /// <summary>Reads <c>kind:key</c>. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The reference, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out RecordReference result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RecordReference result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RecordReference result) => TryParseText(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out RecordReference result) =>
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
        return !IsSpecified || TaggedText.TryFormat(Kind, Key, destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ParseErrors.RequireNoFormat(format);
        bytesWritten = 0;
        return !IsSpecified || TaggedText.TryFormat(Kind, Key, utf8Destination, out bytesWritten);
    }

    private static bool TryParseText(ReadOnlySpan<char> text, out RecordReference result)
    {
        result = default;
        if (!TaggedText.TrySplit(text, out RecordKind kind, out var rest) || !Id<IRecord>.TryParse(rest, null, out var key))
            return false;
        result = new(key.Value, kind);
        return true;
    }
}
