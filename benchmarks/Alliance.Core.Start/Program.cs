using System.Runtime;
using System.Runtime.CompilerServices;
using Alliance.Core.Start;

// Without arguments, or with a number of runs: measures all jobs. With the name of a job: runs the job and prints the number of methods compiled.
switch (args)
{
    case [var name] when Job.Find(name) is { } job:
        job.Work();
        Console.Out.Write(RuntimeFeature.IsDynamicCodeCompiled ? JitInfo.GetCompiledMethodCount() : 0);
        return 0;
    case []:
        return Measurement.Run(runs: 15);
    case [var text] when int.TryParse(text, out int runs) && runs > 0:
        return Measurement.Run(runs);
    default:
        Console.Error.WriteLine("usage: Alliance.Core.Start [RUNS]");
        return 2;
}
