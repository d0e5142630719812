using FluentValidation;

namespace Alliance.Core.Validation;

/// <summary>The order of severities, and their names in FluentValidation.</summary>
internal static class Severities
{
    /// <summary>Whether findings of another severity are reported when this is the least that is asked for.</summary>
    public static bool Includes(this FindingSeverity least, FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => true,
        FindingSeverity.Warning => least is FindingSeverity.Warning or FindingSeverity.Info,
        _ => least == FindingSeverity.Info,
    };

    /// <summary>The severity in FluentValidation.</summary>
    public static Severity ToFluentValidation(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Severity.Error,
        FindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
