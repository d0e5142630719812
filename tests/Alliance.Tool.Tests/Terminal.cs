namespace Alliance.Tool.Tests;

/// <summary>Runs the tool in a terminal.</summary>
internal static class Terminal
{
    private static readonly Lazy<Task<ToolResult>> s_opened = new(() => Open("true", folder: null));

    /// <summary>What a line of bash, in which <c>alliance</c> is the tool, shows in a terminal. The test is skipped where no terminal can be opened.</summary>
    public static async Task<string> Run(string line, string? folder = null)
    {
        ToolResult opened = await s_opened.Value;
        Assert.SkipUnless(opened.ExitCode == 0, $"No terminal can be opened: {opened.Error}{opened.Output}");
        ToolResult run = await Open(line, folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    // Where SHELL is not set, script runs the line with sh, which does not pass on the function alliance.
    private static Task<ToolResult> Open(string line, string? folder) => ToolProcess.Bash($"SHELL=$BASH script -qec '{line}' /dev/null", folder);
}
