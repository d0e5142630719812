using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A term of an open vocabulary: a value that this version knows, or the text of one that it doesn't, kept to the letter.
/// The default value is unspecified.
/// </summary>
/// <typeparam name="T">The enum of the known values; its zero is <c>Unspecified</c>.</typeparam>
/// <remarks>
/// The text form is the kebab-case of the enum member's name (<c>InForce</c> is <c>in-force</c>), or the unknown text itself, which has
/// the same form: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, 1 to 100 characters. It follows no culture, and format providers are ignored. The JSON form is this text.
/// </remarks>
[JsonConverter(typeof(SelfConverterFactory))]
[TypeConverter(typeof(SelfTypeConverter))]
public readonly partial struct Term<T> : IEquatable<Term<T>>, IComparable<Term<T>>, ISelfConverting, ISelfTypeConverting
    where T : struct, Enum
{
    private readonly T _known;
    private readonly string? _unknown;

    JsonConverter ISelfConverting.Converter => new TextConverter<Term<T>>();

    TypeConverter ISelfTypeConverting.TypeConverter => new TextTypeConverter<Term<T>>();

    private Term(T known, string? unknown)
    {
        _known = known;
        _unknown = unknown;
    }

    /// <summary>The known value; <c>Unspecified</c> when the term is unspecified or not known.</summary>
    public T Known => _known;

    /// <summary>Whether the term is a value that this version knows.</summary>
    public bool IsKnown => _unknown is null && !IsDefault;

    /// <summary>Whether this is the default value: no word is stated.</summary>
    public bool IsDefault => _unknown is null && EqualityComparer<T>.Default.Equals(_known, default);

    /// <summary>The text form; empty when unspecified.</summary>
    public string Text => _unknown ?? VocabularyNames<T>.Text(_known);

    /// <summary>A known term.</summary>
    /// <param name="known">A defined value.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="known"/> is not a defined value of its enum.</exception>
    public static Term<T> Of(T known)
        => VocabularyNames<T>.IsDefined(known) || EqualityComparer<T>.Default.Equals(known, default)
            ? new Term<T>(known, unknown: null)
            : throw new ArgumentOutOfRangeException(nameof(known), "A term has to be a defined value of its vocabulary.");

    /// <summary>As <see cref="Of"/>.</summary>
    /// <param name="known">A defined value.</param>
    public static implicit operator Term<T>(T known) => Of(known);

    /// <summary>Whether both are the same term.</summary>
    public static bool operator ==(Term<T> left, Term<T> right) => left.Equals(right);

    /// <summary>Whether the two are different terms.</summary>
    public static bool operator !=(Term<T> left, Term<T> right) => !left.Equals(right);

    /// <summary>Whether the term is that known value.</summary>
    public static bool operator ==(Term<T> left, T right) => left._unknown is null && EqualityComparer<T>.Default.Equals(left._known, right);

    /// <summary>Whether the term is not that known value.</summary>
    public static bool operator !=(Term<T> left, T right) => !(left == right);

    /// <summary>Whether the term is that known value.</summary>
    public static bool operator ==(T left, Term<T> right) => right == left;

    /// <summary>Whether the term is not that known value.</summary>
    public static bool operator !=(T left, Term<T> right) => !(right == left);

    /// <summary>Ordinal order of the texts; unspecified comes first.</summary>
    /// <param name="other">The term to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Term<T> other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(Term<T> other)
        => EqualityComparer<T>.Default.Equals(_known, other._known) && string.Equals(_unknown, other._unknown, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Term<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _unknown?.GetHashCode(StringComparison.Ordinal) ?? _known.GetHashCode();
}
