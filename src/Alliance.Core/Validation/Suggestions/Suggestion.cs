using System.Text;
using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>
/// A change that would remove the reason for a finding. It is never made unless a caller asks for it (<see cref="ValidationExtensions.Apply"/>): only the author of the data
/// knows what was meant.
/// </summary>
[JsonAnswer]
public sealed partial record Suggestion
{
    /// <summary>What is changed.</summary>
    public required SuggestionAction Action { get; init; }

    /// <summary>The place of the change, as a JSON Pointer (RFC 6901); mostly that of the finding.</summary>
    public required string Pointer { get; init; }

    /// <summary>The change in words, in English: <c>Replace "netwrok" by "network".</c></summary>
    public required string Description { get; init; }

    /// <summary>The JSON text of the new value, or of the new name in quotation marks; <see langword="null"/> when something is removed.</summary>
    public string? NewJson { get; init; }

    /// <summary>
    /// The change as an edit of the text that was checked. Default: none; the data were validated without their text, or the place is not in the text.
    /// </summary>
    public TextEdit? Edit { get; init; }

    /// <summary>
    /// Returns the place of the member that its object gets: the renamed one under its new name, or the inserted one. Of two suggestions with the same such place, only one can be
    /// applied, because a name must appear only once in an object.
    /// </summary>
    /// <returns>A JSON Pointer (RFC 6901); <see langword="null"/> for a suggestion that replaces or removes a value.</returns>
    public string? PointerOfNewMember() => Action switch
    {
        SuggestionAction.InsertMember => Pointer,
        SuggestionAction.RenameMember when NewJson is not null && new FoundValue(Encoding.UTF8.GetBytes(NewJson)).Text is { } name =>
            $"{Pointer[..Math.Max(Pointer.LastIndexOf('/'), 0)]}/{JsonPointer.Escaped(name)}",
        _ => null,
    };

    /// <summary>Returns <see cref="Description"/>.</summary>
    public override string ToString() => Description;
}
