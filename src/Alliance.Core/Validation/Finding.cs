using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>A rule that is broken, and where.</summary>
public sealed record Finding
{
    /// <summary>The rule's stable code: <c>ALC-</c> and four digits.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it makes the data invalid (an error), doubtful (a warning), or is only worth knowing.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The place, as an RFC 6901 pointer into the dataset or record that was validated.</summary>
    public required string Pointer { get; init; }

    /// <summary>What would be right. English, and the same in every culture.</summary>
    public required string Message { get; init; }

    /// <summary>The line in the text that was read, from one. Default: the dataset was validated without its text.</summary>
    public long? Line { get; init; }

    /// <summary>The column in bytes in that line, from one. Default: as for <see cref="Line"/>.</summary>
    public long? Column { get; init; }

    /// <summary><c>error ALC-2103: message (at /pointer)</c>.</summary>
    public override string ToString() => $"{VocabularyNames<FindingSeverity>.Text(Severity)} {Code}: {Message} (at {(Pointer.Length == 0 ? "the root" : Pointer)})";

    internal static Finding Of(Rule rule, string pointer, string message) =>
        new() { Code = rule.Code, Severity = rule.Severity, Pointer = pointer, Message = message };
}
