using Alliance.Core.Benchmarks;
using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

if (args is ["ratios", .. var names])
    return RatioRun.Run(names);
if (args is ["lines", .. var arguments])
    return await LinesMemory.RunAsync(arguments).ConfigureAwait(false);
if (args is ["tool", .. var program])
    return ToolFigures.Run(program);

PeerCheck.RequireAll();
if (Smoke.IsAsked)
    return Smoke.Run();

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
