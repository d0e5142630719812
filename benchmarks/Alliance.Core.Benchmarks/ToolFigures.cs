using System.Diagnostics;
using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks;

/// <summary>
/// Measures the command <c>alliance</c> in new processes: time and peak memory of a first answer, and of checking a file of 200 MB of lines in comparison with a process that only
/// calls the library, also with the rules between records. The exit code is 1 if a goal is not reached. Linux only.
/// </summary>
internal static class ToolFigures
{
    private const int Runs = 21;
    private const int ChecksOfLines = 3;
    private const long LinesLength = 200_000_000;

    /// <param name="arguments">The path of the program. For the processes that this one starts: <c>check</c> and a file.</param>
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["check", var path]:
                Console.WriteLine(AllianceJson.CheckLinesFile(path).Lines);
                return 0;
            case [var program] when File.Exists(program):
                return Measure(program);
            default:
                Console.Error.WriteLine("Give the path of the program alliance.");
                return 2;
        }
    }

    private static int Measure(string program)
    {
        string folder = Directory.CreateTempSubdirectory("alliance-tool-figures-").FullName;
        try
        {
            bool isReached = Say("first answer (alliance members brics)", Median(Runs, program, "members", "brics"), "ms", 25);
            isReached &= Say("  peak memory", PeakMegabytes(program, "members", "brics"), "MB", 40);
            string lines = Path.Combine(folder, "lines.ndjson");
            LinesMemory.Write(lines, LinesLength);
            double own = Median(ChecksOfLines, program, "validate", lines);
            double peak = PeakMegabytes(program, "validate", lines);
            double between = Median(ChecksOfLines, program, "validate", lines, "--between-records");
            double peakBetween = PeakMegabytes(program, "validate", lines, "--between-records");
            double alone = Median(ChecksOfLines, "dotnet", typeof(ToolFigures).Assembly.Location, "tool", "check", lines);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"validate 200 MB of lines: {own:F0} ms; the library alone: {alone:F0} ms"));
            isReached &= Say("  time / the library alone", own / alone, "", 1.5);
            isReached &= Say("  peak memory", peak, "MB", 100);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"validate --between-records: {between:F0} ms, {between / own:F2} times as long; peak memory {peakBetween:F0} MB"));
            return isReached ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes a figure.</summary>
    /// <returns>Whether its goal is reached.</returns>
    private static bool Say(string figure, double value, string unit, double goal)
    {
        bool isReached = value <= goal;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure,-40} {value,8:F2} {unit,-2} (goal: at most {goal}) {(isReached ? "ok" : "short")}"));
        return isReached;
    }

    private static double Median(int runs, string program, params string[] arguments)
    {
        double[] times = [.. Enumerable.Range(0, runs + 1).Select(_ => Milliseconds(program, arguments)).Skip(1).Order()];
        return times[runs / 2];
    }

    private static double Milliseconds(string program, string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Start(program, arguments);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        // A check that finds errors ends with 1.
        return process.ExitCode is 0 or 1 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <summary>The largest resident set of a process, looked up again and again until it ends. What the system reports of a process that has ended includes the memory of this one.</summary>
    private static double PeakMegabytes(string program, params string[] arguments)
    {
        using Process process = Start(program, arguments);
        Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        long peak = 0;
        do
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has just ended.
            }
        }
        while (!process.WaitForExit(1));
        output.Wait();
        return peak / 1e6;
    }

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
}
