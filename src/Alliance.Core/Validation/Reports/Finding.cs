using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>A rule that is broken, and the place where it is broken.</summary>
[JsonAnswer]
public sealed partial record Finding
{
    /// <summary>The rule's stable code: <c>ALC-</c> and four digits, or the code of a rule of the caller.</summary>
    public required string Code { get; init; }

    /// <summary>The severity: an error makes the data invalid, a warning makes them doubtful, and an info is only worth knowing.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The place of the fault, as a JSON Pointer (RFC 6901) into the dataset or record that was validated.</summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// What is wrong, what stands at the place, and what would be right. The text is in English and does not depend on the culture; what it repeats of the data is escaped and
    /// cut.
    /// </summary>
    public required string Message { get; init; }

    /// <summary>The line in the text that was read, counted from one. Default: not known; the dataset was validated without its text.</summary>
    public long? Line { get; init; }

    /// <summary>The column in that line, in bytes and counted from one. Default: as for <see cref="Line"/>.</summary>
    public long? Column { get; init; }

    /// <summary>Changes that would remove the reason for the finding, the likeliest first; they are alternatives. Empty when none is known.</summary>
    public ValueList<Suggestion> Suggestions { get; init; }

    /// <summary>Returns the finding as one line of text: <c>error ALC-2103: message (at /pointer)</c>.</summary>
    public override string ToString() => $"{VocabularyNames<FindingSeverity>.Text(Severity)} {Code}: {Message} (at {(Pointer.Length == 0 ? "the root" : Pointer)})";

    internal static Finding Of(Rule rule, string pointer, string message) =>
        new() { Code = rule.Code, Severity = rule.Severity, Pointer = pointer, Message = message };
}
