using System.Text;

namespace Alliance.Core;

/// <summary>The names of parties that have no id.</summary>
internal static class PartyName
{
    /// <summary>Whether a text is a name: 1 to 200 characters, also in normalization form C; no space at either end; no control characters and no invisible ones.</summary>
    /// <param name="name">The text.</param>
    /// <param name="fault">What is wrong with it, at the first place that is wrong.</param>
    public static bool IsName(ReadOnlySpan<char> name, out ParseFault fault)
    {
        fault = default;
        if (name.IsEmpty)
            fault = new(ParseErrors.NoName, 0);
        else if (FirstWrong(name, out string? wrong) is var at and >= 0)
            fault = new(wrong!, at);
        else if (name.Length > PartyReference.MaxNameLength)
            fault = new(ParseErrors.NameLength, PartyReference.MaxNameLength);
        else if (char.IsWhiteSpace(name[^1]))
            fault = new(ParseErrors.NameSpace, name.TrimEnd().Length);
        else if (!Ascii.IsValid(name) && CanonicalText.Of(name.ToString()).Length > PartyReference.MaxNameLength)
            fault = new(ParseErrors.NameLength, name.Length);
        return fault == default;
    }

    /// <summary>Returns a text without the space at its ends and without invisible characters, and with spaces for control characters.</summary>
    public static string Corrected(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!char.IsControl(character))
                name.Append(IsInvisible(character) ? "" : character.ToString());
            else if (name.Length > 0 && name[^1] != ' ')
                name.Append(' ');
        }
        return name.ToString().Trim();
    }

    /// <summary>Returns the index of the first character that no name has at its place, or -1. What is beyond the maximum length, and space at the end, are not looked at.</summary>
    private static int FirstWrong(ReadOnlySpan<char> name, out string? wrong)
    {
        wrong = null;
        for (int i = 0; i < Math.Min(name.Length, PartyReference.MaxNameLength); i++)
        {
            // Text that is not valid UTF-16 could not be written as JSON.
            wrong = char.IsControl(name[i]) ? ParseErrors.NameControl
                : i == 0 && char.IsWhiteSpace(name[i]) ? ParseErrors.NameSpace
                : IsInvisible(name[i]) ? ParseErrors.NameInvisible
                : char.IsSurrogate(name[i]) && !(i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1])) ? ParseErrors.NameUnicode
                : null;
            if (wrong is not null)
                return i;
            i += char.IsSurrogate(name[i]) ? 1 : 0;
        }
        return -1;
    }

    /// <summary>
    /// Whether a character has no width or controls the direction of writing, so that two names that look the same may differ.
    /// </summary>
    public static bool IsInvisible(char character) => character is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
