namespace Alliance.Core.Tests.Documentation;

public sealed class ReadmeTests
{
    [Fact]
    public void The_code_in_the_readme_is_the_code_that_runs()
    {
        IReadOnlyList<string> differences = Snippets.Differences(
            Repository.Read("README.md"),
            Repository.Read("tests", "Alliance.Core.Tests", "Documentation", "ReadmeSnippets.cs"));

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
