namespace Alliance.Core;

/// <summary>Which codes of a list a code covers.</summary>
internal static class ItemCodes
{
    /// <summary>The length of an entry of the Commerce Control List and of the dual-use list, such as <c>3A090</c>; paragraphs follow after a point.</summary>
    private const int EntryLength = 5;

    /// <summary>
    /// Whether a code covers another one: its own, and all within it. Unknown in a list whose form this version does not know, where <c>1</c> may be the beginning of the number of another entry,
    /// <c>10</c>.
    /// </summary>
    public static Truth Covers(Term<ClassificationScheme> scheme, string code, string other)
    {
        if (scheme == ClassificationScheme.Hs || scheme == ClassificationScheme.Cn)
            return Truth.Of(CoversDigits(code, other));
        if (!other.StartsWith(code, StringComparison.Ordinal))
            return Truth.False;
        if (other.Length == code.Length)
            return Truth.True;
        char last = code.Length > 0 ? code[^1] : default, next = other[code.Length];
        return scheme == ClassificationScheme.Eccn || scheme == ClassificationScheme.EuDualUse ? Truth.Of(code.Length < EntryLength || next == '.')
            : (char.IsDigit(last) && char.IsDigit(next)) || (char.IsLetter(last) && char.IsLetter(next)) ? Truth.Unknown
            : Truth.True;
    }

    /// <summary>The form in which codes of a list are compared: a code that covers another one is a beginning of it.</summary>
    public static string Comparable(Term<ClassificationScheme> scheme, string code)
    {
        if (scheme != ClassificationScheme.Hs && scheme != ClassificationScheme.Cn)
            return code;
        foreach (char character in code)
        {
            if (!char.IsAsciiDigit(character))
                return string.Concat(code.Where(char.IsAsciiDigit));
        }
        return code;
    }

    /// <summary>Whether the digits of a code begin with those of another one; points and spaces do not count.</summary>
    private static bool CoversDigits(string code, string other)
    {
        int at = 0;
        foreach (char digit in code)
        {
            if (!char.IsAsciiDigit(digit))
                continue;
            while (at < other.Length && !char.IsAsciiDigit(other[at]))
                at++;
            if (at == other.Length || other[at++] != digit)
                return false;
        }
        return true;
    }
}
