using System.Text;

namespace Alliance.Tool.Tests;

/// <summary>The help, and the page that is made from it.</summary>
public sealed class HelpTests
{
    private const string Begin = "<!-- The rest of this page is the help of the commands; a test writes and compares it. -->\n";

    private static readonly string[] Page = ["docs", "tool.md"];

    [Fact]
    public async Task The_page_shows_the_help_of_every_command()
    {
        string page = Repository.Read(Page);
        Assert.Equal(await Help(), page[(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..]);
    }

    /// <summary>No test: writes the help into the page.</summary>
    [Fact(Explicit = true)]
    public async Task Write_the_page()
    {
        string page = Repository.Read(Page);
        await File.WriteAllTextAsync(Repository.PathOf(Page), page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + await Help(), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_help_states_the_exit_codes_and_the_variables()
    {
        ToolResult help = await ToolProcess.Run("--help");
        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.All((string[])["0 ", "1 ", "2 ", "3 ", "4 ", "130 ", "143 ", "ALLIANCE_DATA ", "NO_COLOR "], one => Assert.Contains($"\n  {one}", help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_help_of_every_command_has_an_example()
    {
        string[] commands = await Commands();
        Assert.Equal(CommandList.Root().Subcommands.Where(command => !command.Hidden).Select(command => command.Name), commands);
        foreach (string command in commands)
            Assert.Contains($"\nExamples:\n  ", (await ToolProcess.Run(command, "--help")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_a_command_is_shown_whatever_else_is_on_the_line()
    {
        Assert.Equal((await ToolProcess.Run("members", "--help")).Output, (await ToolProcess.Run("members", "--help", "--width", "80")).Output);
        Assert.Equal(0, (await ToolProcess.Run("members", "-h")).ExitCode);
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        ToolResult run = await ToolProcess.Run("--version");
        Assert.StartsWith("0.1.0", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    /// <summary>The commands that the help lists.</summary>
    internal static async Task<string[]> Commands()
    {
        string help = (await ToolProcess.Run("--help")).Output.ReplaceLineEndings("\n");
        int begin = help.IndexOf("Commands:\n", StringComparison.Ordinal) + "Commands:\n".Length;
        return [.. help[begin..help.IndexOf("\n\n", begin, StringComparison.Ordinal)].Split('\n').Select(line => line.Trim().Split(' ')[0])];
    }

    private static async Task<string> Help()
    {
        var page = new StringBuilder();
        foreach (string command in await Commands())
            page.Append($"\n### {command}\n\n```text\n{(await ToolProcess.Run(command, "--help")).Output.ReplaceLineEndings("\n").TrimEnd()}\n```\n");
        return page.ToString();
    }
}
