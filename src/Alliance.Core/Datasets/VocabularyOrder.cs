namespace Alliance.Core;

/// <summary>The order of terms as their vocabulary lists them; then those that it doesn't know, by text; the unspecified last.</summary>
internal static class VocabularyOrder
{
    public static int Compare<T>(Term<T> left, Term<T> right)
        where T : struct, Enum
    {
        int byGroup = Group(left).CompareTo(Group(right));
        return byGroup != 0 ? byGroup
            : left.IsKnown ? Comparer<T>.Default.Compare(left.Known, right.Known)
            : left.CompareTo(right);
    }

    private static int Group<T>(Term<T> term) where T : struct, Enum => term.IsKnown ? 0 : term.IsDefault ? 2 : 1;
}
