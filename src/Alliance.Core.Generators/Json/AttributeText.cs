using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Json;

/// <summary>Reads the text of an attribute of a member, such as the name that a member keeps in JSON when it is renamed in C#.</summary>
internal static class AttributeText
{
    /// <summary>Returns the only argument of an attribute; null if the member does not have the attribute.</summary>
    public static string? Of(ISymbol member, string attribute) =>
        member.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attribute)?.ConstructorArguments[0].Value as string;
}
