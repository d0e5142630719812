using FluentValidation;

namespace Alliance.Core.Validation;

/// <summary>Compares severities, and converts them to those of FluentValidation.</summary>
internal static class Severities
{
    /// <summary>Whether findings of the given severity are reported when this is the least severity requested.</summary>
    public static bool Includes(this FindingSeverity least, FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => true,
        FindingSeverity.Warning => least is FindingSeverity.Warning or FindingSeverity.Info,
        _ => least == FindingSeverity.Info,
    };

    /// <summary>Returns the corresponding severity of FluentValidation.</summary>
    public static Severity ToFluentValidation(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Severity.Error,
        FindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
