namespace Alliance.Core;

/// <summary>The forms of codes in the lists that this version knows. A code of another list may have any form.</summary>
internal static class ItemCodeForm
{
    /// <summary>The designation of items that are subject to the Export Administration Regulations, but are not listed in any entry.</summary>
    private const string NotListed = "EAR99";

    /// <summary>Whether a code is whole: <c>3A090.a</c>, six digits in the Harmonized System, eight in the Combined Nomenclature.</summary>
    public static bool IsWhole(Term<ClassificationScheme> scheme, string? code) => Fits(scheme, code, whole: true);

    /// <summary>Whether a code is whole or the beginning of one: <c>3A</c>, the two digits of a chapter, the four of a heading.</summary>
    public static bool IsWholeOrStem(Term<ClassificationScheme> scheme, string? code) => Fits(scheme, code, whole: false);

    private static bool Fits(Term<ClassificationScheme> scheme, string? code, bool whole) =>
        string.IsNullOrWhiteSpace(code) || !scheme.TryGetKnown(out ClassificationScheme known) || known switch
        {
            ClassificationScheme.Eccn => IsEntry(code, whole) || code == NotListed,
            ClassificationScheme.EuDualUse => IsEntry(code, whole),
            ClassificationScheme.Hs => IsNumber(code, whole, digits: 6),
            ClassificationScheme.Cn => IsNumber(code, whole, digits: 8),
            _ => true,
        };

    /// <summary>Whether a code is a digit, a letter from A to E and three digits, optionally followed by points with paragraphs.</summary>
    private static bool IsEntry(ReadOnlySpan<char> code, bool whole)
    {
        const int Length = 5;
        for (int i = 0; i < Math.Min(code.Length, Length); i++)
        {
            if (i == 1 ? code[i] is not (>= 'A' and <= 'E') : !char.IsAsciiDigit(code[i]))
                return false;
        }
        return code.Length <= Length ? code.Length == Length || !whole : AreParagraphs(code[Length..]);
    }

    /// <summary>Whether a text consists of points, each followed by letters or digits.</summary>
    private static bool AreParagraphs(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPoint = text[i] == '.';
            bool mustBePoint = i == 0;
            bool mayBePoint = mustBePoint || (text[i - 1] != '.' && i + 1 < text.Length);
            if (isPoint ? !mayBePoint : mustBePoint || !char.IsAsciiLetterOrDigit(text[i]))
                return false;
        }
        return text.Length > 1;
    }

    /// <summary>
    /// Whether a code has the given number of digits or, if stems are allowed, two, four or six of them; a point or space may follow the fourth and the sixth.
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<char> code, bool whole, int digits)
    {
        int count = 0;
        for (int i = 0; i < code.Length; i++)
        {
            if (char.IsAsciiDigit(code[i]))
                count++;
            else if (code[i] is not ('.' or ' ') || count is not (4 or 6) || i + 1 == code.Length || !char.IsAsciiDigit(code[i + 1]))
                return false;
        }
        return count == digits || (!whole && count is 2 or 4 or 6 && count < digits);
    }
}
