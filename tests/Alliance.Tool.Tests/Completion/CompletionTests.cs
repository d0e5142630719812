namespace Alliance.Tool.Tests.Completion;

/// <summary>What the key Tab completes.</summary>
public sealed class CompletionTests
{
    private const string Complete = "complete_line() { COMP_LINE=$1; COMP_POINT=${#1}; read -ra COMP_WORDS <<< \"$1\"; [[ $1 == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _alliance alliance \"${COMP_WORDS[COMP_CWORD]}\"; printf '%s\\n' \"${COMPREPLY[@]}\"; }; ";

    [Theory]
    [InlineData("alliance mem", "members")]
    [InlineData("alliance members br", "brics brics-ai-study-group brics-plus-ai")]
    [InlineData("alliance members brics --da", "--data")]
    [InlineData("alliance members --data fixed.json br", "brics")]
    [InlineData("alliance members --data nowhere.json br", "")]
    [InlineData("alliance members --data - br", "")]
    [InlineData("alliance standing KZ", "KZ")]
    [InlineData("alliance standing kz", "KZ")]
    [InlineData("alliance standing country:K", "KE KG KH KI KM KN KP KR KW KY KZ")]
    [InlineData("alliance standing company:nv", "nvidia")]
    [InlineData("alliance currency RU", "RUB RUR")]
    [InlineData("alliance convert 1 EUR RUB", "RUB")]
    [InlineData("alliance assess nvidia-h100-p", "nvidia-h100-pcie")]
    [InlineData("alliance assess nvidia-h100-pcie --from US --to KZ", "KZ")]
    [InlineData("alliance show sourc", "source")]
    [InlineData("alliance show member-state:kz", "kz")]
    [InlineData("alliance statements --about alliance:brics-", "brics-ai-study-group brics-plus-ai")]
    [InlineData("alliance statements --source menafn-110902", "menafn-1109027143")]
    [InlineData("alliance diff-days 2024-01-01 2025-01-01 --about member-state:kz", "kz")]
    [InlineData("alliance export --to nd", "ndjson")]
    [InlineData("alliance schema re", "report")]
    [InlineData("alliance screen requests.csv --detail out", "outcome")]
    [InlineData("alliance assess nvidia-h100-pcie --fail-on lic", "licence-required")]
    [InlineData("alliance convert 1 EUR RUB --lookup ex", "exact-day")]
    [InlineData("alliance completion ", "bash pwsh zsh")]
    [InlineData("alliance validate ", "")]
    [InlineData("alliance nothing at all --x", "")]
    [InlineData("alliance members \"br", "")]
    [InlineData("alliance", "")]
    public async Task Bash_completes(string line, string expected)
    {
        ToolResult run = await ToolProcess.Bash($"source <(alliance completion bash); {Complete} complete_line '{line}'");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, string.Join(' ', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task The_dataset_of_the_environment_is_asked()
    {
        using var folder = new TestFolder();
        string data = folder.PathOf("data.ndjson");
        await File.WriteAllTextAsync(data, """{"type":"alliance","id":"only-here","names":[{"text":"A"}]}""", TestContext.Current.CancellationToken);
        Assert.Equal("only-here\n", (await ToolProcess.RunWith("ALLIANCE_DATA", data, "suggest", "--", "alliance members ")).Output);
    }

    [Fact]
    public async Task Bash_registers_the_function_and_falls_back_to_files()
    {
        ToolResult run = await ToolProcess.Bash("source <(alliance completion bash); complete -p alliance");
        Assert.Equal((0, "", "complete -o default -F _alliance alliance\n"), (run.ExitCode, run.Error, run.Output));
    }

    /// <summary>PowerShell takes long to start, so that it starts once for all lines; ^ is the cursor.</summary>
    [Fact]
    public async Task PowerShell_completes()
    {
        Assert.SkipUnless((await ToolProcess.Bash("command -v pwsh")).ExitCode == 0, "There is no PowerShell (pwsh).");
        (string Line, string Expected)[] lines =
        [
            ("alliance mem^", "members"),
            ("alliance members br^", "brics brics-ai-study-group brics-plus-ai"),
            ("alliance members br^ --all", "brics brics-ai-study-group brics-plus-ai"),
            ("alliance members brics --da^", "--data"),
            ("alliance members --data fixed.json br^", "brics"),
            ("alliance show member-state:kz^", "member-state:kz"),
            ("alliance completion ^", "bash pwsh zsh"),
            ("alliance validate ^", ""),
        ];
        using var folder = new TestFolder();
        string program = folder.PathOf("alliance"), script = folder.PathOf("complete.ps1");
        await File.WriteAllTextAsync(
            script,
            """
            alliance completion pwsh | Out-String | Invoke-Expression
            foreach ($line in $args) {
                $cursor = $line.IndexOf('^')
                $completion = [System.Management.Automation.CommandCompletion]::CompleteInput($line.Remove($cursor, 1), $cursor, $null)
                "$line => $(($completion.CompletionMatches | Where-Object ResultType -eq ParameterValue).CompletionText)"
            }
            """,
            TestContext.Current.CancellationToken);
        ToolResult run = await ToolProcess.Bash(
            $"{{ echo '#!/bin/bash'; declare -f alliance; echo 'alliance \"$@\"'; }} > '{program}' && chmod +x '{program}' && PATH='{folder.Path}':$PATH POWERSHELL_TELEMETRY_OPTOUT=1 pwsh -NoProfile -NonInteractive -File '{script}' {string.Join(' ', lines.Select(one => $"'{one.Line}'"))}");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(string.Concat(lines.Select(one => $"{one.Line} => {one.Expected}\n")), run.Output);
    }

    [Fact]
    public async Task Every_script_asks_the_tool_and_hides_its_errors()
    {
        foreach (string shell in (string[])["bash", "zsh", "pwsh"])
        {
            ToolResult run = await ToolProcess.Run("completion", shell);
            Assert.Equal((0, "", Repository.Read("src", "Alliance.Tool", "Completion", $"alliance.{shell}")), (run.ExitCode, run.Error, run.Output));
            Assert.Contains("alliance suggest -- ", run.Output, StringComparison.Ordinal);
            Assert.Contains(shell == "pwsh" ? "2>$null" : "2>/dev/null", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_shell_is_refused()
    {
        ToolResult run = await ToolProcess.Run("completion", "bahs");
        Assert.Equal((2, "", "alliance: error: There is no script for 'bahs'; there are bash, zsh, pwsh. Did you mean bash?\n"), (run.ExitCode, run.Output, run.Error));
    }
}
