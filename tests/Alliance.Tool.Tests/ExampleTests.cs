namespace Alliance.Tool.Tests;

/// <summary>The examples in the help do what they promise.</summary>
public sealed class ExampleTests
{
    /// <summary>The files that the examples name, with what is in them.</summary>
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["data.json"] = "fixed.json",
        ["data/a.json"] = "fixed.json",
        ["data/b.ndjson"] = "records.ndjson",
        ["records.ndjson"] = "records.ndjson",
    };

    /// <summary>The examples that end with another exit code than 0, as they should.</summary>
    private static readonly Dictionary<string, int> ExitCodes = new(StringComparer.Ordinal)
    {
        ["alliance assess nvidia-h100-sxm5-80gb --from US --to KZ --fail-on licence-required"] = 1,
    };

    [Fact]
    public async Task Every_example_is_answered()
    {
        using var folder = new TestFolder();
        foreach ((string name, string file) in Files)
            folder.Copy(file, name);
        List<string> failures = [];
        foreach (string example in await Examples())
        {
            ToolResult run = await ToolProcess.Bash($"set -o pipefail; {example}", folder.Path);
            if (run.ExitCode != ExitCodes.GetValueOrDefault(example) || run.Error.Contains("error:", StringComparison.Ordinal))
                failures.Add($"{example}: {run.ExitCode} {run.Error}");
        }
        Assert.Empty(failures);
    }

    [Fact]
    public async Task The_examples_of_convert_convert()
    {
        string[] examples = [.. (await Examples()).Where(example => example.StartsWith("alliance convert ", StringComparison.Ordinal))];
        Assert.True(examples.Length >= 3);
        foreach (string example in examples)
        {
            string output = (await ToolProcess.Bash(example)).Output;
            Assert.True(output.Contains(" = ", StringComparison.Ordinal) || output.Contains("\"conversion\":", StringComparison.Ordinal), $"{example}: {output}");
        }
    }

    private static async Task<string[]> Examples()
    {
        List<string> examples = [];
        foreach (string command in await HelpTests.Commands())
        {
            string help = (await ToolProcess.Run(command, "--help")).Output.ReplaceLineEndings("\n");
            const string heading = "\nExamples:\n";
            examples.AddRange(help[(help.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        return [.. examples];
    }
}
