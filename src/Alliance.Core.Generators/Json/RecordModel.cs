using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Json;

/// <summary>The data that the generator needs about one record. It compares by value, so that unchanged records are not generated again.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Kind">The name of the <c>RecordKind</c>, or "Unspecified" for a record that is inside another.</param>
/// <param name="IsDeciding">Whether answers depend on the record.</param>
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
