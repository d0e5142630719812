using System.Diagnostics;
using System.Globalization;
using Alliance.Core.Benchmarks.Operations;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Codes of countries and currencies, in comparison with a dictionary of strings and, if the platform has regions, its <see cref="RegionInfo"/>.
/// </summary>
public static class ReferenceRatios
{
    private const int Passes = 50;

    public static IEnumerable<Figure> Measure()
    {
        // Measured before anything else uses them. Both times include the compilation by the runtime.
        double code = Milliseconds(() => CountryCode.KZ.EnglishName);
        double catalogue = Milliseconds(() => CountryCatalogue.Iso.Get(CountryCode.KZ).Names.In("de"));
        double currencies = Milliseconds(() => CurrencyCatalogue.Iso.Get(CurrencyCode.RUR).IsActiveOn(new(2000, 1, 1)));
        yield return Figure.Information("first name of a code: milliseconds", code);
        yield return Figure.Information("first country of the catalogue, all names: milliseconds", catalogue);
        yield return Figure.Information("first currency of the catalogue: milliseconds", currencies);

        string[] codes = [.. CountryCode.Assigned.Select(one => one.ToString())];
        var names = codes.ToDictionary(one => one, one => CountryCode.Parse(one).EnglishName!);
        var letters = new char[4];
        long length = 0;
        Race race = new Race()
            .Add("dictionary", () =>
            {
                foreach (string one in codes)
                    length += names[one].Length;
            }, Passes)
            .Add("code", () =>
            {
                foreach (string one in codes)
                    length += CountryCode.Parse(one.AsSpan()).EnglishName!.Length;
            }, Passes)
            .Add("parse", () =>
            {
                foreach (string one in codes)
                    length += CountryCode.Parse(one.AsSpan()).IsFormer ? 1 : 0;
            }, Passes)
            .Add("format", () =>
            {
                foreach (CountryCode one in CountryCode.Assigned)
                    length += one.TryFormat(letters, out int written) ? written : 0;
            }, Passes)
            .Add("region", () =>
            {
                foreach (string one in PlatformRegions.Known)
                    length += new RegionInfo(one).EnglishName.Length;
            }, Passes)
            .Run(TimeSpan.FromSeconds(1));
        length = 0;
        yield return Figure.Information("parse a country's code: time / dictionary of strings", race.Ratio("parse", "dictionary"));
        yield return Figure.Information("format a country's code: time / dictionary of strings", race.Ratio("format", "dictionary"));
        yield return Figure.Information("parse and name a country: time / dictionary of strings", race.Ratio("code", "dictionary"));
        if (PlatformRegions.Known.Length > 0)
            yield return Figure.Information("parse and name a country: time / RegionInfo", race.Ratio("code", "region"));
        yield return Figure.Information("parse, format and look up by code: bytes allocated", Allocated(codes, letters));
    }

    private static double Milliseconds(Func<object?> ask)
    {
        long start = Stopwatch.GetTimestamp();
        _ = ask();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Allocated(string[] codes, char[] letters)
    {
        Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Ask()
        {
            foreach (string one in codes)
            {
                CountryCode code = CountryCode.Parse(one.AsSpan());
                _ = code.TryFormat(letters, out _);
                _ = (code.EnglishName, code.Alpha3, code.Numeric, CountryCatalogue.Iso.Get(code));
            }
        }
    }
}
