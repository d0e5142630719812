using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Json;

/// <summary>What the generator needs to know of one record. It compares by value: records of which nothing has changed are not written again.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Kind">The name of the <c>RecordKind</c>, or "Unspecified" for a record that stands inside another.</param>
/// <param name="IsDeciding">Whether answers rest on the record.</param>
/// <param name="Members">The members that this version knows, in the order of their declaration.</param>
internal sealed record RecordModel(string Name, string Kind, bool IsDeciding, EquatableArray<MemberModel> Members)
{
    public static RecordModel Of(INamedTypeSymbol type, AttributeData attribute) => new(
        type.Name,
        KindName(attribute),
        attribute.NamedArguments.Any(argument => argument.Key == "IsDeciding" && argument.Value.Value is true),
        new(type.GetMembers().OfType<IPropertySymbol>().Where(IsMember).Select(MemberModel.Of)));

    private static bool IsMember(IPropertySymbol property) =>
        !property.IsStatic
        && property.DeclaredAccessibility == Accessibility.Public
        && property.SetMethod is { IsInitOnly: true }
        && property.Type.Name != "UnknownMembers";

    private static string KindName(AttributeData attribute)
    {
        TypedConstant argument = attribute.ConstructorArguments[0];
        return argument.Type!.GetMembers().OfType<IFieldSymbol>().First(field => Equals(field.ConstantValue, argument.Value)).Name;
    }
}
