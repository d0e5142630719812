using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A text in one or more languages, each under its BCP 47 tag. A plain string converts to a text whose language is not stated
/// (<see cref="LanguageTag.Undetermined"/>). Two values are equal when their content is, whatever the order in which it was given. The default value is empty.
/// </summary>
/// <remarks>
/// The JSON form is a string if the language is not stated, otherwise an object with a text for each language: <c>{"en": "...", "ru": "..."}</c>.
/// </remarks>
[JsonConverter(typeof(LocalizedTextConverter))]
public readonly struct LocalizedText : IEquatable<LocalizedText>
{
    private const string English = "en";

    // A string if there is only a text without a stated language; otherwise an array of entries; null if there is no text.
    private readonly object? _content;

    private LocalizedText(object content) => _content = content;

    /// <summary>A text in a language.</summary>
    /// <remarks>
    /// It has no JSON form of its own: it is a member in the JSON form of the whole text. On its own, the serializer treats it as any other type.
    /// </remarks>
    /// <param name="Language">The BCP 47 tag in canonical letter case.</param>
    /// <param name="Text">The text.</param>
    [DebuggerDisplay("{ToString(),nq}")]
    public readonly record struct Entry(string Language, string Text)
    {
        // The same code as the generator writes for records that are not inside another type.
        private bool PrintMembers(StringBuilder builder)
        {
            var text = new RecordText(builder);
            text.Add(nameof(Language), Language);
            text.Add(nameof(Text), Text);
            return text.HasMembers;
        }
    }

    /// <summary>The texts, sorted by tag (ordinal), the one without a stated language first.</summary>
    public ValueList<Entry> Entries => _content is string plain ? [new Entry(LanguageTag.Undetermined, plain)] : ValueList<Entry>.FromArray(Several);

    /// <summary>The number of languages.</summary>
    public int Count => _content is string ? 1 : Several.Length;

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => _content is null or Entry[] { Length: 0 };

    /// <summary>An object without texts that was read from JSON. It equals the default value, and validation reports it.</summary>
    internal static LocalizedText GivenWithoutTexts => new(Array.Empty<Entry>());

    /// <summary>Whether the text was read as an object without texts.</summary>
    internal bool IsGivenWithoutTexts => _content is Entry[] { Length: 0 };

    /// <summary>The text if it has no stated language and is the only one; otherwise null.</summary>
    internal string? Plain => _content as string;

    private Entry[] Several => _content as Entry[] ?? [];

    /// <summary>Creates a text in several languages.</summary>
    /// <param name="texts">Tags and texts in any order; the letter case of the tags is made canonical.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">A tag or a text is null.</exception>
    /// <exception cref="ArgumentException">A language occurs twice.</exception>
    /// <exception cref="FormatException">A tag is not well-formed.</exception>
    public static LocalizedText Of(params ReadOnlySpan<(string Language, string Text)> texts)
    {
        var entries = new Entry[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(texts[i].Text, nameof(texts));
            entries[i] = new Entry(LanguageTag.Canonicalize(texts[i].Language), texts[i].Text);
        }
        return TryFromArray(entries, out LocalizedText result)
            ? result
            : throw new ArgumentException("A language occurs twice; each may occur only once, and the letter case of tags is ignored.", nameof(texts));
    }

    /// <summary>Converts a string to a text whose language is not stated.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternate is Of.")]
    public static implicit operator LocalizedText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LocalizedText(text);
    }

    /// <summary>Whether both have the same texts under the same tags.</summary>
    public static bool operator ==(LocalizedText left, LocalizedText right) => left.Equals(right);

    /// <summary>Whether the two differ in a text or a tag.</summary>
    public static bool operator !=(LocalizedText left, LocalizedText right) => !left.Equals(right);

    /// <summary>Gets the text with exactly this tag, ignoring letter case.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReadOnlySpan<char> language, [NotNullWhen(true)] out string? text)
    {
        if (_content is string plain)
        {
            text = language.Equals(LanguageTag.Undetermined, StringComparison.OrdinalIgnoreCase) ? plain : null;
            return text is not null;
        }
        foreach (Entry entry in Several)
        {
            if (language.Equals(entry.Language, StringComparison.OrdinalIgnoreCase))
            {
                text = entry.Text;
                return true;
            }
        }
        text = null;
        return false;
    }

    /// <summary>
    /// Returns the text in the first of the languages for which there is one. Each language is tried with its subtags removed one by one from the right, as in
    /// the lookup of RFC 4647 (de-AT, then de). If none matches, the text without a stated language is next, then the English text, then the first text.
    /// </summary>
    /// <param name="languages">BCP 47 tags, the preferred one first; a text that is not a tag matches nothing.</param>
    /// <returns>A text; empty when there is none at all.</returns>
    public string In(params ReadOnlySpan<string> languages)
    {
        foreach (string? language in languages)
        {
            for (ReadOnlySpan<char> range = language; !range.IsEmpty; range = Truncated(range))
            {
                if (TryGet(range, out string? text))
                    return text;
            }
        }
        return TryGet(LanguageTag.Undetermined, out string? fallback) || TryGet(English, out fallback) ? fallback : IsEmpty ? "" : Several[0].Text;
    }

    /// <summary>Returns a copy in which a text is added or replaced.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text in that language.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="language"/> is not well-formed.</exception>
    public LocalizedText With(string language, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string tag = LanguageTag.Canonicalize(language);
        Entry[] entries = [.. Entries.Where(entry => !string.Equals(entry.Language, tag, StringComparison.Ordinal)), new Entry(tag, text)];
        return TryFromArray(entries, out LocalizedText result) ? result : this;
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText other) => _content is string plain
        ? other._content is string otherPlain && string.Equals(plain, otherPlain, StringComparison.Ordinal)
        : other._content is not string && Several.AsSpan().SequenceEqual(other.Several);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LocalizedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_content is string plain)
            return plain.GetHashCode(StringComparison.Ordinal);
        var hash = new HashCode();
        foreach (Entry entry in Several)
            hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <summary>Returns the text for an English reader, as <see cref="In"/> does for <c>en</c>.</summary>
    /// <returns>A text; empty when there is none.</returns>
    public override string ToString() => In(English);

    /// <summary>Takes over and sorts an array of entries whose tags are canonical; false when a language occurs twice.</summary>
    internal static bool TryFromArray(Entry[] entries, out LocalizedText result)
    {
        if (!IsInOrder(entries))
        {
            Array.Sort(entries, Compare);
            if (!IsInOrder(entries))
            {
                result = default;
                return false;
            }
        }
        result = entries switch
        {
            [] => default,
            [{ Language: LanguageTag.Undetermined } only] => new LocalizedText(only.Text),
            _ => new LocalizedText(entries),
        };
        return true;
    }

    /// <summary>Whether the tags are in ascending order, and each occurs once.</summary>
    private static bool IsInOrder(Entry[] entries)
    {
        for (int i = 1; i < entries.Length; i++)
        {
            if (Compare(entries[i - 1], entries[i]) >= 0)
                return false;
        }
        return true;
    }

    private static int Compare(Entry left, Entry right) =>
        Rank(left).CompareTo(Rank(right)) is var rank and not 0 ? rank : string.CompareOrdinal(left.Language, right.Language);

    private static int Rank(Entry entry) => string.Equals(entry.Language, LanguageTag.Undetermined, StringComparison.Ordinal) ? 0 : 1;

    /// <summary>Returns the tag without its last subtag, and without a singleton that would then be the last one (RFC 4647 section 3.4).</summary>
    private static ReadOnlySpan<char> Truncated(ReadOnlySpan<char> range)
    {
        int hyphen = range.LastIndexOf('-');
        if (hyphen > 1 && range[hyphen - 2] == '-')
            hyphen -= 2;
        return hyphen < 0 ? default : range[..hyphen];
    }
}
