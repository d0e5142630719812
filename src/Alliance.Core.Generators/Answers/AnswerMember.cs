using Alliance.Core.Generators.Json;
using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Answers;

/// <summary>One member of an answer. It compares by value.</summary>
/// <param name="Name">The name of the property or field.</param>
/// <param name="JsonName">Its name in JSON: that of its <c>[JsonPropertyName]</c>, or its own in camel case.</param>
/// <param name="IsComputed">Whether it is computed from other members: it is written, and passed over by reading.</param>
/// <param name="IsRequired">Whether it is always written, and has to be present when the answer is read.</param>
/// <param name="Type">The name of its type, for messages.</param>
/// <param name="Form">How it is read and written; null when the type has no JSON form.</param>
/// <param name="Place">Where it is declared, if it has no form.</param>
internal sealed record AnswerMember(string Name, string JsonName, bool IsComputed, bool IsRequired, string Type, ValueForm? Form, Place? Place)
{
    /// <summary>Returns the members of a type, each part in the order of declaration: its public properties, then what is marked <c>[JsonInclude]</c>.</summary>
    public static IEnumerable<AnswerMember> AllOf(INamedTypeSymbol type)
    {
        var stored = new HashSet<ISymbol?>(type.GetMembers().OfType<IFieldSymbol>().Select(field => field.AssociatedSymbol), SymbolEqualityComparer.Default);
        foreach (ISymbol member in type.GetMembers().OrderBy(member => member.DeclaredAccessibility == Accessibility.Public ? 0 : 1))
        {
            bool isIncluded = Has(member, "JsonIncludeAttribute");
            if (member.IsStatic || Has(member, "JsonIgnoreAttribute"))
                continue;
            if (member is IFieldSymbol && isIncluded)
                yield return Of(member, ((IFieldSymbol)member).Type, isComputed: false, isRequired: false);
            else if (member is IPropertySymbol { IsIndexer: false, GetMethod: not null } property && (isIncluded || member.DeclaredAccessibility == Accessibility.Public)
                && Of(member, property.Type, property.SetMethod is null && !stored.Contains(property), property.IsRequired || Has(property, "JsonRequiredAttribute")) is var found && !(found.IsComputed && found.Form is null))
                yield return found;
        }
    }

    private static AnswerMember Of(ISymbol member, ITypeSymbol type, bool isComputed, bool isRequired)
    {
        ValueForm? form = ValueForm.OfAnswer(type);
        string name = member.Name.TrimStart('_');
        return new(
            member.Name,
            AttributeText.Of(member, "JsonPropertyNameAttribute") ?? char.ToLowerInvariant(name[0]) + name.Substring(1),
            isComputed,
            !isComputed && (isRequired || form is { Absent.Length: 0 }),
            type.ToDisplayString(),
            form,
            form is null ? Generators.Place.Of(member) : null);
    }

    private static bool Has(ISymbol member, string attribute) => member.GetAttributes().Any(one => one.AttributeClass?.Name == attribute);
}
