using System.Globalization;

namespace Alliance.Tool;

/// <summary>Numbers of things in words.</summary>
internal static class Counted
{
    /// <summary>A number and its noun: <c>1 file</c>, <c>2 files</c>.</summary>
    public static string Of(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
