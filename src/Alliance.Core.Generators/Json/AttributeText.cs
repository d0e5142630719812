using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Json;

/// <summary>The text that an attribute of a member gives: the name that JSON keeps when a member is renamed in C#.</summary>
internal static class AttributeText
{
    /// <summary>The only argument of an attribute; null where the member does not have it.</summary>
    public static string? Of(ISymbol member, string attribute) =>
        member.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attribute)?.ConstructorArguments[0].Value as string;
}
