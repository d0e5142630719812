using System.Diagnostics;
using System.Reflection;

namespace Alliance.Tool.Tests;

/// <summary>What a run of the tool left behind.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Error);

/// <summary>Runs the tool as its users do: as a process in a folder, with pipes.</summary>
internal static class ToolProcess
{
    private static readonly string Assembly = typeof(ToolProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ToolAssembly").Value!;

    /// <summary>The program and its first arguments: the tool that was built with the tests, or one that is installed, if ALLIANCE_PROGRAM names it.</summary>
    private static readonly string[] Tool = Environment.GetEnvironmentVariable("ALLIANCE_PROGRAM") is { Length: > 0 } program ? [program] : ["dotnet", Assembly];

    /// <summary>The folder of the data of the tests. Nothing is written there.</summary>
    public static string Data { get; } = Path.Combine(AppContext.BaseDirectory, "Data");

    /// <summary>Runs it in the folder of the data.</summary>
    public static Task<ToolResult> Run(params string[] arguments) => Start(Tool[0], [.. Tool[1..], .. arguments], Data);

    /// <summary>Runs it in another folder.</summary>
    public static Task<ToolResult> RunIn(string folder, params string[] arguments) => Start(Tool[0], [.. Tool[1..], .. arguments], folder);

    /// <summary>Runs it with a text as standard input.</summary>
    public static Task<ToolResult> RunWithInput(string input, params string[] arguments) => Start(Tool[0], [.. Tool[1..], .. arguments], Data, input);

    /// <summary>Runs it with a variable of the environment.</summary>
    public static Task<ToolResult> RunWith(string variable, string value, params string[] arguments) => Start(Tool[0], [.. Tool[1..], .. arguments], Data, input: null, variable, value);

    /// <summary>Runs a line of bash, in which <c>alliance</c> is the tool.</summary>
    public static Task<ToolResult> Bash(string line, string? folder = null) => Start("bash", ["-c", $"alliance() {{ {string.Join(' ', Tool.Select(part => $"'{part}'"))} \"$@\"; }}; export -f alliance; {line}"], folder ?? Data);

    /// <summary>Runs it without root's right to write everything, so that a file's permissions hold for root too.</summary>
    public static Task<ToolResult> RunUnprivileged(string folder, params string[] arguments) =>
        Start("setpriv", ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "--", .. Tool, .. arguments], folder);

    /// <summary>Starts it with an open standard input.</summary>
    public static Process Open(params string[] arguments) => OpenIn(Data, arguments);

    /// <summary>Starts it in another folder, with an open standard input. Signals end it, also where the tests run in the background of a script that ignores them.</summary>
    public static Process OpenIn(string folder, params string[] arguments)
    {
        string[] words = [.. OperatingSystem.IsLinux() ? ["env", "--default-signal=INT,HUP,TERM"] : Array.Empty<string>(), .. Tool, .. arguments];
        return Process.Start(StartOf(words[0], words[1..], folder))!;
    }

    private static async Task<ToolResult> Start(string program, string[] arguments, string folder, string? input = null, string? variable = null, string? value = null)
    {
        ProcessStartInfo start = StartOf(program, arguments, folder);
        if (variable is not null)
            start.Environment[variable] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null)
            await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    private static ProcessStartInfo StartOf(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        foreach (string variable in (string[])["ALLIANCE_DATA", "NO_COLOR", "COLUMNS"])
            start.Environment.Remove(variable);
        start.Environment["TERM"] = "xterm";
        return start;
    }
}
