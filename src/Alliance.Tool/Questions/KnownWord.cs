namespace Alliance.Tool;

/// <summary>A word of the command line that is one of an enumeration of the library.</summary>
internal static class KnownWord
{
    /// <summary>The value of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="noun">What the words are, for the message: <c>an end use</c>.</param>
    /// <param name="known">The words that are allowed, in the order in which the message lists them.</param>
    /// <exception cref="ToolException">The word is none of these.</exception>
    public static T ValueOf<T>(string word, string noun, IReadOnlyList<Term<T>> known) where T : struct, Enum
    {
        foreach (Term<T> term in known)
        {
            if (term.Text == word && term.TryGetKnown(out T value))
                return value;
        }
        string[] words = [.. known.Select(term => term.Text)];
        throw ToolException.Usage($"{PlainText.Quoted(word)} is not {noun}; there are {string.Join(", ", words)}.{NearWords.DidYouMean(word, words)}");
    }
}
