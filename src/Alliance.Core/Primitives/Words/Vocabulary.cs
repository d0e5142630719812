namespace Alliance.Core;

/// <summary>The words that the enumerations of the format have in JSON and as text: <c>in-force</c> for <c>InForce</c>.</summary>
public static class Vocabulary
{
    /// <summary>Returns the word of a value.</summary>
    /// <typeparam name="T">An enumeration of this library.</typeparam>
    /// <param name="value">A defined value.</param>
    /// <returns>The word in lower case; empty for <c>Unspecified</c>, which is written by omitting the member.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value of its enumeration.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enumeration of this library.</exception>
    public static string WordOf<T>(T value)
        where T : struct, Enum => Words<T>(nameof(value)).WordOf(VocabularyNames<T>.BitsOf(value))?.Text
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"The value must be a defined value of {typeof(T).Name}.");

    /// <summary>Returns every word of an enumeration with its value.</summary>
    /// <typeparam name="T">An enumeration of this library.</typeparam>
    /// <returns>
    /// The words in the order of their values, each as a <see cref="Term{T}"/>: its <see cref="Term{T}.Text"/> is the word, and <see cref="Term{T}.TryGetKnown"/> gets the
    /// value. <c>Unspecified</c> has no word and is not in the list.
    /// </returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enumeration of this library.</exception>
    public static ValueList<Term<T>> Of<T>()
        where T : struct, Enum
    {
        WordList words = Words<T>(nameof(T));
        return [.. Enum.GetValues<T>().Where(value => words.TextOf(VocabularyNames<T>.BitsOf(value)).Length > 0).Select(Term<T>.Of)];
    }

    private static WordList Words<T>(string parameter)
        where T : struct, Enum => typeof(T).Assembly == typeof(Vocabulary).Assembly
        ? VocabularyNames<T>.Words
        : throw new ArgumentException($"{typeof(T)} is not an enumeration of this library, so its values have no words.", parameter);
}
