using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// The members of a JSON object that this version of the library does not know, kept so that they can be written back: in their order, with their names in
/// the canonical spelling, and with their values as they were spelled, without white space between tokens. Two values are equal when these bytes are equal.
/// The default value has no members.
/// </summary>
/// <remarks>
/// The JSON form is an object with these members. Writing a record throws an <see cref="ArgumentException"/> when one of them has the name of a member
/// that the record knows, because the text could not be read back as the same record.
/// </remarks>
[JsonConverter(typeof(UnknownMembersConverter))]
public readonly struct UnknownMembers : IEquatable<UnknownMembers>
{
    // A compact JSON object with at least one member; null for none.
    private readonly byte[]? _compact;

    private UnknownMembers(byte[] compact) => _compact = compact;

    /// <summary>Whether there are no members.</summary>
    public bool IsEmpty => _compact is null;

    /// <summary>The number of members.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            for (var member = new CompactMember(Raw); member.MoveNext();)
                count++;
            return count;
        }
    }

    /// <summary>The names of the members, in their order.</summary>
    public ValueList<string> Names
    {
        get
        {
            var names = new List<string>();
            for (var member = new CompactMember(Raw); member.MoveNext();)
                names.Add(member.Name);
            return [.. names];
        }
    }

    /// <summary>
    /// Whether a member of this name is an annotation by the maintainers of the data. The format never uses such a name, and no answer depends on the member.
    /// </summary>
    /// <param name="name">The name, unescaped.</param>
    internal static bool IsAnnotation(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>True when there are no members other than annotations; otherwise unknown, because the effect of the other members is not known.</summary>
    internal Truth Understood => _compact is null || AreAnnotations() ? Truth.True : Truth.Unknown;

    /// <summary>The whole compact object, braces included.</summary>
    internal ReadOnlySpan<byte> Raw => _compact is null ? "{}"u8 : _compact;

    /// <summary>Reads the members of a JSON object.</summary>
    /// <param name="jsonObject">An object in UTF-8, at most 64 levels deep.</param>
    /// <returns>Its members.</returns>
    /// <exception cref="JsonException">
    /// The text is not a JSON object; or, at any level, a name occurs twice, UTF-8 is invalid, or an escaped surrogate is without its partner.
    /// </exception>
    public static UnknownMembers Parse(ReadOnlySpan<byte> jsonObject)
    {
        try
        {
            return Read(jsonObject);
        }
        catch (JsonReadException error)
        {
            throw JsonPlace.Error(jsonObject, error);
        }
    }

    /// <summary>Reads the members of a JSON object.</summary>
    /// <param name="jsonObject">An object, at most 64 levels deep.</param>
    /// <returns>Its members.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsonObject"/> is null.</exception>
    /// <exception cref="JsonException">As for <see cref="Parse(ReadOnlySpan{byte})"/>.</exception>
    public static UnknownMembers Parse(string jsonObject)
    {
        ArgumentNullException.ThrowIfNull(jsonObject);
        return Parse(CompactJson.Utf8Of(jsonObject));
    }

    /// <summary>Whether both have the same members, spelled the same, in the same order.</summary>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>Whether the two differ in at least one byte.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);

    /// <summary>Gets the value of a member.</summary>
    /// <param name="name">Its name, unescaped.</param>
    /// <param name="value">The value; it is independent of this object and needs no disposal.</param>
    /// <returns>Whether there is such a member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetValue(string name, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (var member = new CompactMember(Raw); member.MoveNext();)
        {
            if (member.Is(name))
            {
                var reader = new Utf8JsonReader(member.RawValue, CompactMember.AnyDepth);
                value = JsonElement.ParseValue(ref reader);
                return true;
            }
        }
        value = default;
        return false;
    }

    /// <summary>Returns a copy in which a member is replaced in its place, or added at the end.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="json">The value: any JSON text.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> contains an unpaired surrogate.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is not valid, as for <see cref="Parse(string)"/>; it need not be an object.</exception>
    public UnknownMembers With(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        byte[] value = CompactJson.Utf8Of(json);
        try
        {
            return Rebuilt(name, CompactJson.From(value, out _));
        }
        catch (JsonReadException error)
        {
            throw JsonPlace.Error(value, error);
        }
    }

    /// <summary>Returns a copy without a member.</summary>
    /// <param name="name">The name, unescaped; a name that does not occur changes nothing.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public UnknownMembers Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Rebuilt(name, replacement: default);
    }

    /// <inheritdoc/>
    public bool Equals(UnknownMembers other) => ReferenceEquals(_compact, other._compact) || Raw.SequenceEqual(other.Raw);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Raw);
        return hash.ToHashCode();
    }

    /// <summary>The members as a compact JSON object.</summary>
    /// <returns>JSON text; <c>{}</c> when there are none.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Raw);

    /// <summary>Reads the members of a JSON object.</summary>
    /// <exception cref="JsonReadException">The text is not valid, as for <see cref="Parse(ReadOnlySpan{byte})"/>.</exception>
    internal static UnknownMembers Read(ReadOnlySpan<byte> jsonObject)
    {
        byte[] compact = CompactJson.From(jsonObject, out bool isObject);
        return isObject ? Of(CompactMember.WithCanonicalNames(compact)) : throw new JsonReadException(0, "Unknown members must be a JSON object.");
    }

    private bool AreAnnotations()
    {
        for (var member = new CompactMember(Raw); member.MoveNext();)
        {
            if (!member.RawName.StartsWith("\"x-"u8))
                return false;
        }
        return true;
    }

    /// <summary>Compares the bytes; the order has no meaning of its own.</summary>
    internal int CompareTo(UnknownMembers other) => Raw.SequenceCompareTo(other.Raw);

    /// <summary>Whether there is a member with a name.</summary>
    internal bool Contains(string name)
    {
        for (var member = new CompactMember(Raw); member.MoveNext();)
        {
            if (member.Is(name))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Creates a value from a compact JSON object with members, without a copy; it must have been checked as <see cref="Parse(ReadOnlySpan{byte})"/> does.
    /// </summary>
    internal static UnknownMembers FromCompact(byte[] compact) => new(compact);

    private static UnknownMembers Of(byte[] compactObject) => compactObject.Length <= 2 ? default : new(compactObject);

    /// <summary>Copies the members and replaces or adds one of them; an empty replacement removes it.</summary>
    private UnknownMembers Rebuilt(string name, ReadOnlySpan<byte> replacement)
    {
        var rebuilt = new CompactObject();
        bool placed = replacement.IsEmpty;
        for (var member = new CompactMember(Raw); member.MoveNext();)
        {
            if (!member.Is(name))
                rebuilt.Add(member.RawName, member.RawValue);
            else if (!replacement.IsEmpty)
                rebuilt.Add(member.RawName, replacement);
            placed |= member.Is(name);
        }
        if (!placed)
            rebuilt.Add(JsonText.Quoted(name), replacement);
        return Of(rebuilt.ToArray());
    }
}
