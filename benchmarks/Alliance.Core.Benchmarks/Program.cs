using Alliance.Core.Benchmarks;
using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

if (args is ["ratios"])
    return RatioRun.Run();

// A peer that skipped something would look fast.
foreach (ICodec codec in (ICodec[])[new AllianceCodec(), new SourceGeneratedCodec(), new NewtonsoftCodec()])
    PeerCheck.Require(codec, Workload.All.SelectMany(workload => workload.Documents));

if (Smoke.IsAsked)
    return Smoke.Run();

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
