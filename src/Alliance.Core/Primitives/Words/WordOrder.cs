namespace Alliance.Core;

/// <summary>An order of the words of a vocabulary, listed: first the known ones as listed, then those that this version does not know, by text; what is not stated comes last.</summary>
internal sealed class WordOrder<T> : IComparer<Term<T>>
    where T : struct, Enum
{
    private readonly Term<T>[] _words;

    /// <param name="words">Every word of the vocabulary, once.</param>
    public WordOrder(params Term<T>[] words) => _words = words;

    /// <summary>The words, in their order.</summary>
    public IReadOnlyList<Term<T>> Words => _words;

    public int Compare(Term<T> x, Term<T> y)
    {
        int byPlace = PlaceOf(x).CompareTo(PlaceOf(y));
        return byPlace != 0 || x.IsKnown ? byPlace : x.CompareTo(y);
    }

    private int PlaceOf(Term<T> word) => Array.IndexOf(_words, word) is var place and >= 0 ? place
        : word.IsDefault ? _words.Length + 1
        : _words.Length;
}
