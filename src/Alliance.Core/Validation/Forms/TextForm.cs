namespace Alliance.Core.Validation;

/// <summary>Forms of texts that several records ask for.</summary>
internal static class TextForm
{
    /// <summary>The longest quotation that a record may carry, in characters.</summary>
    public const int MaxQuote = 300;

    /// <summary>No text, or one that says something.</summary>
    public static bool IsAbsentOrFilled(string? text) => text is null || !string.IsNullOrWhiteSpace(text);

    /// <summary>No text, or one that says something in every language it is given in.</summary>
    public static bool IsAbsentOrFilled(LocalizedText text)
    {
        if (text.Plain is { } plain)
            return !string.IsNullOrWhiteSpace(plain);
        foreach (LocalizedText.Entry entry in text.Entries.AsSpan())
        {
            if (string.IsNullOrWhiteSpace(entry.Text))
                return false;
        }
        return true;
    }

    /// <summary>A text that says something in every language it is given in.</summary>
    public static bool IsFilled(LocalizedText text) => !text.IsEmpty && IsAbsentOrFilled(text);

    /// <summary>No quotation, or one that says something and is not too long.</summary>
    public static bool IsAbsentOrQuote(string? quote) => IsAbsentOrFilled(quote) && quote is not { Length: > MaxQuote };

    /// <summary>No address, or an absolute one of http or https.</summary>
    public static bool IsAbsentOrWebAddress(string? url)
    {
        if (url is null)
            return true;
        int scheme = url.StartsWith("https://", StringComparison.Ordinal) ? 8 : url.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        return scheme > 0 && (IsPlainHost(HostOf(url.AsSpan(scheme))) || Uri.TryCreate(url, UriKind.Absolute, out _));
    }

    /// <summary>No language, or a well-formed BCP 47 tag.</summary>
    public static bool IsAbsentOrLanguage(string? tag) => tag is null || LanguageTag.IsWellFormed(tag);

    /// <summary>Whether each text says something in every language it is given in; else the places of those that don't.</summary>
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

    /// <summary>Whether each text says something; else the places of those that don't.</summary>
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

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> address) => address.IndexOf('/') is var slash and >= 0 ? address[..slash] : address;

    /// <summary>
    /// Whether a host is so plain that <see cref="Uri"/>, which takes memory, need not be asked: lower-case letters in labels that points join.
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
