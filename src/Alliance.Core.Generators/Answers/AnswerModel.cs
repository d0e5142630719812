using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Alliance.Core.Generators.Answers;

/// <summary>The data that the generator needs about one answer. It compares by value.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="IsStruct">Whether it is a struct.</param>
/// <param name="IsCreatedByCallers">Whether it has the constructor without parameters that the compiler adds, unless another one is declared.</param>
/// <param name="Parameters">The types of the parameters that its declaration has, if it is a positional record.</param>
/// <param name="Members">Its members.</param>
internal sealed record AnswerModel(string Name, bool IsStruct, bool IsCreatedByCallers, EquatableArray<string> Parameters, EquatableArray<AnswerMember> Members)
{
    public static AnswerModel Of(INamedTypeSymbol type) => new(
        type.Name,
        type.IsValueType,
        !type.IsValueType && type.InstanceConstructors.Any(constructor => constructor is { IsImplicitlyDeclared: true, Parameters.Length: 0 }),
        new(type.InstanceConstructors.Where(constructor => constructor.DeclaringSyntaxReferences.Any(place => place.GetSyntax() is RecordDeclarationSyntax))
            .SelectMany(constructor => constructor.Parameters).Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))),
        new(AnswerMember.AllOf(type)));
}
