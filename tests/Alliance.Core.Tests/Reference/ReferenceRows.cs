namespace Alliance.Core.Tests;

/// <summary>The rows of data/reference as they stand in the files.</summary>
public static class ReferenceRows
{
    public static TheoryData<string, string> Countries { get; } =
        [.. Rows("countries.csv").Select(row => (row[0], row[3]))];

    public static TheoryData<string, string, string> Currencies { get; } =
        [.. Rows("currencies.csv").Select(row => (row[0], row[2], row[3]))];

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "reference", file)).Skip(1).Select(line => line.Split(','));
}
