using Alliance.Core.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Json;

/// <summary>One member of a record. It compares by value.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="JsonName">Its name in JSON: that of its <c>[JsonPropertyName]</c>, or the property's own in camel case.</param>
/// <param name="IsRequired">Whether it is required.</param>
/// <param name="Type">The name of its type, for messages.</param>
/// <param name="Form">How it is read and written; null when the type has no JSON form.</param>
/// <param name="NullSearch">The method of <c>NullSearch</c> that looks for nulls in it; null when it holds no records.</param>
/// <param name="Place">Where it is declared, if it has no form; otherwise null, so that a record that only moves in its file is not generated again.</param>
internal sealed record MemberModel(string Property, string JsonName, bool IsRequired, string Type, ValueForm? Form, string? NullSearch, Place? Place)
{
    public static MemberModel Of(IPropertySymbol property)
    {
        string name = MemberShape.JsonNameOf(property);
        ValueForm? form = ValueForm.Of(name, property.Type);
        return new(
            property.Name,
            name,
            property.IsRequired,
            property.Type.ToDisplayString(),
            form,
            NullSearchOf(property),
            form is null ? Generators.Place.Of(property) : null);
    }

    private static string? NullSearchOf(IPropertySymbol property)
    {
        ITypeSymbol? item = property.Type is INamedTypeSymbol { Name: "ValueList" } list ? list.TypeArguments[0] : null;
        if (!ValueForm.IsRecord(item ?? property.Type) && item?.Name != "UnknownRecord")
            return null;
        return item is not null ? "Each"
            : property.Type.NullableAnnotation == NullableAnnotation.Annotated ? "Optional"
            : property.IsRequired ? "Required"
            : "Given";
    }
}
