using System.Diagnostics;
using System.Reflection;

namespace Alliance.Core.Tests.Samples;

/// <summary>What a run of the sample left behind.</summary>
public sealed record QuickstartRun(int ExitCode, string Output, string Error);

/// <summary>Runs the sample as its users do: as a process, its output piped.</summary>
internal static class QuickstartProcess
{
    private static readonly string Assembly = typeof(QuickstartProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "QuickstartAssembly").Value!;

    public static Task<QuickstartRun> Run(params string[] arguments) => Start("dotnet", [Assembly, .. arguments]);

    /// <summary>Runs it without root's right to read everything, so that a file's permissions hold for root too.</summary>
    public static Task<QuickstartRun> RunUnprivileged(params string[] arguments) =>
        Start("setpriv", ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "--", "dotnet", Assembly, .. arguments]);

    /// <summary>Runs it with a reader that takes only the first line of its output. The exit code is that of the sample.</summary>
    public static Task<QuickstartRun> RunIntoHead(params string[] arguments) =>
        Start("bash", ["-c", "dotnet \"$@\" | head -n 1; exit ${PIPESTATUS[0]}", "bash", Assembly, .. arguments]);

    /// <summary>Runs it with streams as bash redirects them: <c>> /dev/full</c>.</summary>
    public static Task<QuickstartRun> RunRedirected(string redirection, params string[] arguments) => Start("bash", ["-c", $"dotnet \"$@\" {redirection}", "bash", Assembly, .. arguments]);

    private static async Task<QuickstartRun> Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }
}
