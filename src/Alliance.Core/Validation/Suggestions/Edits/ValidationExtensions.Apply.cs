using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Alliance.Core;

public static partial class ValidationExtensions
{
    /// <summary>Applies chosen suggestions to the text for which they were made. Everything else stays as it is, byte for byte.</summary>
    /// <param name="text">The text that was checked.</param>
    /// <param name="suggestions">The suggestions, in any order. One that occurs twice is applied once.</param>
    /// <returns>The new text, as UTF-8. Check it again: its findings have other places, and may be others.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the suggestions, is null.</exception>
    /// <exception cref="ArgumentException">
    /// A suggestion has no edit; an edit was made for another text, or lies outside the text; two edits overlap, as when two suggestions for one finding were chosen; or two
    /// suggestions give one object two members of the same name (<see cref="Suggestion.PointerOfNewMember"/>).
    /// </exception>
    public static byte[] Apply(this DatasetText text, IEnumerable<Suggestion> suggestions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(suggestions);
        Suggestion[] chosen = [.. suggestions];
        TextEdit[] edits = [.. EditsOf(chosen).Distinct().OrderBy(edit => edit.Offset).ThenBy(edit => edit.Length)];
        if (edits.Length == 0)
            return text.Utf8Json.ToArray();
        ReadOnlySpan<byte> utf8 = text.Utf8Json.Span;
        string hash = HashOf(utf8);
        var edited = new ArrayBufferWriter<byte>(Math.Max(utf8.Length, 1));
        int copied = 0;
        foreach (TextEdit edit in edits)
        {
            if (edit.TextHash != hash)
                throw new ArgumentException("An edit was made for another text; check this text to get edits for it.", nameof(suggestions));
            if (edit.Offset < 0 || edit.Length < 0 || edit.Length > utf8.Length - edit.Offset)
                throw new ArgumentException($"The edit at byte {edit.Offset} lies outside the text.", nameof(suggestions));
            if (edit.Offset < copied)
                throw new ArgumentException($"Two edits overlap at byte {edit.Offset}; apply one, check the new text, and apply what is suggested then.", nameof(suggestions));
            edited.Write(utf8[copied..(int)edit.Offset]);
            edited.Write(Encoding.UTF8.GetBytes(edit.NewText));
            copied = (int)(edit.Offset + edit.Length);
        }
        RequireOneMemberOfEachName(chosen);
        edited.Write(utf8[copied..]);
        return edited.WrittenSpan.ToArray();
    }

    private static void RequireOneMemberOfEachName(Suggestion[] suggestions)
    {
        Dictionary<string, TextEdit> given = new(StringComparer.Ordinal);
        foreach (Suggestion suggestion in suggestions)
        {
            if (suggestion.PointerOfNewMember() is { } pointer && !given.TryAdd(pointer, suggestion.Edit!) && given[pointer] != suggestion.Edit)
                throw new ArgumentException($"Two suggestions give one object two members of the same name, at {pointer}; apply one, or none if it is not clear which member is meant.", nameof(suggestions));
        }
    }

    private static IEnumerable<TextEdit> EditsOf(IEnumerable<Suggestion> suggestions)
    {
        foreach (Suggestion suggestion in suggestions)
        {
            if (suggestion is null)
                throw new ArgumentNullException(nameof(suggestions), "A suggestion is null.");
            yield return suggestion.Edit
                ?? throw new ArgumentException($"A suggestion has no edit, because the data were validated without their text: {suggestion.Description}", nameof(suggestions));
        }
    }

    internal static string HashOf(ReadOnlySpan<byte> utf8) => Convert.ToHexStringLower(SHA256.HashData(utf8));
}
