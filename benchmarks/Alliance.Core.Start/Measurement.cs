using System.Diagnostics;
using System.Globalization;

namespace Alliance.Core.Start;

/// <summary>
/// Measures each job in new processes, in comparison with a process that does nothing: wall-clock time from start to end, and methods compiled.
/// </summary>
internal static class Measurement
{
    /// <param name="runs">How often each job runs; the jobs take turns.</param>
    public static int Run(int runs)
    {
        double[][] times = [.. Job.All.Select(_ => new double[runs])];
        long[] methods = new long[Job.All.Length];
        for (int run = -1; run < runs; run++)
        {
            for (int i = 0; i < Job.All.Length; i++)
            {
                (double time, methods[i]) = Measure(Job.All[i]);
                // The first turn only fills the caches of the file system.
                if (run >= 0)
                    times[i][run] = time;
            }
        }

        for (int i = 0; i < Job.All.Length; i++)
        {
            Array.Sort(times[i]);
            string over = i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{times[i][runs / 2] - times[0][runs / 2],8:F1} over empty");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Job.All[i].Name,-14} {times[i][runs / 2],8:F1} ms {methods[i],6} methods compiled{over}"));
        }
        return 0;
    }

    private static (double Milliseconds, long Methods) Measure(Job job)
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("The program has no path.");
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, [job.Name]) { RedirectStandardOutput = true, UseShellExecute = false }) ?? throw new InvalidOperationException("No process was started.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? (time, long.Parse(output, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The job '{job.Name}' failed with exit code {process.ExitCode}.");
    }
}
