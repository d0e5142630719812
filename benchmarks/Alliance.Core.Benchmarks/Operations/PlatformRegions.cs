using System.Globalization;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>The countries that the platform's <see cref="RegionInfo"/> knows: none where globalization is invariant.</summary>
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
