using Alliance.Core.Generators.Json;
using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Model;

/// <summary>A member of a record that holds records, or that refers to them.</summary>
internal sealed record MemberShape(string Property, string JsonName, bool IsList, bool IsNullable, string? Record, string? Kind)
{
    /// <summary>The name of a local variable for its value; the prefix ensures that it is not a keyword of C#.</summary>
    public string Local => "its" + Property;

    /// <summary>The shape of a member; <see langword="null"/> when it neither holds records nor refers to any. A record's own id refers to none.</summary>
    public static MemberShape? Of(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        bool isList = type.Name == "ValueList";
        bool isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        if (isList || isNullable)
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        if (KindOf(type) is not null)
            return new(property.Name, JsonNameOf(property), isList, isNullable, type.Name, null);
        return type switch
        {
            INamedTypeSymbol { Name: "Id" } id when property.Name != "Id" => new(property.Name, JsonNameOf(property), isList, isNullable, null, KindOf(id.TypeArguments[0])),
            { Name: "PartyReference" or "RecordReference" } => new(property.Name, JsonNameOf(property), isList, isNullable, null, ""),
            _ => null,
        };
    }

    /// <summary>The name of a member in JSON.</summary>
    public static string JsonNameOf(IPropertySymbol property) =>
        AttributeText.Of(property, "JsonPropertyNameAttribute") ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    /// <summary>Returns the expression that converts a value of the member to a reference.</summary>
    public string ReferenceTo(string value) => Kind is { Length: > 0 } ? $"RecordReference.To(RecordKind.{Kind}, {value})" : value;

    /// <summary>The name of the kind that the attribute of a record specifies; <see langword="null"/> for a type that is not a record.</summary>
    public static string? KindOf(ITypeSymbol type)
    {
        if (type.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == "JsonRecordAttribute") is not { } attribute)
            return null;
        TypedConstant kind = attribute.ConstructorArguments[0];
        return kind.Type!.GetMembers().OfType<IFieldSymbol>().First(field => Equals(field.ConstantValue, kind.Value)).Name;
    }
}
