using System.Globalization;

namespace Alliance.Core;

/// <summary>The form in which numbers about a pace are returned and explained.</summary>
internal static class PaceNumber
{
    /// <summary>The same number; 0 in place of -0, which differs from it only in the text "-0".</summary>
    public static double Plain(double value) => value == 0 ? 0 : value;

    /// <summary>The number with at most three decimals, in the format of the invariant culture.</summary>
    public static string Text(double value) => Plain(Math.Round(value, 3, MidpointRounding.AwayFromZero)).ToString("0.###", CultureInfo.InvariantCulture);
}
