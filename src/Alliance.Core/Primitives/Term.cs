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
    // Null when nothing is stated.
    private readonly Word? _word;

    /// <summary>The term of a word that was read in the vocabulary.</summary>
    internal Term(Word? word) => _word = word;

    JsonConverter ISelfConverting.Converter => new TextConverter<Term<T>>();

    TypeConverter ISelfTypeConverting.TypeConverter => new TextTypeConverter<Term<T>>();

    /// <summary>Whether this version understands the term: <see langword="false"/> for a word that it does not know, and for nothing else.</summary>
    public bool IsKnown => _word is not { IsKnown: false };

    /// <summary>Whether this is the default value: no word is stated.</summary>
    public bool IsDefault => _word is null;

    internal Word? Word => _word;

    /// <summary>The text form; empty when unspecified.</summary>
    public string Text => _word?.Text ?? VocabularyNames<T>.Words.TextOf(0);

    /// <summary>The value of the term, where this version knows it.</summary>
    /// <param name="known">The value; that of zero, <c>Unspecified</c>, when nothing is stated or when the result is <see langword="false"/>.</param>
    /// <returns>
    /// As <see cref="IsKnown"/>: <see langword="false"/> for a word that this version does not know. Such a word may mean anything; it must not be taken for
    /// one that is not stated.
    /// </returns>
    public bool TryGetKnown(out T known)
    {
        known = VocabularyNames<T>.ValueOf(_word is null ? 0 : _word.Bits);
        return IsKnown;
    }

    /// <summary>A known term.</summary>
    /// <param name="known">A defined value.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="known"/> is not a defined value of its enum.</exception>
    public static Term<T> Of(T known)
    {
        ulong bits = VocabularyNames<T>.BitsOf(known);
        return bits == 0
            ? default
            : new Term<T>(VocabularyNames<T>.Words.WordOf(bits) ?? throw new ArgumentOutOfRangeException(nameof(known), "A term has to be a defined value of its vocabulary."));
    }

    /// <summary>As <see cref="Of"/>.</summary>
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

    /// <summary>Ordinal order of the texts; unspecified comes first.</summary>
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
