using System.Reflection;

// What a user of the package does first: reference it, build, run.
Assembly library = Assembly.Load("Alliance.Core");
string? version = library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
Console.WriteLine($"{library.GetName().Name} {version}");
return version is not null && version.StartsWith("0.1.0", StringComparison.Ordinal) ? 0 : 1;
