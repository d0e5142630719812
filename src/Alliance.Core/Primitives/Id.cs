using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// The identifier by which a record of type <typeparamref name="T"/> is referred to: a lower-case slug, <c>[a-z0-9]+(-[a-z0-9]+)*</c>,
/// 1 to 100 characters. Ids of different record types cannot be confused. The default value refers to no record.
/// </summary>
/// <typeparam name="T">The type of the record that the id identifies.</typeparam>
/// <remarks>Ids are compared and ordered ordinally. The text form, also in JSON, is the slug; format providers are ignored.</remarks>
[JsonConverter(typeof(SelfConverterFactory))]
[TypeConverter(typeof(SelfTypeConverter))]
public readonly partial struct Id<T> : IEquatable<Id<T>>, IComparable<Id<T>>, ISelfConverting, ISelfTypeConverting
    where T : class
{
    private readonly string? _value;

    JsonConverter ISelfConverting.Converter => new TextConverter<Id<T>>();

    TypeConverter ISelfTypeConverting.TypeConverter => new TextTypeConverter<Id<T>>();

    /// <summary>Creates an id from a slug.</summary>
    /// <param name="value">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="value"/> is not a slug; the message states the position of the error.</exception>
    public Id(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Slug.FindFault(value) is var position and >= 0)
            throw ParseErrors.Refused(Noun, value, new ParseFault(ParseErrors.Slug, position));
        _value = value;
    }

    private Id(string value, bool _) => _value = value;

    /// <summary>The slug; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default value, which refers to no record.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Whether both are the same id.</summary>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Whether the two are different ids.</summary>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>Compares two ids ordinally; the default value comes first.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public bool Equals(Id<T> other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Creates an id from a text that is known to be a slug (<see cref="Slug.IsSlug(ReadOnlySpan{char})"/>).</summary>
    internal static Id<T> Trusted(string slug) => new(slug, false);
}
