namespace Alliance.Core.Validation;

/// <summary>A rule for a record. Each rule is declared once, in the class that contains its check.</summary>
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

    /// <summary>The severity of a broken rule: an error makes the data invalid, a warning makes them doubtful, and an info is only worth knowing.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The JSON member of the record that is at fault; empty for the record as a whole.</summary>
    public string Place { get; }

    /// <summary>What is wrong or what would be right. The text is in English and does not depend on the culture.</summary>
    public string Message { get; }

    /// <summary>Returns the code and the message.</summary>
    public override string ToString() => $"{Code}: {Message}";

    public static Rule Error(int code, string place, string message) => new(code, FindingSeverity.Error, place, message);

    public static Rule Warning(int code, string place, string message) => new(code, FindingSeverity.Warning, place, message);

    public static Rule Info(int code, string place, string message) => new(code, FindingSeverity.Info, place, message);
}
