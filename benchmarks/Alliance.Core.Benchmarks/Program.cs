using Alliance.Core.Benchmarks;
using Alliance.Core.Benchmarks.Operations;
using BenchmarkDotNet.Running;

// A peer that skipped something would look fast.
foreach (ICodec codec in (ICodec[])[new AllianceCodec(), new SourceGeneratedCodec(), new NewtonsoftCodec()])
    PeerCheck.Require(codec, Workload.All.SelectMany(workload => workload.Documents));

if (Smoke.IsAsked)
    return Smoke.Run();

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
