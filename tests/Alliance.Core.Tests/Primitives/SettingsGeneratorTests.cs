using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace Alliance.Core.Tests.Primitives;

/// <summary>The source generator of configuration binding, which an application uses instead of the binder when it is trimmed or native.</summary>
public sealed class SettingsGeneratorTests
{
    private const string Application = """
        using Alliance.Core;
        using Microsoft.Extensions.Configuration;

        public static class Application
        {
            public static string Bind(IConfiguration settings)
            {
                Options options = settings.Get<Options>()!;
                return $"{options.Since.IsDefault} {options.Country.IsDefault} {options.Lookup} {options.Rate} {CountryCode.Parse(options.Code!)}";
            }
        }

        public sealed class Options
        {
            public PartialDate Since { get; set; }

            public CountryCode Country { get; set; }

            public RateLookup Lookup { get; set; }

            public RateType Rate { get; set; }

            public string? Code { get; set; }
        }
        """;

    private static string Generator => typeof(SettingsGeneratorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SettingsGenerator").Value!.Split(';')[^1];

    /// <summary>It uses no type converters, and reports nothing.</summary>
    [Fact]
    public void It_leaves_values_unset_and_knows_enumerations_only_by_their_names_in_code()
    {
        Func<IConfiguration, string> bind = Compile();
        Assert.Equal("True True exact-day OfficialReference KZ", bind(Settings("OfficialReference")));
        Assert.Throws<InvalidOperationException>(() => bind(Settings("official-reference")));
    }

    private static IConfiguration Settings(string rate) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["since"] = "2024", ["country"] = "KZ", ["lookup"] = "last-within-4-days", ["rate"] = rate, ["code"] = "KZ" })
        .Build();

    private static Func<IConfiguration, string> Compile()
    {
        var language = new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([KeyValuePair.Create("InterceptorsNamespaces", "Microsoft.Extensions.Configuration.Binder.SourceGeneration")]);
        var compilation = CSharpCompilation.Create(
            "Settings",
            [CSharpSyntaxTree.ParseText(Application, language, "Application.cs", cancellationToken: TestContext.Current.CancellationToken)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var generators = new AnalyzerFileReference(Generator, new Loader()).GetGenerators(LanguageNames.CSharp);
        CSharpGeneratorDriver.Create(generators, parseOptions: language).RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out _, TestContext.Current.CancellationToken);
        Assert.Equal(2, whole.SyntaxTrees.Count());
        using var image = new MemoryStream();
        Assert.Empty(whole.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image).GetType("Application")!.GetMethod("Bind")!.CreateDelegate<Func<IConfiguration, string>>();
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }
}
