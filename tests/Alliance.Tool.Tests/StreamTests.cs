using System.Diagnostics;

namespace Alliance.Tool.Tests;

/// <summary>Output that cannot be written, and signals: an exit code, at most one line, nothing half-written.</summary>
public sealed class StreamTests
{
    private const int Records = 40_000;

    [Theory]
    [InlineData("show --data fixed.json")]
    [InlineData("show --data fixed.json --json")]
    [InlineData("members brics --data fixed.json")]
    [InlineData("validate fixed.json")]
    [InlineData("fix broken.json")]
    [InlineData("format fixed.json")]
    [InlineData("schema")]
    [InlineData("--help")]
    [InlineData("members --help")]
    [InlineData("--version")]
    public async Task Standard_output_that_is_full_is_exit_code_3(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");
        Assert.Equal(new(3, "", "alliance: error: Standard output cannot be written: No space left on device.\n"), await ToolProcess.Bash($"alliance {command} > /dev/full"));
    }

    [Theory]
    [InlineData("show --data fixed.json >&-", 3, "alliance: error: Standard output cannot be written: Access is denied.\n")]
    [InlineData("show --data fixed.json >&- 2>&-", 3, "")]
    [InlineData("show --data fixed.json > /dev/full 2> /dev/full", 3, "")]
    [InlineData("show nothing --data fixed.json 2>&-", 2, "")]
    [InlineData("show nothing --data fixed.json 2> /dev/full", 2, "")]
    [InlineData("show --data nowhere.json 2> /dev/full", 3, "")]
    [InlineData("validate nowhere.json --json 2>&- > /dev/null", 3, "")]
    [InlineData("fix fixed.json 2> /dev/full", 0, "")]
    public async Task A_closed_stream_gives_no_stack_trace(string command, int exitCode, string error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");
        Assert.Equal(new(exitCode, "", error), await ToolProcess.Bash($"alliance {command}"));
    }

    [Theory]
    [InlineData("show source")]
    [InlineData("schema")]
    [InlineData("assess nvidia-h100-sxm5-80gb --from US --to RU --json")]
    public async Task A_pipe_that_closes_early_ends_it_quietly(string command)
    {
        ToolResult run = await ToolProcess.Bash($"alliance {command} | head -n 1; exit ${{PIPESTATUS[0]}}");
        Assert.Equal((0, "", 1), (run.ExitCode, run.Error, run.Output.Count(c => c == '\n')));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_ends_it_while_it_waits(string signal, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are those of Linux.");
        using Process process = ToolProcess.Open("validate", "-");
        await process.StandardInput.WriteAsync("{");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Send(signal, process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(exitCode, process.ExitCode);
        Assert.Equal("", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 143)]
    public async Task A_signal_while_a_file_is_written_leaves_the_old_text_or_the_new_one_and_no_other_file(string signal, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are those of Linux.");
        using var folder = new TestFolder();
        string path = folder.PathOf("a.ndjson"), title = new('x', 500);
        await File.WriteAllLinesAsync(path, Enumerable.Range(0, Records).Select(i => $$"""{ "type": "source", "id": "s{{i}}", "title": "{{title}}" }"""), TestContext.Current.CancellationToken);
        byte[] before = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        using Process process = ToolProcess.OpenIn(folder.Path, "format", "a.ndjson", "--write");
        // The new text is in a file of its own until it is whole.
        while (!process.HasExited && Directory.GetFiles(folder.Path).Length == 1)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        await Send(signal, process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((exitCode, $"alliance: error: Interrupted; a.ndjson was written completely.\n"), (process.ExitCode, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        byte[] after = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        Assert.True(after.AsSpan().SequenceEqual(before) || (after.Length == before.Length - (7 * Records) && after[^1] == '\n'), $"{before.Length} bytes became {after.Length}.");
    }

    private static async Task Send(string signal, Process process)
    {
        using Process kill = Process.Start(new ProcessStartInfo("kill", [$"-{signal}", $"{process.Id}"]) { RedirectStandardError = true, UseShellExecute = false })!;
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
