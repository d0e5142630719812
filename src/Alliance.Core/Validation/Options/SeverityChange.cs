namespace Alliance.Core;

/// <summary>A change of the severity of one rule or of several, as <see cref="ValidationOptions.WithSeverity"/> and <see cref="ValidationOptions.Without"/> make it.</summary>
public sealed partial record SeverityChange
{
    internal SeverityChange(string rules, FindingSeverity? severity)
    {
        Rules = rules;
        Severity = severity;
    }

    /// <summary>The rules: a code (<c>ALC-5204</c>), the beginning of codes (<c>ALC-52</c>), a type of record (<c>Membership</c>), a rule set (<c>meaning</c>), or the code of a rule of the caller.</summary>
    public string Rules { get; }

    /// <summary>The severity that the rules have; <see langword="null"/> when they are off.</summary>
    public FindingSeverity? Severity { get; }
}
