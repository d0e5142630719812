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

    /// <summary>Returns <see cref="Description"/>.</summary>
    public override string ToString() => Description;
}
