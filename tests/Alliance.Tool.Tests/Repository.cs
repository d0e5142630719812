namespace Alliance.Tool.Tests;

/// <summary>The repository in which the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>A text file, its lines ended as Unix does.</summary>
    public static string Read(params string[] path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Alliance.Core.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository: no folder above them holds Alliance.Core.sln.");
    }
}
