using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Alliance.Core.Generators.Texts;

/// <summary>
/// Writes, for every value type that implements <c>IAsciiText</c>, the public methods that parse and format it: they are the same for all of them.
/// The type itself defines its text: it reads it, writes it, and declares <c>ToString()</c>, whose documentation gives the text of the default.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TextFormGenerator : IIncrementalGenerator
{
    private const string Interface = "IAsciiText";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is TypeDeclarationSyntax { BaseList: { } bases } and (StructDeclarationSyntax or RecordDeclarationSyntax)
                && bases.Types.Any(one => one.Type is GenericNameSyntax { Identifier.ValueText: Interface }),
            static (syntax, cancellation) => TextFormType.Of((INamedTypeSymbol)syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation)!))
            .WithTrackingName("text forms");
        context.RegisterSourceOutput(types, static (output, type) =>
            output.AddSource(type.File, SourceText.From(TextFormSource.Write(type), Encoding.UTF8)));
    }
}

/// <summary>The data that the generator needs about one value type.</summary>
/// <param name="File">The name of the file that is written for it.</param>
/// <param name="Declaration">Its kind, name and type parameters: <c>struct Id&lt;T&gt;</c>.</param>
/// <param name="Name">Its name and type parameters.</param>
internal sealed record TextFormType(string File, string Declaration, string Name)
{
    public static TextFormType Of(INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return new(type.Name + ".Text.g.cs", (type.IsRecord ? "record struct " : "struct ") + name, name);
    }
}
