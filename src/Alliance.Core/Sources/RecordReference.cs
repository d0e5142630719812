using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A reference to a record of any kind, by kind and key: <c>alliance:brics</c>, <c>member-state:kz</c>. <c>default</c> refers to no record.
/// </summary>
/// <remarks>
/// The text form is the same in every culture: a format string that is not empty throws a <see cref="FormatException"/>, and format providers are ignored.
/// </remarks>
[JsonConverter(typeof(TextConverter<RecordReference>))]
[TypeConverter(typeof(TextTypeConverter<RecordReference>))]
public readonly partial struct RecordReference : IEquatable<RecordReference>, IComparable<RecordReference>,
    ISpanParsable<RecordReference>, IUtf8SpanParsable<RecordReference>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<RecordReference>
{
    private readonly string? _key;

    static string IAsciiText<RecordReference>.Noun => "a reference";

    static int IAsciiText<RecordReference>.LongestText => AsciiText.Longest;

    /// <summary>Creates a reference to the record of a kind with a key.</summary>
    /// <param name="kind">The kind, which may be one that a later version adds; not <see cref="RecordKind.Unspecified"/>.</param>
    /// <param name="key">The record's id: a lower-case slug.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unspecified, or not a value of <see cref="RecordKind"/>.</exception>
    /// <exception cref="FormatException">The key is not a slug. The empty key of a record with a default id is not one either.</exception>
    public RecordReference(Term<RecordKind> kind, string key)
    {
        if (kind.IsDefault)
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is unspecified; a reference must have a kind of record.");
        Kind = kind;
        _key = new Id<IRecord>(key).Value;
    }

    private RecordReference(string key, Term<RecordKind> kind)
    {
        Kind = kind;
        _key = key;
    }

    /// <summary>The kind of the record. A kind that this version does not know is kept: the reference can be compared and written, but not resolved.</summary>
    public Term<RecordKind> Kind { get; }

    /// <summary>The key of the record among those of its kind; empty for <c>default</c>.</summary>
    public string Key => _key ?? "";

    /// <summary>Whether this is the default value, which refers to no record.</summary>
    public bool IsDefault => Kind.IsDefault;

    /// <summary>Returns a reference to the member state record of a country.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The reference, or <c>default</c> when the country is unspecified.</returns>
    public static RecordReference ToMemberState(CountryCode country) =>
        country.IsDefault ? default : new(country.ToString().ToLowerInvariant(), RecordKind.MemberState);

    /// <summary>Returns a reference to a record whose key has been checked.</summary>
    internal static RecordReference Trusted(Term<RecordKind> kind, string key) => new(key, kind);

    /// <summary>Returns a reference to a record whose id has been checked; <c>default</c> for a default id.</summary>
    internal static RecordReference To<T>(RecordKind kind, Id<T> id) where T : class => id.IsDefault ? default : new(id.Value, kind);

    /// <inheritdoc/>
    public bool Equals(RecordReference other) => Kind == other.Kind && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, string.GetHashCode(Key, StringComparison.Ordinal));

    /// <summary>Compares two references by the word of the kind, then by key.</summary>
    /// <param name="other">The other reference.</param>
    public int CompareTo(RecordReference other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Key, other.Key);

    /// <summary>Whether both refer to the same record.</summary>
    public static bool operator ==(RecordReference left, RecordReference right) => left.Equals(right);

    /// <summary>Whether they refer to different records.</summary>
    public static bool operator !=(RecordReference left, RecordReference right) => !left.Equals(right);

    /// <summary>The text <c>kind:key</c>; empty for <c>default</c>.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => AsciiText.ToString(this);

    static Correction IAsciiText<RecordReference>.CorrectionOf(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1)
            return Correction.None;
        (string kind, string key) = (text[..colon], text[(colon + 1)..]);
        WordList kinds = VocabularyNames<RecordKind>.Words;
        if (kinds.Find(kind) is not null && Slug.IsSlug(key))
            return Correction.None;
        Correction correction = kinds.CorrectionOf(kind);
        string[] keys = Slug.IsSlug(key) ? [key] : [.. SlugCorrections.Of(key).Values];
        IReadOnlyList<string> words = kinds.Find(kind) is null ? correction.Values : [kind];
        return correction with { Values = [.. words.SelectMany(word => keys, (word, meant) => $"{word}:{meant}")] };
    }

    static bool IAsciiText<RecordReference>.TryRead(ReadOnlySpan<byte> text, out RecordReference value, out ParseFault fault)
    {
        value = default;
        int colon = text.IndexOf((byte)':');
        if (colon < 1 || !VocabularyNames<RecordKind>.Words.TryRead(text[..colon], out Word? kind, out _))
        {
            fault = new(ParseErrors.Reference, 0);
            return false;
        }
        ReadOnlySpan<byte> key = text[(colon + 1)..];
        fault = new(ParseErrors.Slug, colon + 1 + Math.Max(0, Slug.FindFault(key)));
        if (!Slug.IsSlug(key))
            return false;
        value = Trusted(new(kind), Encoding.ASCII.GetString(key));
        return true;
    }

    int IAsciiText<RecordReference>.Write(Span<byte> destination)
    {
        if (IsDefault)
            return 0;
        int kind = Encoding.ASCII.GetBytes(Kind.Text, destination);
        destination[kind] = (byte)':';
        return kind + 1 + Encoding.ASCII.GetBytes(Key, destination[(kind + 1)..]);
    }
}
