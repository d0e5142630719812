namespace Alliance.Core.Tests;

/// <summary>The rows of data/reference as they stand in the files.</summary>
public static class ReferenceRows
{
    public static TheoryData<string, string> Countries { get; } =
        [.. Of("countries.csv").Select(row => (row[0], row[3]))];

    /// <summary>Code, number, minor units, kind, status and name.</summary>
    public static TheoryData<string, string, string, string, string, string> Currencies { get; } =
        [.. Of("currencies.csv").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5]))];

    public static IEnumerable<string[]> Of(string file) => Lines(file).Select(line => line.Split(','));

    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "reference", file)).Skip(1);
}
