namespace Alliance.Core.Validation;

/// <summary>A rule that a record keeps or breaks: declared once, beside the check that tests it.</summary>
internal sealed class Rule
{
    private Rule(int code, FindingSeverity severity, string place, string message)
    {
        Code = $"ALC-{code:D4}";
        Severity = severity;
        Place = place;
        Message = message;
    }

    /// <summary>The stable code: <c>ALC-</c> and four digits (see <c>docs/validation.md</c>).</summary>
    public string Code { get; }

    /// <summary>Whether breaking it makes the data invalid (an error), doubtful (a warning), or is only worth knowing.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The JSON member that is at fault, seen from the record; empty for the record as a whole.</summary>
    public string Place { get; }

    /// <summary>What would be right. English, and the same in every culture.</summary>
    public string Message { get; }

    /// <summary>The code and the message.</summary>
    public override string ToString() => $"{Code}: {Message}";

    public static Rule Error(int code, string place, string message) => new(code, FindingSeverity.Error, place, message);

    public static Rule Warning(int code, string place, string message) => new(code, FindingSeverity.Warning, place, message);

    public static Rule Info(int code, string place, string message) => new(code, FindingSeverity.Info, place, message);
}
