Console.WriteLine("Alliance.Core");
