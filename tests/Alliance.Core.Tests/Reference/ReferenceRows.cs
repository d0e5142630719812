namespace Alliance.Core.Tests;

/// <summary>The rows of data/reference as they stand in the files.</summary>
public static class ReferenceRows
{
    /// <summary>Code, alpha-3, number and name.</summary>
    public static TheoryData<string, string, string, string> Countries { get; } =
        [.. Of("countries.csv").Select(row => (row[0], row[2], row[3], row[7]))];

    /// <summary>Code, number, minor units, kind, status and name.</summary>
    public static TheoryData<string, string, string, string, string, string> Currencies { get; } =
        [.. Of("currencies.csv").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5]))];

    public static IEnumerable<string[]> Of(string file) => Lines(file).Select(Fields);

    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(PathOf(file)).Skip(1);

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "reference", file);

    /// <summary>A field with a comma stands in quotes.</summary>
    private static string[] Fields(string line)
    {
        var pieces = line.Split('"');
        for (var i = 1; i < pieces.Length; i += 2)
            pieces[i] = pieces[i].Replace(',', '\0');
        return [.. string.Concat(pieces).Split(',').Select(field => field.Replace('\0', ','))];
    }
}
