using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Alliance.Core.Benchmarks;

/// <summary>Runs every benchmark once, on fewer and shorter documents, to check that it runs; the times are not meaningful.</summary>
internal static class Smoke
{
    /// <summary>Whether the program was started with <c>smoke</c>.</summary>
    public static bool IsAsked { get; } = Environment.GetCommandLineArgs() is [_, "smoke"];

    /// <returns>0 if all benchmarks ran, 1 otherwise.</returns>
    public static int Run()
    {
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Unicode);
        Summary[] summaries = BenchmarkRunner.Run(typeof(Smoke).Assembly, config);

        bool allRan = summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success));
        Console.WriteLine(allRan ? "All benchmarks ran." : "A benchmark failed: see above.");
        return allRan ? 0 : 1;
    }
}
