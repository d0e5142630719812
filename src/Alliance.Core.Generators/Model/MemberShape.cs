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
            // The id of a record without a kind, such as that of a fact, names no record of a dataset.
            INamedTypeSymbol { Name: "Id" } id when property.Name != "Id" => KindOf(id.TypeArguments[0]) is { } kind and not "Unspecified"
                ? new(property.Name, JsonNameOf(property), isList, isNullable, null, kind)
                : null,
            { Name: "PartyReference" or "RecordReference" } => new(property.Name, JsonNameOf(property), isList, isNullable, null, ""),
            _ => null,
        };
    }

    /// <summary>The name of a member in JSON.</summary>
    public static string JsonNameOf(IPropertySymbol property) =>
        AttributeText.Of(property, "JsonPropertyNameAttribute") ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    /// <summary>Returns the expression that converts a value of the member to a reference.</summary>
    public string ReferenceTo(string value) => Kind is { Length: > 0 } ? $"RecordReference.To(RecordKind.{Kind}, {value})" : value;

    /// <summary>Returns the code that runs a statement for every value of the member: each item of a list, or the value if it is present.</summary>
    /// <param name="indent">The white space before each line.</param>
    /// <param name="statement">
    /// Returns the lines of the statement, from the expression for a value and from the argument that passes its index: <c>, i</c> for an item of a list, otherwise empty.
    /// </param>
    public string ForEach(string indent, Func<string, string, IEnumerable<string>> statement)
    {
        string value = $"record.{Property}";
        string[] lines = IsList ? [$"for (int i = 0; i < {value}.Count; i++)", "{", .. Indented(statement(value + "[i]", ", i")), "}"]
            : Record is not null || IsNullable ? [$"if ({value} is {{ }} {Local})", "{", .. Indented(statement(Local, "")), "}"]
            : [.. statement(value, "")];
        return string.Concat(lines.Select(line => $"{indent}{line}\n"));

        static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(line => "    " + line);
    }

    /// <summary>The name of the kind that the attribute of a record specifies; <see langword="null"/> for a type that is not a record.</summary>
    public static string? KindOf(ITypeSymbol type)
    {
        if (type.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == "JsonRecordAttribute") is not { } attribute)
            return null;
        TypedConstant kind = attribute.ConstructorArguments[0];
        return kind.Type!.GetMembers().OfType<IFieldSymbol>().First(field => Equals(field.ConstantValue, kind.Value)).Name;
    }
}
