using System.Diagnostics;
using System.Globalization;
using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks;

/// <summary>
/// Measures the memory that is needed to read a file of records, one per line, of any length: the peak memory of a separate process, minus that of a process
/// whose file is empty.
/// </summary>
internal static class LinesMemory
{
    private const long Goal = 64 * 1024 * 1024;

    /// <param name="arguments">
    /// The length of the file, such as <c>2GB</c> or <c>200MB</c>; the file is written to the folder for temporary files, and deleted. For the processes
    /// that this one starts: <c>read</c> and a file.
    /// </param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["read", var path])
            return await ReadAsync(path).ConfigureAwait(false);
        if (!TryLength(arguments, out long length))
        {
            Console.Error.WriteLine("Give the length of the file as 2GB or 200MB.");
            return 2;
        }
        string folder = Directory.CreateTempSubdirectory("alliance-core-lines-").FullName;
        try
        {
            string empty = Path.Combine(folder, "empty.ndjson"), full = Path.Combine(folder, "full.ndjson");
            await File.WriteAllBytesAsync(empty, []).ConfigureAwait(false);
            Write(full, length);
            long least = Measure(empty), most = Measure(full);
            Console.WriteLine($"{(most - least) / 1_048_576.0:F1} MiB over the empty process; the goal is {Goal / 1_048_576}: {(most - least <= Goal ? "ok" : "short")}");
            return most - least <= Goal ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool TryLength(string[] arguments, out long length)
    {
        (string digits, long unit) = arguments switch
        {
            [] => ("2", 1_000_000_000),
            [[.. var gigabytes, 'G', 'B']] => (gigabytes, 1_000_000_000),
            [[.. var megabytes, 'M', 'B']] => (megabytes, 1_000_000),
            _ => ("", 0),
        };
        bool isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        length = count * unit;
        return isNumber;
    }

    /// <summary>Writes a file of records, one per line, that has at least a length.</summary>
    public static void Write(string path, long length)
    {
        IReadOnlyList<byte[]> lines = Workload.Small.Lines().Documents;
        using FileStream file = File.Create(path);
        for (int document = 0; file.Position < length; document++)
            file.Write(lines[document % lines.Count]);
    }

    /// <summary>Returns the peak memory of a process that reads the file.</summary>
    private static long Measure(string path)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(LinesMemory).Assembly.Location, "lines", "read", path]) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        long[] figures = [.. said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure => long.Parse(figure, CultureInfo.InvariantCulture))];
        Console.WriteLine($"{new FileInfo(path).Length / 1e6,9:F1} MB, {figures[0],9} records: at most {figures[1] / 1_048_576.0:F1} MiB, {figures[2] / 1000.0:F1} s");
        return figures[1];
    }

    private static async Task<int> ReadAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        long count = 0;
        FileStream file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            await foreach (IRecord _ in AllianceJson.ReadLinesAsync(file).ConfigureAwait(false))
                count++;
        }
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{count} {process.PeakWorkingSet64} {clock.ElapsedMilliseconds}");
        return 0;
    }
}
