using Microsoft.CodeAnalysis;

namespace Alliance.Core.Generators.Json;

/// <summary>What the generator needs to know of one record: its name, kind and members, in the order of their declaration.</summary>
internal sealed class RecordModel
{
    private RecordModel(INamedTypeSymbol type, string kind, IReadOnlyList<MemberModel> members)
    {
        Name = type.Name;
        FullName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Kind = kind;
        Members = members;
    }

    public string Name { get; }

    public string FullName { get; }

    /// <summary>The name of the <c>RecordKind</c>, or "Unspecified" for a record that stands inside another.</summary>
    public string Kind { get; }

    /// <summary>The members that this version knows.</summary>
    public IReadOnlyList<MemberModel> Members { get; }

    public static RecordModel Of(INamedTypeSymbol type, AttributeData attribute) => new(
        type,
        KindName(attribute),
        [.. type.GetMembers().OfType<IPropertySymbol>().Where(IsMember).Select(MemberModel.Of)]);

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

/// <summary>One member of a record: its names and its type.</summary>
internal sealed class MemberModel
{
    private MemberModel(IPropertySymbol property)
    {
        Property = property.Name;
        JsonName = char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        IsRequired = property.IsRequired;
        Type = property.Type;
        Place = property.Locations.FirstOrDefault() ?? Location.None;
    }

    public string Property { get; }

    public string JsonName { get; }

    public bool IsRequired { get; }

    public ITypeSymbol Type { get; }

    public Location Place { get; }

    public static MemberModel Of(IPropertySymbol property) => new(property);
}
