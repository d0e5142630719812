namespace Alliance.Core;

/// <summary>
/// Orders claims by how certain they are, and evidence by its whole content. The second order has no meaning of its own; it makes the order of claims total.
/// </summary>
internal static class EvidenceOrder
{
    /// <summary>Compares how certain claims are: by whether they hold, then by the weight of their evidence; the most certain first.</summary>
    public static int ByCertainty(Truth left, int leftWeight, Truth right, int rightWeight) =>
        left != right ? (left > right ? -1 : 1) : rightWeight.CompareTo(leftWeight);

    /// <summary>Compares evidence by confidence, then by the sources cited, then by everything else.</summary>
    public static int Compare(Evidence left, Evidence right)
    {
        if (ReferenceEquals(left, right))
            return 0;
        int order = left.Confidence.CompareTo(right.Confidence);
        if (order == 0)
            order = Compare(left.Citations, right.Citations);
        if (order == 0)
            order = Compare(left.ContradictedBy, right.ContradictedBy);
        if (order == 0)
            order = Nullable.Compare(KeyOf(left.RecordedOn), KeyOf(right.RecordedOn));
        if (order == 0)
            order = Compare(left.Note, right.Note);
        return order != 0 ? order : left.Unknown.CompareTo(right.Unknown);
    }

    /// <summary>Compares texts by their content.</summary>
    public static int Compare(LocalizedText left, LocalizedText right)
    {
        if (left.Equals(right))
            return 0;
        if (left.Plain is { } plain && right.Plain is { } otherPlain)
            return string.CompareOrdinal(plain, otherPlain);
        ValueList<LocalizedText.Entry> one = left.Entries, other = right.Entries;
        int order = 0;
        for (int i = 0; order == 0 && i < one.Count && i < other.Count; i++)
        {
            order = string.CompareOrdinal(one[i].Language, other[i].Language);
            if (order == 0)
                order = string.CompareOrdinal(one[i].Text, other[i].Text);
        }
        return order != 0 ? order : one.Count.CompareTo(other.Count);
    }

    private static int Compare(ValueList<Citation> left, ValueList<Citation> right)
    {
        if (left.AsSpan() == right.AsSpan())
            return 0;
        int order = 0;
        for (int i = 0; order == 0 && i < left.Count && i < right.Count; i++)
            order = Compare(left[i], right[i]);
        return order != 0 ? order : left.Count.CompareTo(right.Count);
    }

    private static int Compare(Citation left, Citation right)
    {
        if (ReferenceEquals(left, right))
            return 0;
        int order = left.Source.CompareTo(right.Source);
        if (order == 0)
            order = string.CompareOrdinal(left.Locator, right.Locator);
        if (order == 0)
            order = string.CompareOrdinal(left.Quote, right.Quote);
        return order != 0 ? order : left.Unknown.CompareTo(right.Unknown);
    }

    private static DayKey? KeyOf(LocalDate? day) => day is { } known ? DayKey.Of(known) : null;
}
