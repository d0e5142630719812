using System.Collections.Frozen;

namespace Alliance.Core.Validation;

/// <summary>The repairs that are known for a rule, whatever value breaks it. Everything else follows from the type of the value.</summary>
internal static class RuleRepairs
{
    /// <summary>What may be left out: an item that repeats another, a value that must not be given, and a blank text that says nothing.</summary>
    private static readonly FrozenSet<string> Removable = FrozenSet.Create(
        StringComparer.Ordinal,
        "ALC-1410", "ALC-3117", "ALC-3121", "ALC-3408", "ALC-3508", "ALC-4110", "ALC-5107", "ALC-5109", "ALC-6218",
        "ALC-5310", "ALC-8004", "ALC-8005",
        "ALC-1102", "ALC-1203", "ALC-1304", "ALC-1309", "ALC-1404", "ALC-1405", "ALC-9104", "ALC-9105", "ALC-9107", "ALC-9109");

    /// <summary>Shares in per cent that are less than one per cent, and so may have been given as a fraction.</summary>
    private static readonly FrozenSet<string> Fractions = FrozenSet.Create(
        StringComparer.Ordinal, "ALC-7606", "ALC-8006", "ALC-7816", "ALC-7817", "ALC-7818", "ALC-7819");

    /// <summary>An observation with a value and a currency, but without a unit: the unit can only be money.</summary>
    private const string ValueWithoutUnit = "ALC-7215";

    /// <summary>Whether the value that breaks a rule may be left out.</summary>
    public static bool MayBeRemoved(string code) => Removable.Contains(code);

    /// <summary>Whether the value that breaks a rule may be a fraction where a percentage is meant.</summary>
    public static bool MayBeFraction(string code) => Fractions.Contains(code);

    /// <summary>Returns a member that tells which member is missing, and its JSON; null when a rule has none.</summary>
    public static (string Sign, string NewJson)? Insertion(string code) => code == ValueWithoutUnit ? ("currency", "\"money\"") : null;
}
