using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Alliance.Core.Tests.Documentation;

/// <summary>Holds the package's rooms to what CONTRIBUTING.md says of them.</summary>
public sealed partial class HouseTests
{
    private static readonly string Package = Repository.PathOf("src", "Alliance.Core");

    private static readonly string[] Files =
        [.. Directory.GetFiles(Package, "*.cs", SearchOption.AllDirectories).Where(file => Room(file) is not ("bin" or "obj"))];

    [Fact]
    public void The_page_lists_every_room() =>
        Assert.Equal(Files.Select(Room).Distinct().Order(StringComparer.Ordinal), Rooms().Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_uses_none_after_it()
    {
        string[] rooms = Rooms();
        CSharpCompilation house = Compilation();
        SyntaxTree[] files = [.. house.SyntaxTrees.Where(tree => tree.FilePath.Length > 0)];
        ILookup<string, int> roomsOf = files
            .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .ToLookup(type => type.Identifier.ValueText, type => Array.IndexOf(rooms, Room(type.SyntaxTree.FilePath)), StringComparer.Ordinal);
        Assert.Empty(files.SelectMany(tree => UsesOfLater(tree, Array.IndexOf(rooms, Room(tree.FilePath)), roomsOf, house.GetSemanticModel(tree))));
    }

    [Fact]
    public void A_folder_holds_at_most_15_files() =>
        Assert.Empty(Files.GroupBy(Path.GetDirectoryName).Where(folder => folder.Count() > 15).Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void A_file_has_at_most_350_lines() =>
        Assert.DoesNotContain(Files, file => File.ReadLines(file).Count() > 350);

    /// <summary>The names of types that only later rooms declare; the compiler is asked of these alone whether they mean the type or a member of that name.</summary>
    private static IEnumerable<string> UsesOfLater(SyntaxTree tree, int room, ILookup<string, int> roomsOf, SemanticModel model) =>
        from name in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes(node => node is not AttributeListSyntax).OfType<SimpleNameSyntax>()
        let rooms = roomsOf[name.Identifier.ValueText]
        where rooms.Any() && rooms.Min() > room
        where model.GetSymbolInfo(name, TestContext.Current.CancellationToken).Symbol is INamedTypeSymbol type && !AttachesConverter(type)
        select $"{Path.GetRelativePath(Package, tree.FilePath)}({name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {name}";

    /// <summary>A generic value attaches its converter by an interface, where others have an attribute.</summary>
    private static bool AttachesConverter(INamedTypeSymbol type)
    {
        if (type.Name == "ISelfConverting")
            return true;
        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (one.Name == "JsonConverter")
                return true;
        }
        return false;
    }

    private static CSharpCompilation Compilation()
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp14);
        const string implicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks; global using NodaTime;";
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return CSharpCompilation.Create(
            "House",
            [CSharpSyntaxTree.ParseText(implicitUsings, options), .. Files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))],
            platform.Split(Path.PathSeparator).Where(path => !Path.GetFileName(path).StartsWith("Alliance.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)));
    }

    private static string[] Rooms()
    {
        string page = Repository.Read("CONTRIBUTING.md");
        int table = page.IndexOf("| room |", StringComparison.Ordinal);
        return [.. Row().Matches(page[table..page.IndexOf("\n\n", table, StringComparison.Ordinal)]).Select(row => row.Groups["room"].Value)];
    }

    private static string Room(string file) => Path.GetRelativePath(Package, file).Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"^\| `(?<room>\w+)`", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
