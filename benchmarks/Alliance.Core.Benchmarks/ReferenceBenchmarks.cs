using System.Globalization;
using Alliance.Core.Benchmarks.Operations;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>
/// Reads, writes and looks up all codes of countries and currencies, in comparison with a dictionary of strings and the platform's <see cref="RegionInfo"/>.
/// </summary>
[MemoryDiagnoser]
public class ReferenceBenchmarks
{
    private readonly char[] _letters = new char[4];
    private readonly string[] _countries = [.. CountryCode.Assigned.Select(code => code.ToString())];
    private readonly string[] _regions = PlatformRegions.Known;
    private readonly string[] _currencies = [.. CurrencyCode.Known.Select(code => code.ToString())];
    private Dictionary<string, string> _names = [];
    private Dictionary<string, int> _minorUnits = [];

    [GlobalSetup]
    public void Fill()
    {
        _names = _countries.ToDictionary(code => code, code => CountryCode.Parse(code).EnglishName!);
        _minorUnits = _currencies.ToDictionary(code => code, code => CurrencyCode.Parse(code).MinorUnits ?? -1);
    }

    [Benchmark]
    public int ParseCountries()
    {
        var specified = 0;
        foreach (string code in _countries)
            specified += CountryCode.Parse(code.AsSpan()).IsDefault ? 0 : 1;
        return specified;
    }

    [Benchmark]
    public int FormatCountries()
    {
        var written = 0;
        foreach (CountryCode code in CountryCode.Assigned)
            written += code.TryFormat(_letters, out int length) ? length : 0;
        return written;
    }

    [Benchmark]
    public int CountryNames()
    {
        var length = 0;
        foreach (string code in _countries)
            length += CountryCode.Parse(code.AsSpan()).EnglishName!.Length;
        return length;
    }

    [Benchmark(Baseline = true)]
    public int CountryNamesByDictionary()
    {
        var length = 0;
        foreach (string code in _countries)
            length += _names[code].Length;
        return length;
    }

    [Benchmark]
    public int CountryNamesByRegionInfo()
    {
        var length = 0;
        foreach (string code in _regions)
            length += new RegionInfo(code).EnglishName.Length;
        return length;
    }

    [Benchmark]
    public int CountriesFromTheCatalogue()
    {
        var regions = 0;
        foreach (CountryCode code in CountryCode.Assigned)
            regions += CountryCatalogue.Iso.Get(code).Region;
        return regions;
    }

    [Benchmark]
    public int CountriesByGermanName()
    {
        var found = 0;
        foreach (Country country in CountryCatalogue.Iso.All)
            found += CountryCatalogue.Iso.FindAll(country.Names.In("de")).Count;
        return found;
    }

    [Benchmark]
    public int MinorUnits()
    {
        var digits = 0;
        foreach (string code in _currencies)
            digits += CurrencyCode.Parse(code.AsSpan()).MinorUnits ?? -1;
        return digits;
    }

    [Benchmark]
    public int MinorUnitsByDictionary()
    {
        var digits = 0;
        foreach (string code in _currencies)
            digits += _minorUnits[code];
        return digits;
    }
}
