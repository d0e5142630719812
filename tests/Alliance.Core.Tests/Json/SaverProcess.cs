using System.Diagnostics;
using System.Reflection;

namespace Alliance.Core.Tests.Json;

/// <summary>Runs the program that saves files, and the tools of the system that prepare and examine them.</summary>
internal static class SaverProcess
{
    public static string Program { get; } = typeof(SaverProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "SaverAssembly").Value!;

    /// <summary>Runs a program to its end, and returns its exit code and its output; the exit code is -1 where there is no such program.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, output + await errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }

    /// <summary>Runs a tool that has to succeed, and returns its output without the last line ending.</summary>
    public static async Task<string> OutputOfAsync(params string[] command)
    {
        var (exitCode, output) = await RunAsync(command);
        Assert.True(exitCode == 0, $"{string.Join(' ', command)}: {output}");
        return output.TrimEnd('\n');
    }
}
