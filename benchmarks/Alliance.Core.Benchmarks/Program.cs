Console.WriteLine("Alliance.Core.Benchmarks");
