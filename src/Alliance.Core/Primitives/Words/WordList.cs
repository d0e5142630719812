using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alliance.Core;

/// <summary>
/// The words of a vocabulary: the kebab-case of the enum members' names, as <see cref="JsonNamingPolicy.KebabCaseLower"/> makes it, or the name that a
/// <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/> gives.
/// A member named <c>Unspecified</c> has the empty text and cannot be found by any text.
/// </summary>
/// <remarks>
/// It is not generic, so that the code that reads and writes words is compiled once instead of once per vocabulary: a process that reads one file and ends
/// spends most of its time in the JIT compiler.
/// </remarks>
internal sealed class WordList
{
    /// <summary>The maximum length of a word of a vocabulary.</summary>
    private const int LongestText = 128;

    // In the order of the values.
    private readonly Word[] _words;
    private readonly WordTable _table;

    public WordList(Type type)
    {
        string[] names = Enum.GetNames(type);
        Array values = Enum.GetValuesAsUnderlyingType(type);
        _words = new Word[names.Length];
        for (int i = 0; i < names.Length; i++)
            _words[i] = new Word(TextOf(type, names[i]), BitsOf(values.GetValue(i)!));
        _table = new WordTable(_words);
    }

    /// <summary>The words of all the values but <c>Unspecified</c>, in the order of the values.</summary>
    public IEnumerable<string> Texts => _words.Where(word => word.Text.Length > 0).Select(word => word.Text);

    /// <summary>Returns the word of a value; <see langword="null"/> for a value that is not defined.</summary>
    public Word? WordOf(ulong bits)
    {
        // In most vocabularies the values count up from zero; then the value is its own index.
        if (bits < (ulong)_words.Length && _words[(int)bits].Bits == bits)
            return _words[(int)bits];
        foreach (Word word in _words)
        {
            if (word.Bits == bits)
                return word;
        }
        return null;
    }

    /// <summary>Returns the text of a value; empty for <c>Unspecified</c> and for a value that is not defined.</summary>
    public string TextOf(ulong bits) => WordOf(bits)?.Text ?? "";

    /// <summary><see cref="TextOf(ulong)"/> in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Of(ulong bits) => WordOf(bits) is { } word ? word.Utf8 : default;

    /// <summary>Returns the word with a text; <see langword="null"/> if this version does not know it.</summary>
    public Word? Find(ReadOnlySpan<byte> utf8) => _table.Find(utf8);

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public Word? Find(ReadOnlySpan<char> text)
    {
        Span<byte> ascii = stackalloc byte[LongestText];
        return text.Length <= ascii.Length && Ascii.FromUtf16(text, ascii, out int length) == OperationStatus.Done ? Find(ascii[..length]) : null;
    }

    /// <summary>Returns what may have been meant by a text that is none of the words; nothing for one of them.</summary>
    public Correction CorrectionOf(string text) => Find(text) is null ? NearWords.InVocabulary(text, [.. Texts]) : Correction.None;

    /// <summary>Reads a word, known or not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word; <see langword="null"/> when the text does not have the form of a word, and for a word whose value is zero.</param>
    /// <param name="fault">What is wrong with the text.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out Word? word, out ParseFault fault)
    {
        fault = default;
        word = Find(text);
        if (word is null)
        {
            if (Slug.FindFault(text) is var position and >= 0)
                fault = new(ParseErrors.Slug, position);
            else if (text.SequenceEqual("unspecified"u8))
                fault = new(ParseErrors.Unspecified, 0);
            else
                word = new Word(Encoding.ASCII.GetString(text));
        }
        else if (word.Bits == 0)
            word = null;
        return fault == default;
    }

    private static string TextOf(Type type, string name) =>
        string.Equals(name, "Unspecified", StringComparison.Ordinal) ? "" : NamedWords.Of(type, name) ?? JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static ulong BitsOf(object value) => value switch
    {
        ulong bits => bits,
        int number => unchecked((uint)number),
        short number => unchecked((ushort)number),
        sbyte number => unchecked((byte)number),
        _ => unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    };
}
