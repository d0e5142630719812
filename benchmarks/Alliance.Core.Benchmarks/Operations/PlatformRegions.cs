using System.Globalization;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>The countries for which the platform has a <see cref="RegionInfo"/>: none in globalization-invariant mode.</summary>
internal static class PlatformRegions
{
    public static string[] Known { get; } = [.. CountryCode.Assigned.Select(code => code.ToString()).Where(IsKnown)];

    private static bool IsKnown(string code)
    {
        try
        {
            return new RegionInfo(code).EnglishName.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
