namespace Alliance.Core.Validation;

/// <summary>A rule for a record. Each rule is declared once, in the class that contains its check.</summary>
internal sealed class Rule
{
    private const int LastOfReading = 99, FirstBetweenRecords = 9200, LastBetweenRecords = 9299, NullInPlace = 9301;

    private Rule(int code, FindingSeverity severity, string place, string message, RuleSet set)
    {
        Code = $"ALC-{code:D4}";
        Set = code is >= FirstBetweenRecords and <= LastBetweenRecords ? RuleSet.Dataset : set;
        IsFixed = code is <= LastOfReading or NullInPlace;
        Severity = severity;
        Place = place;
        Message = message;
    }

    /// <summary>The stable code: <c>ALC-</c> and four digits (see <c>docs/validation.md</c>).</summary>
    public string Code { get; }

    /// <summary>The set of rules to which it belongs. Those with the codes 92xx are the rules between records; of the others, each declares whether it is one of meaning.</summary>
    public RuleSet Set { get; }

    /// <summary>Whether options cannot change its severity, because without it the other rules could not be checked.</summary>
    public bool IsFixed { get; }

    /// <summary>The severity of a broken rule: an error makes the data invalid, a warning makes them doubtful, and an info is only worth knowing.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The JSON member of the record that is at fault; empty for the record as a whole.</summary>
    public string Place { get; }

    /// <summary>What is wrong or what would be right. The text is in English and does not depend on the culture.</summary>
    public string Message { get; }

    /// <summary>Returns the code and the message.</summary>
    public override string ToString() => $"{Code}: {Message}";

    public static Rule Error(int code, string place, string message, RuleSet set = RuleSet.Form) => new(code, FindingSeverity.Error, place, message, set);

    public static Rule Warning(int code, string place, string message, RuleSet set = RuleSet.Form) => new(code, FindingSeverity.Warning, place, message, set);

    public static Rule Info(int code, string place, string message, RuleSet set = RuleSet.Form) => new(code, FindingSeverity.Info, place, message, set);
}
