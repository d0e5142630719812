using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A term of an open vocabulary: a value that this version knows, or the unchanged text of a value that it does not know.
/// The default value is unspecified.
/// </summary>
/// <typeparam name="T">The enum of the known values; its zero is <c>Unspecified</c>.</typeparam>
/// <remarks>
/// The text form is the kebab-case of the enum member's name (<c>InForce</c> is <c>in-force</c>), or the unknown text itself, which has
/// the same form: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, 1 to 100 characters. It is the same in every culture, and format providers are ignored. The JSON form is
/// this text.
/// </remarks>
[JsonConverter(typeof(SelfConverterFactory))]
[TypeConverter(typeof(SelfTypeConverter))]
public readonly partial struct Term<T> : IEquatable<Term<T>>, IComparable<Term<T>>, ISelfConverting, ISelfTypeConverting
    where T : struct, Enum
{
    // Null when nothing is stated.
    private readonly Word? _word;

    /// <summary>Creates the term of a word that was read in the vocabulary.</summary>
    internal Term(Word? word) => _word = word;

    JsonConverter ISelfConverting.Converter => new TextConverter<Term<T>>();

    TypeConverter ISelfTypeConverting.TypeConverter => new TextTypeConverter<Term<T>>();

    /// <summary>
    /// Whether this version knows the term: <see langword="false"/> only for a word that it does not know, and so <see langword="true"/> for the default
    /// value.
    /// </summary>
    public bool IsKnown => _word is not { IsKnown: false };

    /// <summary>Whether this is the default value: no word is stated.</summary>
    public bool IsDefault => _word is null;

    internal Word? Word => _word;

    /// <summary>The text form; empty when unspecified.</summary>
    public string Text => _word?.Text ?? VocabularyNames<T>.Words.TextOf(0);

    /// <summary>Gets the value of the term if this version knows it.</summary>
    /// <param name="known">The value; <c>Unspecified</c>, which is zero, when no word is stated or when the method returns <see langword="false"/>.</param>
    /// <returns>
    /// As <see cref="IsKnown"/>: <see langword="false"/> for a word that this version does not know. Such a word may mean anything; do not treat it as if no
    /// word were stated.
    /// </returns>
    public bool TryGetKnown(out T known)
    {
        known = VocabularyNames<T>.ValueOf(_word is null ? 0 : _word.Bits);
        return IsKnown;
    }

    /// <summary>Returns the term of a known value.</summary>
    /// <param name="known">A defined value.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="known"/> is not a defined value of its enum.</exception>
    public static Term<T> Of(T known)
    {
        ulong bits = VocabularyNames<T>.BitsOf(known);
        return bits == 0
            ? default
            : new Term<T>(VocabularyNames<T>.Words.WordOf(bits) ?? throw new ArgumentOutOfRangeException(nameof(known), "A term must be a defined value of its vocabulary."));
    }

    /// <summary>Converts a known value to a term, as <see cref="Of"/> does.</summary>
    /// <param name="known">A defined value.</param>
    public static implicit operator Term<T>(T known) => Of(known);

    /// <summary>Whether both are the same term.</summary>
    public static bool operator ==(Term<T> left, Term<T> right) => left.Equals(right);

    /// <summary>Whether the two are different terms.</summary>
    public static bool operator !=(Term<T> left, Term<T> right) => !left.Equals(right);

    /// <summary>Whether the term is that known value.</summary>
    public static bool operator ==(Term<T> left, T right) => Word.Is(left._word, VocabularyNames<T>.BitsOf(right));

    /// <summary>Whether the term is not that known value.</summary>
    public static bool operator !=(Term<T> left, T right) => !(left == right);

    /// <summary>Whether the term is that known value.</summary>
    public static bool operator ==(T left, Term<T> right) => right == left;

    /// <summary>Whether the term is not that known value.</summary>
    public static bool operator !=(T left, Term<T> right) => !(right == left);

    /// <summary>Compares the texts ordinally; unspecified comes first.</summary>
    /// <param name="other">The term to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Term<T> other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(Term<T> other) => Word.Equal(_word, other._word);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Term<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Word.HashOf(_word);
}
