namespace Alliance.Core.Validation;

/// <summary>Checks of texts, used by the rules of several records.</summary>
internal static class TextForm
{
    /// <summary>The maximum length of a quotation, in characters.</summary>
    public const int MaxQuote = 300;

    /// <summary>Whether a text is absent or not blank.</summary>
    public static bool IsAbsentOrFilled(string? text) => text is null || !string.IsNullOrWhiteSpace(text);

    /// <summary>Whether a text is absent or not blank in any of its languages.</summary>
    public static bool IsAbsentOrFilled(LocalizedText text)
    {
        if (text.IsGivenWithoutTexts)
            return false;
        if (text.Plain is { } plain)
            return !string.IsNullOrWhiteSpace(plain);
        foreach (LocalizedText.Entry entry in text.Entries.AsSpan())
        {
            if (string.IsNullOrWhiteSpace(entry.Text))
                return false;
        }
        return true;
    }

    /// <summary>Whether a text is present and not blank in any of its languages.</summary>
    public static bool IsFilled(LocalizedText text) => !text.IsEmpty && IsAbsentOrFilled(text);

    /// <summary>Whether a quotation is absent, or is not blank and not too long.</summary>
    public static bool IsAbsentOrQuote(string? quote) => IsAbsentOrFilled(quote) && quote is not { Length: > MaxQuote };

    /// <summary>Whether an address is absent, or is absolute, uses http or https, in any letter case (RFC 3986, section 3.1), and has no white space or control characters.</summary>
    public static bool IsAbsentOrWebAddress(string? url)
    {
        if (url is null)
            return true;
        int scheme = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        return scheme > 0 && !HasBlank(url) && (IsPlainHost(HostOf(url.AsSpan(scheme))) || Uri.TryCreate(url, UriKind.Absolute, out _));
    }

    /// <summary>Whether a language is absent or a well-formed BCP 47 tag.</summary>
    public static bool IsAbsentOrLanguage(string? tag) => tag is null || LanguageTag.IsWellFormed(tag);

    /// <summary>Whether each text is present and not blank in any of its languages; otherwise the indices of those that are not.</summary>
    public static bool AreFilled(ValueList<LocalizedText> texts, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < texts.Count; i++)
        {
            if (!IsFilled(texts[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>Whether no text is blank; otherwise the indices of those that are.</summary>
    public static bool AreFilled(ValueList<string> texts, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < texts.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(texts[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool HasBlank(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> address) => address.IndexOf('/') is var slash and >= 0 ? address[..slash] : address;

    /// <summary>
    /// Whether a host consists only of lower-case letters and single points between them. Such a host is valid, and <see cref="Uri"/>, which allocates memory,
    /// is not needed.
    /// </summary>
    private static bool IsPlainHost(ReadOnlySpan<char> host)
    {
        bool afterLetter = false;
        foreach (char c in host)
        {
            if (!(char.IsAsciiLetterLower(c) || (c == '.' && afterLetter)))
                return false;
            afterLetter = c != '.';
        }
        return afterLetter && host.Length <= 63;
    }
}
