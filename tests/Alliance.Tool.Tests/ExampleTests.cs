using System.IO.Compression;

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
        ["requests.csv"] = "requests.csv",
        ["requests.ndjson"] = "requests.ndjson",
        ["eurofxref-hist.csv"] = "eurofxref-hist.csv",
        ["XML_dynamic.xml"] = "XML_dynamic.xml",
    };

    /// <summary>The examples that end with another exit code than 0, as they should.</summary>
    private static readonly Dictionary<string, int> ExitCodes = new(StringComparer.Ordinal)
    {
        ["alliance assess nvidia-h100-sxm5-80gb --from US --to KZ --fail-on licence-required"] = 1,
        // Two of the requests of the tests have an error.
        ["alliance screen requests.csv > results.ndjson"] = 1,
        ["cat requests.csv | alliance screen -"] = 1,
        // A source is dated after the day up to which the dataset is known to be complete.
        ["alliance validate data/ --warnings-as-errors"] = 1,
    };

    [Fact]
    public async Task Every_example_is_answered()
    {
        List<string> failures = [];
        foreach (string command in await HelpTests.Commands())
        {
            string[] examples = await Examples(command);
            Assert.NotEmpty(examples);
            using var folder = new TestFolder();
            await Fill(folder);
            // Bash does not run the examples of PowerShell.
            foreach (string example in examples.Where(example => !example.Contains("Out-String", StringComparison.Ordinal)))
            {
                // Examples of one command stand on each other, and may write into the home folder.
                ToolResult run = await ToolProcess.Bash($"set -o pipefail; export HOME=\"$PWD\"; {example}", folder.Path);
                if (run.ExitCode != ExitCodes.GetValueOrDefault(example) || run.Error.Contains("error:", StringComparison.Ordinal))
                    failures.Add($"{example}: {run.ExitCode} {run.Error}");
            }
        }
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public async Task The_examples_of_convert_convert()
    {
        string[] examples = await Examples("convert");
        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            string output = (await ToolProcess.Bash(example)).Output;
            Assert.True(output.Contains(" = ", StringComparison.Ordinal) || output.Contains("\"conversion\":", StringComparison.Ordinal), $"{example}: {output}");
        }
    }

    /// <summary>Puts the files and folders that the examples name into a folder.</summary>
    private static async Task Fill(TestFolder folder)
    {
        foreach ((string name, string file) in Files)
            folder.Copy(file, name);
        using (ZipArchive zip = ZipFile.Open(folder.PathOf("eurofxref-hist.zip"), ZipArchiveMode.Create))
            zip.CreateEntryFromFile(folder.PathOf("eurofxref-hist.csv"), "eurofxref-hist.csv");
        Directory.CreateDirectory(folder.PathOf(".zfunc"));
        Assert.Equal(0, (await ToolProcess.RunIn(folder.Path, "export", "--data", "data.json", "--to", "csv", "--output", "tables/")).ExitCode);
    }

    private static async Task<string[]> Examples(string command)
    {
        string help = (await ToolProcess.Run(command, "--help")).Output.ReplaceLineEndings("\n");
        const string heading = "\nExamples:\n";
        return help[(help.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
