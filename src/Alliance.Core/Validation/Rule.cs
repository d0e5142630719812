using FluentValidation;

namespace Alliance.Core.Validation;

/// <summary>A rule that a record keeps or breaks: declared once, beside the check that tests it.</summary>
public sealed class Rule
{
    private Rule(string code, Severity severity, string place, string message)
    {
        Code = code;
        Severity = severity;
        Place = place;
        Message = message;
    }

    /// <summary>The stable code: <c>ALC-</c> and four digits (see <c>docs/validation.md</c>).</summary>
    public string Code { get; }

    /// <summary>Whether breaking it makes the data invalid (an error), doubtful (a warning), or is only worth knowing.</summary>
    public Severity Severity { get; }

    /// <summary>The JSON member that is at fault, seen from the record; empty for the record as a whole.</summary>
    public string Place { get; }

    /// <summary>What would be right. English, and the same in every culture.</summary>
    public string Message { get; }

    /// <summary>The code and the message.</summary>
    public override string ToString() => $"{Code}: {Message}";

    internal static Rule Error(int code, string place, string message) => new($"ALC-{code:D4}", Severity.Error, place, message);

    internal static Rule Warning(int code, string place, string message) => new($"ALC-{code:D4}", Severity.Warning, place, message);

    internal static Rule Info(int code, string place, string message) => new($"ALC-{code:D4}", Severity.Info, place, message);
}
