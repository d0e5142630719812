namespace Alliance.Core.Tests.Documentation;

public sealed class ReadmeTests
{
    [Fact]
    public void The_code_in_the_readme_is_the_code_that_runs()
    {
        IReadOnlyList<string> differences = Snippets.Differences(
            File.ReadAllText(Path.Combine(Repository, "README.md")),
            File.ReadAllText(Path.Combine(Repository, "tests", "Alliance.Core.Tests", "Documentation", "ReadmeSnippets.cs")));

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static string Repository
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Alliance.Core.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository: no folder above them holds Alliance.Core.sln.");
        }
    }
}
