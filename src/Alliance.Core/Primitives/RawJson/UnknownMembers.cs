using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// The members of a JSON object that this version of the library does not know, kept to be written back: in their order, their names in the
/// canonical spelling, everything inside their values as it was spelled, without white space between tokens. Two values are equal when these bytes are.
/// The default value has none.
/// </summary>
/// <remarks>
/// The JSON form is an object of the members. A record that is written with a member among them whose name it knows is refused with an
/// <see cref="ArgumentException"/>: the text could not be read back, or not as it was.
/// </remarks>
[JsonConverter(typeof(UnknownMembersConverter))]
public readonly struct UnknownMembers : IEquatable<UnknownMembers>
{
    // A compact JSON object with at least one member; null for none.
    private readonly byte[]? _compact;

    private UnknownMembers(byte[] compact) => _compact = compact;

    /// <summary>Whether there are none.</summary>
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

    /// <summary>Whether a member of this name is an annotation by whoever keeps the data: never used by the format, and never part of an answer.</summary>
    /// <param name="name">The name, unescaped.</param>
    internal static bool IsAnnotation(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>True when there are no members other than annotations; unknown otherwise: what the others would change is not known.</summary>
    internal Truth Understood => _compact is null || AreAnnotations() ? Truth.True : Truth.Unknown;

    /// <summary>The whole compact object, braces included.</summary>
    internal ReadOnlySpan<byte> Raw => _compact is null ? "{}"u8 : _compact;

    /// <summary>Reads the members of a JSON object.</summary>
    /// <param name="jsonObject">An object in UTF-8, at most 64 levels deep.</param>
    /// <returns>Its members.</returns>
    /// <exception cref="JsonException">
    /// The text is no JSON object; or, at any level, a name occurs twice, UTF-8 is invalid, or an escaped surrogate has no partner.
    /// </exception>
    public static UnknownMembers Parse(ReadOnlySpan<byte> jsonObject)
    {
        try
        {
            return Read(jsonObject);
        }
        catch (JsonReadException error)
        {
            throw JsonPlace.Error(jsonObject, error.Position, error.Message);
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

    /// <summary>Whether the two differ in a byte.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);

    /// <summary>The value of a member.</summary>
    /// <param name="name">Its name, unescaped.</param>
    /// <param name="value">The value; it stands on its own and needs no disposal.</param>
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

    /// <summary>The same with a member replaced in its place, or added at the end.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="json">The value: any JSON text.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> holds a surrogate without partner.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is refused, as for <see cref="Parse(string)"/>.</exception>
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
            throw JsonPlace.Error(value, error.Position, error.Message);
        }
    }

    /// <summary>The same without a member.</summary>
    /// <param name="name">Its name, unescaped; one that does not occur changes nothing.</param>
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
    /// <exception cref="JsonReadException">It is refused, as <see cref="Parse(ReadOnlySpan{byte})"/> says.</exception>
    internal static UnknownMembers Read(ReadOnlySpan<byte> jsonObject)
    {
        byte[] compact = CompactJson.From(jsonObject, out bool isObject);
        return isObject ? Of(CompactMember.WithCanonicalNames(compact)) : throw new JsonReadException(0, "Unknown members have to be a JSON object.");
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

    /// <summary>An order of the bytes, which means nothing.</summary>
    internal int CompareTo(UnknownMembers other) => Raw.SequenceCompareTo(other.Raw);

    /// <summary>Whether there is a member of a name.</summary>
    internal bool Contains(string name)
    {
        for (var member = new CompactMember(Raw); member.MoveNext();)
        {
            if (member.Is(name))
                return true;
        }
        return false;
    }

    /// <summary>Takes over a compact JSON object with members that has been checked as <see cref="Parse(ReadOnlySpan{byte})"/> does.</summary>
    internal static UnknownMembers FromCompact(byte[] compact) => new(compact);

    private static UnknownMembers Of(byte[] compactObject) => compactObject.Length <= 2 ? default : new(compactObject);

    /// <summary>Copies the members but one, which an empty replacement drops.</summary>
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
